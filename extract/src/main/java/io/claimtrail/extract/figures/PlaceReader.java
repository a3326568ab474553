package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.text.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a figure's event took place by its own sentence, in this order: a place that a preposition names behind the number, whose the
 * counted are, the land of the counted people, the source's own place, a place that a preposition names before the number, one merely
 * mentioned. Of captives still held only the first two. Stateless.
 */
final class PlaceReader {
    private static final Set<Event> OF_THE_LAND =
            EnumSet.of(Event.KILLED, Event.INJURED, Event.MISSING, Event.INFECTED, Event.DISPLACED, Event.DESTROYED);
    private static final int FAR = 60;
    private static final int OWNER_REACH = 6;
    private static final Set<String> ENCLAVE = Set.of("enclave", "strip");
    private static final Set<String> HERE = Set.of("territory", "enclave", "strip");
    private static final Set<String> TELLS = WordLists.of("place-reader.tells");
    private static final Set<String> CLAUSE_ENDS = WordLists.of("place-reader.clause-ends");

    Optional<String> read(Words words, Mention it, Source source) {
        int from = it.quantity().from();
        int to = it.end();
        Optional<String> home = home(source);
        int clauseEnd = clauseEnd(words, to, it.limit());
        for (int i = from; i < clauseEnd; i++) {
            Optional<String> place = NamedPlaces.at(words, i);
            if (place.isPresent()) {
                return place;
            }
            if (i >= to && words.in(i, HERE) && (home.isPresent() || words.in(i, ENCLAVE))) {
                return home.isPresent() ? home : Optional.of("Gaza");
            }
        }
        Optional<String> owner = owner(words, it);
        if (owner.isPresent() || ContextPlaces.isStillHeld(it)) {
            return owner;
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
            Optional<String> place = NamedPlaces.at(words, i);
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

    /** "Gaza's 36 hospitals", "85% of Gaza's population": whose the counted are. */
    private static Optional<String> owner(Words words, Mention it) {
        for (int i = it.quantity().from() - 1; i >= Math.max(0, it.quantity().from() - OWNER_REACH); i--) {
            Optional<Places.Found> found = Places.at(words, i);
            if (found.isPresent()
                    && found.get().to() == it.quantity().from() - 1
                    && words.is(found.get().to(), "'s")) {
                return found.map(Places.Found::name);
            }
        }
        for (int i = it.quantity().from(); i <= it.end(); i++) {
            Optional<Places.Found> found = words.is(i, "of") ? Places.at(words, i + 1) : Optional.empty();
            if (found.isPresent() && words.is(found.get().to(), "'s")) {
                return found.map(Places.Found::name);
            }
        }
        return Optional.empty();
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
            Optional<String> place = NamedPlaces.at(words, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mentioned(Words words, int from) {
        for (int distance = 1; distance < FAR; distance++) {
            for (int i : new int[] {from - distance, from + distance}) {
                Optional<Places.Found> found = i < 0 ? Optional.empty() : Places.at(words, i);
                if (found.isPresent() && isScene(words, found.get())) {
                    return found.map(Places.Found::name);
                }
            }
        }
        return Optional.empty();
    }

    /** Not "Israel said", "by Israel", "South Africa" read as "Africa", nor what a longer name begins with ("USA Today"). */
    private static boolean isScene(Words words, Places.Found it) {
        boolean actor = words.is(it.from() - 1, "by") || words.in(it.to(), TELLS) || losesIt(words, it);
        boolean longer = words.isCapitalised(it.to())
                || (it.from() > 0
                        && words.isCapitalised(it.from() - 1)
                        && Places.at(words, it.from() - 1).isPresent());
        return !actor && !longer && !NamedPlaces.isOwner(words, it);
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
