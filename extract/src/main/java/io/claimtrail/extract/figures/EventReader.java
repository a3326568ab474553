package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to the counted things, by the nearest word that stands in a plain relation to the number. In order: a verb right before the
 * number, a word of harm inside the noun phrase, a predicate behind the noun, the phrase's other participles, the quantity that this one is
 * a part of, a toll named before it, the noun itself. Stateless.
 */
final class EventReader {
    private static final int REACH_BACK = 24;
    private static final Set<Event> HARM = EnumSet.of(Event.KILLED, Event.INJURED);
    private static final Set<String> TOLLS = WordLists.of("event-reader.tolls");
    private static final Set<String> TROOPS = WordLists.of("event-reader.troops");

    private final Predicates predicates = new Predicates();
    private final GoverningVerbs verbs = new GoverningVerbs();

    Event read(Words words, Quantity it, NounPhrase noun, Optional<Mention> before) {
        if (it.unit().kind() == Unit.Kind.MEASURE && !CountedEvents.isCargo(it.unit())) {
            return Event.OTHER;
        }
        if (it.unit().kind() == Unit.Kind.MONEY) {
            return MoneyEvents.read(words, it);
        }
        return CountedEvents.fitting(find(words, it, noun, before), words, noun, it);
    }

    private Event find(Words words, Quantity it, NounPhrase noun, Optional<Mention> before) {
        Event predicate = predicates.read(words, it, noun);
        Event verb = verbs.read(words, it, noun, predicate);
        if (verb == Event.RELEASED && predicate == Event.CAPTIVE && !isDone(words, it)) {
            return Event.CAPTIVE;
        }
        if (verb != Event.OTHER) {
            return verb;
        }
        Event inside = inside(words, noun);
        if (HARM.contains(inside)) {
            return inside;
        }
        if (predicate != Event.OTHER) {
            return predicate;
        }
        if (inside != Event.OTHER) {
            return inside;
        }
        Event toll = it.unit().isDuration() ? Event.OTHER : tollBefore(words, it, before);
        if (toll != Event.OTHER) {
            return toll;
        }
        Event whole = before.filter(last -> Wholes.isOf(words, it, noun, last))
                .map(Mention::event)
                .orElse(Event.OTHER);
        return whole != Event.OTHER ? whole : EventWords.noun(words.lower(noun.head()));
    }

    /** "rescued two hostages held there", and so not "the release of two hostages held there". */
    private static boolean isDone(Words words, Quantity it) {
        return words.lower(it.from() - 1).endsWith("ed");
    }

    /** "wounded Palestinians", "dead bodies": participles before the head, and heads such as "deaths". */
    private static Event inside(Words words, NounPhrase noun) {
        for (int i = noun.from(); i < noun.to(); i++) {
            String word = words.lower(i);
            Event event = i < noun.head() ? participle(word) : EventWords.noun(word);
            if (event != Event.OTHER && (i < noun.head() || HARM.contains(event))) {
                return event;
            }
        }
        return Event.OTHER;
    }

    private static Event participle(String word) {
        Event event = EventWords.of(word);
        boolean form = word.endsWith("ed") || word.endsWith("ing") || word.equals("dead") || word.equals("slain");
        return form && event != Event.CAPTIVE && event != Event.PAID ? event : Event.OTHER;
    }

    /** "the death toll has risen to 9,488", "the number of those wounded rose to 40". */
    private static Event tollBefore(Words words, Quantity it, Optional<Mention> before) {
        int floor = Math.max(0, it.from() - REACH_BACK);
        if (before.isPresent()
                && !before.get().isEarlierSentence()
                && before.get().end() <= it.from()
                && before.get().event() != Event.OTHER) {
            floor = Math.max(floor, before.get().quantity().to());
        }
        for (int i = it.from() - 1; i >= floor; i--) {
            boolean aside = words.is(i, "while") && words.lower(i + 1).endsWith("ing");
            if (words.is(i, ";") || (words.in(i, Set.of("while", "whereas", "after")) && !aside)) {
                break;
            }
            Event event = EventWords.of(words.lower(i));
            if (event != Event.OTHER
                    && event != Event.LAUNCHED
                    && !words.lower(i).startsWith("reach")
                    && (words.in(i, TOLLS) || isNumberOf(words, i))) {
                return event;
            }
            if (words.is(i, "losses") && isOfTroops(words, i)) {
                return Event.KILLED;
            }
        }
        return Event.OTHER;
    }

    /** "combat losses", "losses in personnel". */
    private static boolean isOfTroops(Words words, int i) {
        return words.in(i - 1, TROOPS) || (words.in(i + 1, Set.of("in", "of", "among")) && words.in(i + 2, TROOPS));
    }

    /** Nouns of harm: "deaths", "the toll". */
    static boolean isTollNoun(Words words, int i) {
        return words.in(i, TOLLS);
    }

    private static boolean isNumberOf(Words words, int i) {
        for (int at = i - 1; at >= Math.max(0, i - 6); at--) {
            if (words.is(at, "number") || words.is(at, "total")) {
                return true;
            }
        }
        return false;
    }
}
