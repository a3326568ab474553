package io.claimtrail.extract.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A span of days, both ends included: how long somebody held an office.
 *
 * @param from {@link LocalDate#MIN} where the beginning is open
 * @param to {@link LocalDate#MAX} where the end is open
 */
record Period(LocalDate from, LocalDate to) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    /**
     * Reads {@code FROM/TO}, each a day, a month or a year in ISO 8601 form, or {@code ..} for an open end. A month or year stands
     * for its first day as FROM and its last day as TO.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"" + text + "\" has no slash");
        }
        return new Period(
                day(text.substring(0, slash).strip(), true),
                day(text.substring(slash + 1).strip(), false));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? ".." : from) + "/" + (to.equals(LocalDate.MAX) ? ".." : to);
    }

    private static LocalDate day(String text, boolean first) {
        try {
            return switch (text.length()) {
                case 2 -> {
                    if (!text.equals("..")) {
                        throw new IllegalArgumentException("\"" + text + "\" is not a date");
                    }
                    yield first ? LocalDate.MIN : LocalDate.MAX;
                }
                case 4 -> {
                    Year year = Year.parse(text);
                    yield first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield first ? month.atDay(1) : month.atEndOfMonth();
                }
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date", e);
        }
    }
}
