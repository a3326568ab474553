package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.dates.TimeExpression.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which stretch of time a figure speaks of: by the words that say so ("since", "in the past day", "a month"), then by the tense of its
 * verb and the kind of event. Stateless.
 */
final class BasisReader {
    private static final int MANY = 100;
    private static final Set<Event> CASUALTIES = EnumSet.of(Event.KILLED, Event.INJURED, Event.INFECTED);
    private static final Set<Event> HELD = EnumSet.of(Event.CAPTIVE, Event.DETAINED, Event.MISSING);
    private static final Set<Event> DOINGS = EnumSet.of(Event.ARRIVED, Event.LAUNCHED, Event.DESTROYED);
    private static final Set<Event> SUMMED =
            EnumSet.of(Event.ARRIVED, Event.LAUNCHED, Event.DESTROYED, Event.DETAINED, Event.RELEASED);
    private static final Set<String> ACTS = WordLists.of("basis-reader.acts");
    private static final int ACT_REACH = 4;
    private static final int ACT_BEHIND = 6;
    private static final Set<String> GROWTH = WordLists.of("basis-reader.growth");
    private static final Set<String> GUESSES = WordLists.of("basis-reader.guesses");
    private static final Set<String> STATES = WordLists.of("basis-reader.states");
    private static final Set<String> SEIZING = WordLists.of("basis-reader.seizing");
    private static final Set<String> PROMISES = WordLists.of("basis-reader.promises");
    private static final Set<String> STILL = Set.of("still", "being", "remain", "remaining", "remains");
    private static final Set<String> SHELTERING = Set.of(
            "sheltering",
            "sheltered",
            "shelter",
            "refuge",
            "staying",
            "camped",
            "stuck",
            "are",
            "living",
            "registered");
    private static final Set<String> JAILS = Set.of("held", "jails", "prisons", "custody", "jail", "prison");

    /** @param isPart whether the number is a part of the one before, whose basis it then shares */
    Basis read(Clause clause, Mention it, Optional<Mention> before, boolean isPart) {
        Quantity quantity = it.quantity();
        if (isPart && before.isPresent() && sharesBasis(clause, it, before.get())) {
            return before.get().basis();
        }
        Tense tense = clause.tense(it);
        boolean guess = tense == Tense.UNREAL
                || (tense == Tense.NONE && clause.before(it, 9, GUESSES))
                || (tense != Tense.PERFECT && clause.after(it, 3, GUESSES));
        if (CASUALTIES.contains(it.event()) && !quantity.isShare()) {
            boolean goesOn = before.isPresent()
                    && tense == Tense.PERFECT
                    && !clause.isWithin(it)
                    && isSameTotal(it, before.get());
            Basis total = goesOn ? Basis.CUMULATIVE : CasualtyBasis.read(clause, it);
            return guess ? Basis.OTHER : Totals.isStep(clause, it) ? Basis.PERIOD : total;
        }
        if (quantity.unit().kind() == Unit.Kind.DURATION) {
            return MeasureBasis.duration(clause, it, tense);
        }
        if (Rates.isRate(clause.words(), it)
                || (DOINGS.contains(it.event())
                        && (Rates.isBehindVerb(clause.words(), it) || Spans.isWithin(clause, it)))
                || Totals.isStep(clause, it)
                || (clause.isWithin(it) && !clause.isOfDatedIncident(it))) {
            return Basis.PERIOD;
        }
        if (it.counted().equals("times") && tense == Tense.PERFECT) {
            return Basis.CUMULATIVE;
        }
        return switch (quantity.unit().kind()) {
            case MEASURE ->
                it.event() == Event.OTHER ? MeasureBasis.measure(clause, it, tense) : byEvent(clause, it, guess);
            case MONEY -> money(clause, it, guess);
            default -> byEvent(clause, it, guess);
        };
    }

    /** A part has the basis of its whole, unless it has a stretch of its own or is what remains of it. */
    private static boolean sharesBasis(Clause clause, Mention it, Mention whole) {
        boolean same =
                whole.event() == it.event() || (CASUALTIES.contains(it.event()) && CASUALTIES.contains(whole.event()));
        boolean ofThoseHeld =
                whole.basis() == Basis.STATE && HELD.contains(whole.event()) && clause.tense(it) == Tense.PRESENT;
        return ofThoseHeld || (same && !clause.isWithin(it) && !clause.near(it, 6, STILL));
    }

    /** "Since then 900 people have been killed, and six others have also died". */
    private static boolean isSameTotal(Mention it, Mention before) {
        return before.basis() == Basis.CUMULATIVE
                && before.event() == it.event()
                && !before.isEarlierSentence()
                && it.quantity().from() > before.end();
    }

    private static Basis money(Clause clause, Mention it, boolean guess) {
        boolean promised = clause.near(it, 9, PROMISES) || clause.isLedBy(it, PROMISES);
        if (it.event() == Event.OTHER && !guess && clause.tense(it) == Tense.PRESENT) {
            return Basis.STATE;
        }
        if (guess
                || promised
                || clause.tense(it) == Tense.UNREAL
                || it.event() == Event.OTHER
                || it.quantity().comparator() == Comparator.AT_MOST) {
            return Basis.OTHER;
        }
        if (clause.first(Role.SINCE).isPresent()) {
            return Basis.CUMULATIVE;
        }
        return Basis.EVENT;
    }

    private static Basis byEvent(Clause clause, Mention it, boolean guess) {
        if (SUMMED.contains(it.event()) && !guess && Totals.isSoFar(clause, it)) {
            return Basis.CUMULATIVE;
        }
        return switch (it.event()) {
            case KILLED, INJURED, INFECTED -> Basis.CUMULATIVE;
            case CAPTIVE -> clause.near(it, 8, SEIZING) && !clause.near(it, 10, STILL) ? Basis.EVENT : Basis.STATE;
            case MISSING, STARVING -> Basis.STATE;
            case DISPLACED -> displaced(clause, it);
            case ARRIVED ->
                clause.isOnDay(it)
                        ? Basis.PERIOD
                        : isTotal(clause, it)
                                ? Basis.CUMULATIVE
                                : clause.first(Role.AT).isPresent() ? Basis.PERIOD : Basis.EVENT;
            case LAUNCHED, DESTROYED -> !guess && isTotal(clause, it) ? Basis.CUMULATIVE : Basis.EVENT;
            case RELEASED -> Basis.EVENT;
            case DETAINED ->
                clause.near(it, 8, JAILS)
                        ? Basis.STATE
                        : clause.first(Role.SINCE).isPresent() ? Basis.CUMULATIVE : Basis.EVENT;
            default -> it.quantity().isShare() ? share(clause, it, guess) : other(clause, it);
        };
    }

    private static boolean isTotal(Clause clause, Mention it) {
        return clause.first(Role.SINCE).isPresent() || Perfect.isToldOf(clause, it);
    }

    private static Basis displaced(Clause clause, Mention it) {
        Tense tense = clause.tense(it);
        boolean state = clause.near(it, 10, SHELTERING) || tense == Tense.PRESENT;
        if (tense == Tense.PAST && it.quantity().low() < MANY && !it.quantity().isShare()) {
            return Basis.EVENT;
        }
        if (clause.first(Role.SINCE).isPresent()) {
            return Basis.CUMULATIVE;
        }
        return state || tense == Tense.PERFECT || it.quantity().isShare() ? Basis.STATE : Basis.CUMULATIVE;
    }

    private static Basis share(Clause clause, Mention it, boolean guess) {
        boolean quarter = clause.words().is(it.quantity().to() - 1, "quarter");
        if (clause.around(it, GROWTH) && !quarter) {
            return Basis.PERIOD;
        }
        if (guess) {
            return Basis.OTHER;
        }
        if (clause.isYearLong() && clause.tense(it) != Tense.PRESENT) {
            return Basis.PERIOD;
        }
        return it.event() == Event.OTHER ? Basis.STATE : Basis.EVENT;
    }

    private static Basis other(Clause clause, Mention it) {
        if (clause.first(Role.SINCE).isPresent() || Totals.isToll(clause, it)) {
            return Basis.CUMULATIVE;
        }
        Tense tense = clause.tense(it);
        if (tense != Tense.UNREAL && tense != Tense.NONE && isAct(clause, it)) {
            return Basis.EVENT;
        }
        return switch (tense) {
            case PRESENT -> Basis.STATE;
            case PERFECT -> it.quantity().low() >= MANY ? Basis.CUMULATIVE : Basis.EVENT;
            case PAST -> Basis.EVENT;
            case UNREAL ->
                clause.isOwned(it) ? Basis.STATE : clause.before(it, 9, Set.of("will")) ? Basis.EVENT : Basis.OTHER;
            case NONE -> clause.near(it, 6, STATES) || clause.isOwned(it) ? Basis.STATE : untold(it);
        };
    }

    /** "reports of 55,000 miners at work", "a list of 90 people": many are a population, few took part in something. */
    private static Basis untold(Mention it) {
        if (it.noun().isEmpty() || !CountedClass.isPeople(it.counted())) {
            return Basis.OTHER;
        }
        return it.quantity().low() >= MANY ? Basis.STATE : Basis.EVENT;
    }

    /** "has mobilised 4,500 reservists", "is pulling out thousands of troops", "300 officers have been sent": one act, however many it moves. */
    private static boolean isAct(Clause clause, Mention it) {
        return clause.before(it, ACT_REACH, ACTS)
                || clause.any(it.end(), Math.min(it.limit(), it.end() + ACT_BEHIND), ACTS);
    }
}
