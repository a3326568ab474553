package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** What the verb whose object a number is did to the counted: "killing 12", "lost 40 tanks", "taking 30 hostage". Stateless. */
final class GoverningVerbs {
    private static final int TAKEN_REACH = 8;
    private static final Set<String> BETWEEN_VERB_AND_NUMBER = WordLists.of("event-reader.between-verb-and-number");
    private static final Set<String> BE = WordLists.of("event-reader.be");
    private static final Set<String> TAKEN =
            Set.of("hostage", "hostages", "captive", "captives", "prisoner", "captivity");
    private static final int SHELTER_REACH = 4;
    private static final Set<String> SHARED_FATES =
            Set.of("died", "killed", "injured", "wounded", "arrested", "detained", "abducted");
    private static final Set<String> HOUSING = Set.of("housing", "hosting", "hosts", "houses", "housed", "hosted");
    private static final Set<String> LETTING = WordLists.of("governing-verbs.letting");
    private static final Set<String> SHELTER = Set.of("shelter", "shelters", "refuge");

    /**
     * What the verb right before the number says; {@link Event#OTHER} where it says nothing or there is none.
     *
     * @param predicate what is said behind the noun, which "left" defers to ("left 12 people dead")
     */
    Event read(Words words, Quantity it, NounPhrase noun, Event predicate) {
        int at = it.from() - 1;
        while (at >= 0 && words.in(at, BETWEEN_VERB_AND_NUMBER)) {
            at--;
        }
        String verb = words.lower(at);
        if (verb.equals("lost") || verb.equals("losing")) {
            return lost(words, noun);
        }
        if (verb.equals("shot") && it.unit().isCount() && !noun.isEmpty()) {
            return shot(words, at, noun);
        }
        if (words.isDash(at - 1) && words.isTight(at)) {
            return Event.OTHER;
        }
        if (verb.equals("loss") && words.is(at + 1, "of") && isPeople(words, noun)) {
            return Event.KILLED;
        }
        int sharing = words.is(at - 1, "along") || words.is(at - 1, "together") ? at - 2 : at - 1;
        if (verb.equals("with") && words.in(sharing, SHARED_FATES) && isPeople(words, noun)) {
            return EventWords.of(words.lower(sharing));
        }
        if (words.in(at, Set.of("took", "taken", "taking")) && words.is(at + 1, "out")) {
            return isPeople(words, noun) ? Event.KILLED : Event.OTHER;
        }
        if (words.in(at, HOUSING) && isOfShelter(words, at) && isPeople(words, noun)) {
            return Event.DISPLACED;
        }
        if (words.in(at, LETTING) && isLetIn(words, it, noun)) {
            return Event.ARRIVED;
        }
        if ((verb.equals("took") || verb.equals("taking") || verb.equals("taken")) && !isTaking(words, it, noun)) {
            return Event.OTHER;
        }
        if (words.is(it.to(), "times")) {
            return EventWords.of(verb);
        }
        if (words.is(it.from() - 1, "for") && words.in(it.from() - 2, SHELTER)) {
            return Event.DISPLACED;
        }
        if ((verb.equals("left") || verb.equals("leaving") || verb.equals("leaves"))
                && it.unit().isCount()) {
            return predicate;
        }
        boolean of = words.is(at + 1, "of");
        Event event = EventWords.transitive(verb);
        if (of && event == Event.OTHER) {
            event = EventWords.of(verb);
        }
        Event first = words.in(at - 1, Set.of("and", "or")) ? EventWords.transitive(words.lower(at - 2)) : Event.OTHER;
        if (!of && first != Event.OTHER && event != Event.KILLED && Tense.isVerb(words, at)) {
            return first;
        }
        return words.in(at - 1, BE) && !of ? Event.OTHER : event;
    }

    private static boolean isPeople(Words words, NounPhrase noun) {
        return !noun.isEmpty() && CountedClass.isPeople(words.written(noun.head()));
    }

    /** "a shelter housing 300 people". */
    private static boolean isOfShelter(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - SHELTER_REACH); i--) {
            if (words.in(i, SHELTER)) {
                return true;
            }
        }
        return false;
    }

    /** "allowed 20 trucks of aid into", "let in 300 tonnes". */
    private static boolean isLetIn(Words words, Quantity it, NounPhrase noun) {
        boolean goods = it.unit().kind() == Unit.Kind.MEASURE
                || (!noun.isEmpty() && CountedClass.of(words.lower(noun.head())).equals("trucks"));
        for (int i = it.to(); goods && i < Math.min(words.size(), it.to() + TAKEN_REACH); i++) {
            if (words.is(i, "into") || words.is(i, "through")) {
                return true;
            }
        }
        return false;
    }

    /** "lost 1,200 soldiers", "lost 12 tanks"; not "lost 12 seats". */
    private static Event lost(Words words, NounPhrase noun) {
        String head = noun.isEmpty() ? "" : words.lower(noun.head());
        boolean troops = CountedClass.of(head).equals("soldiers") || head.equals("lives");
        return troops ? Event.KILLED : CountedClass.isTarget(head) ? Event.DESTROYED : Event.OTHER;
    }

    /** "shot dead 12 people", "shot two men", "shot down 21 drones". */
    private static Event shot(Words words, int verb, NounPhrase noun) {
        if (CountedClass.isTarget(words.lower(noun.head()))) {
            return Event.DESTROYED;
        }
        return words.is(verb + 1, "dead") || words.is(verb - 1, "and") ? Event.KILLED : Event.INJURED;
    }

    /** "took 240 hostages", "taking 250 others hostage". */
    private static boolean isTaking(Words words, Quantity it, NounPhrase noun) {
        int end = Math.min(words.size(), Math.max(noun.to(), it.to()) + TAKEN_REACH);
        for (int i = it.to(); i < end; i++) {
            if (words.in(i, TAKEN)) {
                return true;
            }
        }
        return false;
    }
}
