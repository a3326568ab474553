package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import io.claimtrail.extract.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a figure's event took place if its own sentence names no place: where those still held by Hamas are; the place that "the city" or
 * "the territory" refers back to; the place of the incident that an earlier sentence told of. Stateless.
 */
final class ContextPlaces {
    private static final Set<Event> OF_INCIDENTS =
            EnumSet.of(Event.KILLED, Event.INJURED, Event.MISSING, Event.CAPTIVE, Event.DETAINED, Event.DESTROYED);
    private static final Set<Event> HARM =
            EnumSet.of(Event.KILLED, Event.INJURED, Event.MISSING, Event.CAPTIVE, Event.DISPLACED);
    private static final int BACK = 5;
    private static final int FAR_BACK = 40;
    private static final int INCIDENT_NAME = 4;
    private static final int INCIDENT_PLACE = 5;
    private static final Set<String> THE = Set.of("the", "that", "this");
    private static final Set<String> IN =
            Set.of("in", "of", "across", "throughout", "inside", "into", "to", "entered", "around");
    private static final Set<String> DURING = Set.of("in", "during", "by", "from");
    private static final Set<String> TOWN = Set.of("city", "town", "village");
    private static final Set<String> LAND = Set.of("territory", "enclave", "strip");
    private static final Set<String> INCIDENTS = WordLists.of("context-places.incidents");
    private static final Set<String> ANY_INCIDENT = WordLists.of("context-places.any");

    /** Whether those counted are captives still held, who are not where the sentence's other people are. */
    static boolean isStillHeld(Mention it) {
        return it.event() == Event.CAPTIVE && it.basis() == Basis.STATE;
    }

    /** "130 hostages are held, 36 of whom are dead": harm told of in one sentence is of one place. */
    static boolean isTogether(Mention before, Mention it) {
        return HARM.contains(before.event()) && HARM.contains(it.event());
    }

    /** @param sentence the mention's own, whose words are {@code words} */
    Optional<String> read(ArticleText text, Span sentence, Words words, Mention it) {
        if (isStillHeld(it)) {
            return text.text().contains("Hamas") ? Optional.of("Gaza") : Optional.empty();
        }
        for (int i = it.quantity().from(); i < it.limit(); i++) {
            if (words.in(i, IN) && words.in(i + 1, THE) && (words.in(i + 2, TOWN) || words.in(i + 2, LAND))) {
                return referred(text, sentence, words.in(i + 2, TOWN));
            }
        }
        return OF_INCIDENTS.contains(it.event()) ? incident(text, sentence, words) : Optional.empty();
    }

    /** "in the city": the town named last; "in the territory": Gaza or the West Bank, whichever was named last. */
    private static Optional<String> referred(ArticleText text, Span sentence, boolean town) {
        List<Span> all = text.sentences();
        int index = text.sentenceIndexAt(sentence.start());
        for (int k = index - 1; k >= Math.max(0, index - BACK); k--) {
            Words words = Words.in(text.text(), all.get(k));
            for (int i = words.size() - 1; i >= 0; i--) {
                Optional<String> place = town
                        ? NamedPlaces.at(words, i).filter(it -> !Places.isLand(it))
                        : Places.at(words, i).map(Places.Found::name).filter(it -> Places.isTerritory(it));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** "1,400 people died in the attack" behind "the attack on Israel": the place of the incident that was told of last. */
    private static Optional<String> incident(ArticleText text, Span sentence, Words words) {
        Optional<String> name = definite(words);
        List<Span> all = text.sentences();
        int index = text.sentenceIndexAt(sentence.start());
        for (int k = index - 1; name.isPresent() && k >= Math.max(0, index - FAR_BACK); k--) {
            Words earlier = Words.in(text.text(), all.get(k));
            for (int i = earlier.size() - 1; i >= 0; i--) {
                Optional<String> place = isSame(earlier.lower(i), name.get()) ? near(earlier, i) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> near(Words words, int incident) {
        for (int i = incident; i <= incident + INCIDENT_PLACE; i++) {
            Optional<String> place = NamedPlaces.at(words, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** "in the attack", "during the 7 October attacks": an incident that the reader knows of. */
    private static Optional<String> definite(Words words) {
        for (int i = 0; i < words.size(); i++) {
            for (int n = i + 1; words.in(i, THE) && words.in(i - 1, DURING) && n <= i + INCIDENT_NAME; n++) {
                String name = singular(words.lower(n));
                if (INCIDENTS.contains(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String word, String name) {
        return ANY_INCIDENT.contains(name) ? INCIDENTS.contains(singular(word)) : word.startsWith(name);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
