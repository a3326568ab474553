package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.text.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a figure's event took place, in this order: a place that a preposition names behind the number, one before it, the land of the
 * counted people, the source's own place, a place merely mentioned. Stateless.
 */
final class PlaceReader {
    private static final Set<Event> OF_THE_LAND =
            EnumSet.of(Event.KILLED, Event.INJURED, Event.MISSING, Event.INFECTED, Event.DISPLACED, Event.DESTROYED);
    private static final int FAR = 60;
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
    private static final Set<String> ENCLAVE = Set.of("enclave", "strip");
    private static final Set<String> HERE = Set.of("territory", "enclave", "strip");
    private static final Set<String> STRIKES = WordLists.of("place-reader.strikes");
    private static final Set<String> CLAUSE_ENDS = WordLists.of("place-reader.clause-ends");
    private static final Set<String> BODIES = WordLists.of("place-reader.bodies");

    Optional<String> read(Words words, Mention it, Source source) {
        int from = it.quantity().from();
        int to = it.end();
        Optional<String> home = home(source);
        int clauseEnd = clauseEnd(words, to, it.limit());
        for (int i = from; i < clauseEnd; i++) {
            Optional<String> place = named(words, i);
            if (place.isPresent()) {
                return place;
            }
            if (i >= to && words.in(i, HERE) && (home.isPresent() || words.in(i, ENCLAVE))) {
                return home.isPresent() ? home : Optional.of("Gaza");
            }
        }
        if (isThere(words, to, clauseEnd) || isDoneThere(words, it.quantity())) {
            Optional<String> before = before(words, from);
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<String> here = home.isPresent() ? before(words, from, clauseStart(words, from)) : Optional.empty();
        if (here.isPresent()) {
            return here;
        }
        Optional<String> people =
                Places.ofPeople(words.lower(it.noun().isEmpty() ? -1 : it.noun().head()));
        if (people.isPresent() || (home.isPresent() && it.basis() != Basis.EVENT)) {
            return people.isPresent() ? people : home;
        }
        Optional<String> before = before(words, from);
        if (before.isPresent()) {
            return before;
        }
        for (int i = clauseEnd; i < it.limit(); i++) {
            Optional<String> place = named(words, i);
            if (place.isPresent()) {
                return place;
            }
        }
        Optional<String> near = home.isPresent() ? home : mentioned(words, from);
        return near.isPresent() || !OF_THE_LAND.contains(it.event()) ? near : land(source);
    }

    private static int clauseEnd(Words words, int from, int limit) {
        int start = words.is(from, "of") ? from + 2 : from;
        for (int i = start; i < limit; i++) {
            if (words.in(i, CLAUSE_ENDS) || (words.is(i, ",") && words.is(i + 1, "and") && !words.isNumber(i + 2))) {
                return i;
            }
        }
        return limit;
    }

    /** "attacked southern Israel, killing 1,200 people": the participle goes on telling of what happened there. */
    private static boolean isDoneThere(Words words, Quantity it) {
        return words.is(it.from() - 2, ",") && words.lower(it.from() - 1).endsWith("ing");
    }

    private static boolean isThere(Words words, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 6); i++) {
            if (words.is(i, "there")) {
                return true;
            }
        }
        return false;
    }

    /** Back to a comma, a conjunction, or an "and" that joins a verb ("... in Mosul and killed 12 people"). */
    private static int clauseStart(Words words, int from) {
        int start = from;
        while (start > 0
                && !words.is(start - 1, ",")
                && !words.is(start - 1, "that")
                && !(words.is(start - 1, "and") && Tense.isVerb(words, start))
                && !words.in(start - 1, CLAUSE_ENDS)) {
            start--;
        }
        return start;
    }

    private static Optional<String> before(Words words, int from) {
        return before(words, from, Math.max(0, from - FAR));
    }

    private static Optional<String> before(Words words, int from, int start) {
        for (int i = from - 1; i >= start; i--) {
            Optional<String> place = named(words, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** "in Gaza", "across southern Lebanon", "globally"; not "in Israel's campaign". */
    private static Optional<String> named(Words words, int i) {
        if (words.is(i, "globally") || words.is(i, "worldwide")) {
            return Optional.of("worldwide");
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
    private static boolean isOwner(Words words, Places.Found it) {
        return words.is(it.to(), "'s")
                || words.is(it.to(), "'")
                || words.in(it.to(), BODIES)
                || (words.isDash(it.to()) && words.isTight(it.to()));
    }

    private static Optional<String> mentioned(Words words, int from) {
        for (int distance = 1; distance < FAR; distance++) {
            for (int i : new int[] {from - distance, from + distance}) {
                Optional<Places.Found> found = i < 0 ? Optional.empty() : Places.at(words, i);
                boolean loser = found.isPresent() && losesIt(words, found.get());
                if (found.isPresent() && !loser && !isOwner(words, found.get()) && !words.is(i - 1, "by")) {
                    return found.map(Places.Found::name);
                }
            }
        }
        return Optional.empty();
    }

    /** "Russia has lost 1,210 soldiers": names a side of a war and no place. */
    private static boolean losesIt(Words words, Places.Found it) {
        return words.is(it.to(), "lost") || words.is(it.to() + 1, "lost");
    }

    /** A government that names no place tells of its own land, where it tells of harm: a quake's dead, the infected. */
    private static Optional<String> land(Source source) {
        return source.id().equals("other-government") ? source.body().filter(Places::isKnown) : Optional.empty();
    }

    /** Where the source's figures lie unless it says otherwise. */
    private static Optional<String> home(Source source) {
        if (source.id().equals("gaza-health-ministry")) {
            return Optional.of("Gaza");
        }
        return Optional.empty();
    }
}
