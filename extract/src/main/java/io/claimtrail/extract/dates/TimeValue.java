package io.claimtrail.extract.dates;

import java.time.LocalDate;
import java.util.Optional;

/** What a time expression means, resolved against the day of publication. */
public sealed interface TimeValue {
    /** Its first day. */
    Optional<LocalDate> start();

    /** Its last day, inclusive. */
    Optional<LocalDate> end();

    /** How long it is, ISO 8601: {@code PT24H}, {@code P7D}; only where the words say so. */
    default Optional<String> length() {
        return Optional.empty();
    }

    /** One day. */
    record Day(LocalDate day) implements TimeValue {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(day);
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(day);
        }
    }

    /**
     * Several days.
     *
     * @param iso how long, as ISO 8601
     */
    record Interval(LocalDate first, LocalDate last, String iso) implements TimeValue {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(last);
        }

        @Override
        public Optional<String> length() {
            return Optional.of(iso);
        }
    }

    /** Nothing is known of it but that it names a time: "since the war began". */
    record Unresolved() implements TimeValue {
        @Override
        public Optional<LocalDate> start() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.empty();
        }
    }
}
