package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.EnumSet;
import java.util.Set;

/** What can happen to which things: a house is not killed, eliminated battalions are destroyed, who is held in jail is detained. Stateless. */
final class CountedEvents {
    private static final Set<Event> OF_PEOPLE = EnumSet.of(
            Event.INJURED,
            Event.MISSING,
            Event.CAPTIVE,
            Event.RELEASED,
            Event.DISPLACED,
            Event.STARVING,
            Event.INFECTED);
    private static final int JAIL_REACH = 7;
    private static final Set<String> JAILS = Set.of("jail", "jails", "prison", "prisons");

    private CountedEvents() {}

    /** The event that was found, or the one that fits the counted thing better; {@link Event#OTHER} where none does. */
    static Event fitting(Event found, Words words, NounPhrase noun, Quantity it) {
        if (found == Event.OTHER || (it.unit().isDuration() && found != Event.CAPTIVE && found != Event.DETAINED)) {
            return Event.OTHER;
        }
        if (noun.isEmpty() && !it.isShare()) {
            return found == Event.PAID ? Event.OTHER : found;
        }
        String head = words.lower(noun.head());
        if (EventWords.noun(head) == Event.INFECTED && found != Event.KILLED) {
            return Event.INFECTED;
        }
        boolean thing = CountedClass.isThing(head);
        if (found == Event.CAPTIVE && isJailed(words, noun)) {
            return Event.DETAINED;
        }
        if (found == Event.MISSING && EventWords.noun(head) == Event.CAPTIVE) {
            return Event.CAPTIVE;
        }
        if (head.equals("times")) {
            return found;
        }
        if (it.isShare()) {
            boolean never = found == Event.ARRIVED
                    || found == Event.LAUNCHED
                    || found == Event.RELEASED
                    || found == Event.CAPTIVE;
            return never ? Event.OTHER : found;
        }
        return switch (found) {
            case KILLED -> thing ? CountedClass.isTarget(head) ? Event.DESTROYED : Event.OTHER : found;
            case DESTROYED -> CountedClass.isPeople(words.written(noun.head())) ? EventWords.noun(head) : found;
            case DETAINED -> thing ? Event.OTHER : found;
            case LAUNCHED -> EventWords.noun(head) == Event.LAUNCHED || head.equals("bombs") ? found : Event.OTHER;
            case PAID -> Event.OTHER;
            default ->
                OF_PEOPLE.contains(found) && !CountedClass.isPeople(words.written(noun.head())) ? Event.OTHER : found;
        };
    }

    /** Units that goods are told by: they arrive and burn as things do. */
    static boolean isCargo(Unit unit) {
        return unit.name().endsWith("tonnes")
                || unit.name().endsWith("tons")
                || unit.name().endsWith("litres")
                || unit.name().endsWith("liters");
    }

    /** "Palestinians held in Israeli jails". */
    private static boolean isJailed(Words words, NounPhrase noun) {
        for (int i = noun.to(); i < Math.min(words.size(), noun.to() + JAIL_REACH); i++) {
            if (words.in(i, JAILS)) {
                return true;
            }
        }
        return false;
    }
}
