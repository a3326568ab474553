package io.claimtrail.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A quantity that a claim states.
 *
 * @param span the words of the figure, its qualifier included: "More than 24,700 Palestinians"
 * @param high the upper end; equal to {@code low} for a single value, empty where there is none ("dozens")
 * @param unit {@code USD}, {@code percent}, {@code minutes}; absent for a plain count
 * @param counted head words of what is counted, as written: "Palestinians"
 * @param place as named or plainly implied
 * @param since first day of a cumulative figure or of the period
 * @param period length of the period as ISO 8601: {@code PT24H}, {@code P7D}
 * @param asOf the day the figure speaks of
 * @param change how the figure moved, as the text says
 * @param series seriesId; absent where the figure belongs to no series
 */
public record Figure(
        Span span,
        double low,
        OptionalDouble high,
        Comparator comparator,
        Optional<String> unit,
        String counted,
        Event event,
        Optional<String> place,
        Basis basis,
        Optional<LocalDate> since,
        Optional<String> period,
        LocalDate asOf,
        Optional<Change> change,
        Optional<String> series) {

    public enum Comparator {
        EXACT,
        APPROX,
        AT_LEAST,
        AT_MOST
    }

    /** What happened to the counted things. */
    public enum Event {
        KILLED,
        INJURED,
        MISSING,
        CAPTIVE,
        RELEASED,
        DETAINED,
        DISPLACED,
        STARVING,
        INFECTED,
        ARRIVED,
        LAUNCHED,
        DESTROYED,
        PAID,
        OTHER
    }

    /** What span of time a figure speaks of. */
    public enum Basis {
        /** A running total since some start. */
        CUMULATIVE,
        /** Within a stated span: "in the past 24 hours". */
        PERIOD,
        /** How many there are now. */
        STATE,
        /** One incident. */
        EVENT,
        OTHER
    }

    public enum Direction {
        ROSE,
        FELL
    }

    /** "rose by 142 to 24,762": {@code by} 142; "from 20 to 30": {@code from} 20. In the figure's own unit. */
    public record Change(Direction direction, OptionalDouble by, OptionalDouble from) {}
}
