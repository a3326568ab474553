package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
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
    /** No single incident but a great disaster kills or hurts so many; such a number is a running total. */
    private static final int MORE_THAN_ONE_INCIDENT = 2000;

    private static final Set<Event> CASUALTIES = EnumSet.of(Event.KILLED, Event.INJURED, Event.INFECTED);
    private static final Set<String> DISASTERS = Set.of(
            "earthquake",
            "quake",
            "quakes",
            "tsunami",
            "aftershocks",
            "hurricane",
            "cyclone",
            "flood",
            "floods",
            "eruption",
            "attack",
            "tremor");
    private static final Set<String> TOLLS = Set.of("toll", "total", "overall", "cumulative", "altogether", "tally");
    private static final Set<String> WARS = Set.of(
            "war",
            "campaign",
            "offensive",
            "conflict",
            "bombardment",
            "invasion",
            "hostilities",
            "genocide",
            "pandemic",
            "outbreak");
    private static final Set<String> GROWTH =
            Set.of("growth", "gdp", "inflation", "quarter", "annual", "annually", "grew", "grow", "unemployment");
    private static final Set<String> GUESSES = Set.of(
            "could",
            "may",
            "might",
            "would",
            "should",
            "if",
            "plans",
            "plan",
            "planned",
            "target",
            "forecast",
            "forecasts",
            "projected",
            "predicted",
            "expected",
            "proposed",
            "proposal",
            "aims",
            "aim",
            "will",
            "anticipated",
            "calls",
            "goal",
            "committed");
    private static final Set<String> STATES = Set.of(
            "remain",
            "remains",
            "remaining",
            "still",
            "currently",
            "unaccounted",
            "captivity",
            "living",
            "live",
            "lives",
            "sheltering",
            "stuck",
            "trapped",
            "there",
            "staying",
            "missing",
            "being",
            "now",
            "camped",
            "refuge",
            "face",
            "continued",
            "presumed",
            "thought",
            "believed");
    private static final Set<String> SEIZING =
            Set.of("took", "taking", "taken", "seized", "kidnapped", "kidnapping", "abducted", "captured", "seizing");

    Basis read(Clause clause, Mention it, Optional<Mention> before, boolean isPart) {
        Quantity quantity = it.quantity();
        if (isPart && before.isPresent() && before.get().event() == it.event() && it.event() != Event.OTHER) {
            return before.get().basis();
        }
        if (clause.isRate(it) || clause.has(Role.WITHIN)) {
            return Basis.PERIOD;
        }
        boolean guess = clause.before(it, 9, GUESSES) || clause.after(it, 3, GUESSES);
        if (quantity.unit().isDuration()) {
            return Basis.OTHER;
        }
        if (quantity.unit().kind() == Unit.Kind.MEASURE && it.event() == Event.OTHER) {
            return clause.any(DISASTERS) || quantity.unit().name().equals("magnitude") ? Basis.EVENT : Basis.OTHER;
        }
        if (quantity.unit().kind() == Unit.Kind.MONEY) {
            return guess
                            || it.event() == Event.OTHER
                            || quantity.comparator() == io.claimtrail.extract.Figure.Comparator.AT_MOST
                    ? Basis.OTHER
                    : clause.has(Role.AT) && clause.year() ? Basis.PERIOD : Basis.EVENT;
        }
        if (CASUALTIES.contains(it.event())) {
            return guess ? Basis.OTHER : casualty(clause, it);
        }
        return switch (it.event()) {
            case CAPTIVE ->
                clause.near(it, 8, SEIZING) && !clause.near(it, 10, Set.of("still", "being", "remain", "remaining"))
                        ? Basis.EVENT
                        : Basis.STATE;
            case MISSING, STARVING -> Basis.STATE;
            case DISPLACED -> displaced(clause, it);
            case ARRIVED ->
                clause.has(Role.SINCE) || clause.isPerfect(it)
                        ? Basis.CUMULATIVE
                        : clause.has(Role.AT) ? Basis.PERIOD : Basis.EVENT;
            case LAUNCHED, DESTROYED ->
                guess
                        ? Basis.EVENT
                        : clause.has(Role.SINCE) || clause.isPerfect(it) || clause.any(WARS)
                                ? Basis.CUMULATIVE
                                : Basis.EVENT;
            case RELEASED -> Basis.EVENT;
            case DETAINED ->
                clause.near(it, 8, Set.of("held", "jails", "prisons", "custody"))
                        ? Basis.STATE
                        : clause.has(Role.SINCE) ? Basis.CUMULATIVE : Basis.EVENT;
            default -> other(clause, it, guess);
        };
    }

    private static Basis casualty(Clause clause, Mention it) {
        boolean total =
                clause.has(Role.SINCE) || clause.before(it, 24, TOLLS) || clause.near(it, 12, Set.of("far", "date"));
        boolean disaster = clause.any(DISASTERS);
        boolean many = it.quantity().low() >= MORE_THAN_ONE_INCIDENT && !disaster;
        boolean hostages = it.counted().equalsIgnoreCase("hostages");
        if (hostages && clause.any(STATES)) {
            return Basis.STATE;
        }
        if (total
                || many
                || (clause.isPerfect(it) && !disaster && !clause.isIncident(it))
                || (clause.near(it, 14, WARS) && it.quantity().low() >= 100)) {
            return Basis.CUMULATIVE;
        }
        return Basis.EVENT;
    }

    private static Basis displaced(Clause clause, Mention it) {
        boolean state = clause.near(
                it,
                10,
                Set.of("sheltering", "shelter", "refuge", "staying", "camped", "stuck", "are", "living", "registered"));
        if (clause.has(Role.SINCE) || (clause.isPerfect(it) && !state)) {
            return Basis.CUMULATIVE;
        }
        return state || it.quantity().isShare() ? Basis.STATE : Basis.CUMULATIVE;
    }

    private static Basis other(Clause clause, Mention it, boolean guess) {
        if (it.quantity().isShare() || it.quantity().unit().kind() == Unit.Kind.PERCENT) {
            return clause.any(GROWTH) || clause.year()
                    ? Basis.PERIOD
                    : guess ? Basis.OTHER : it.event() == Event.OTHER ? Basis.STATE : Basis.EVENT;
        }
        if (clause.before(it, 9, Set.of("will"))) {
            return Basis.EVENT;
        }
        if (guess) {
            return Basis.OTHER;
        }
        if (clause.has(Role.SINCE) || clause.before(it, 8, TOLLS)) {
            return Basis.CUMULATIVE;
        }
        if (clause.isPresent(it) || clause.near(it, 6, STATES)) {
            return Basis.STATE;
        }
        return clause.isPast(it) ? Basis.EVENT : clause.isPerfect(it) ? Basis.CUMULATIVE : Basis.OTHER;
    }
}
