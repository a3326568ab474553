package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.text.Words;
import java.util.Optional;
import java.util.Set;

/** Places that a preposition or a verb of striking names, and which names of places are parts of a body's name. */
final class NamedPlaces {
    private static final int LONGEST_NAME = 3;
    private static final Set<String> PREPOSITIONS = WordLists.of("place-reader.prepositions");
    private static final Set<String> PARTS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");
    private static final Set<String> ARTICLES = Set.of("the", "occupied");
    private static final Set<String> STRIKES = WordLists.of("place-reader.strikes");
    private static final Set<String> BODIES = WordLists.of("place-reader.bodies");

    private NamedPlaces() {}

    /** "in Gaza", "across southern Lebanon", "globally"; not "in Israel's campaign". */
    static Optional<String> at(Words words, int i) {
        if (words.is(i, "globally") || words.is(i, "worldwide")) {
            return Optional.of(words.lower(i));
        }
        if (!words.in(i, PREPOSITIONS) && !words.in(i, STRIKES)) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "the") || words.is(i + 1, "besieged") || words.is(i + 1, "occupied") ? i + 2 : i + 1;
        at = words.is(at, "besieged") || words.is(at, "occupied") ? at + 1 : at;
        boolean part = words.in(at, PARTS);
        Optional<Places.Found> found = Places.at(words, part ? at + 1 : at).filter(it -> !isOwner(words, it));
        String direction = words.lower(at);
        return found.isPresent()
                ? found.map(it -> (part ? direction + " " : "") + withOthers(words, it))
                : unknown(words, i);
    }

    /** "Gaza and the West Bank", "Gaza, Israel and Lebanon": what is said of several places together is said of none of them. */
    private static String withOthers(Words words, Places.Found first) {
        StringBuilder names = new StringBuilder(first.name());
        int at = first.to();
        while (words.is(at, ",") || words.is(at, "and")) {
            int next = words.is(at + 1, "and") ? at + 2 : at + 1;
            Optional<Places.Found> found =
                    Places.at(words, words.in(next, ARTICLES) ? next + 1 : next).filter(it -> !isOwner(words, it));
            boolean list = found.isPresent()
                    && (words.is(next - 1, "and")
                            || isListEnd(words, found.get().to()));
            if (!list) {
                break;
            }
            names.append(words.is(next - 1, "and") ? " and " : ", ")
                    .append(found.get().name());
            at = found.get().to();
        }
        return names.toString();
    }

    /** "Beit Hanoun, Gaza" names one place twice; only a list that goes on to an "and" names several. */
    private static boolean isListEnd(Words words, int at) {
        return words.is(at, "and") || (words.is(at, ",") && words.is(at + 1, "and"));
    }

    /** "in Homs", "near Saint-Louis": a name that no list knows. */
    private static Optional<String> unknown(Words words, int preposition) {
        int start = preposition + 1;
        int end = start;
        boolean here = words.is(preposition, "in") || words.is(preposition, "near");
        while (here
                && end < start + LONGEST_NAME
                && words.isWord(end)
                && words.isCapitalised(end)
                && words.lower(end).length() > 2
                && !Calendar.isMonth(words, end)) {
            end++;
        }
        boolean closed = end > start
                && (end >= words.size()
                        || !words.isWord(end)
                        || words.in(end, NounPhrase.STOPS)
                        || words.is(end, "last")
                        || words.is(end, "this")
                        || Tense.isVerb(words, end))
                && !words.isDash(end)
                && !words.is(end, "'s")
                && !words.in(end - 1, BODIES);
        return closed ? Optional.of(words.text(start, end)) : Optional.empty();
    }

    /** "Gaza's health ministry", "the Israel Defense Forces": names of bodies tell no place. */
    static boolean isOwner(Words words, Places.Found it) {
        return words.is(it.to(), "'s")
                || words.is(it.to(), "'")
                || words.in(it.to(), BODIES)
                || (words.isDash(it.to()) && words.isTight(it.to()));
    }
}
