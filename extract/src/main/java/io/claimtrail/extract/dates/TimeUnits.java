package io.claimtrail.extract.dates;

import io.claimtrail.extract.dates.TimeValue.Interval;
import io.claimtrail.extract.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stretches of time told by unit: "24 hours", "two weeks", "this month". */
final class TimeUnits {
    private static final Set<String> UNITS =
            Set.of("minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year", "decade");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int LONGEST = 3000;

    /** @param to one past the number's last word */
    record Count(int value, int to) {}

    private TimeUnits() {}

    static boolean isUnit(String word) {
        return UNITS.contains(singular(word));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "24", "two", "a", "several" and "few" (taken as three), each perhaps behind "more than" or "about". */
    static Optional<Count> count(Words words, int i) {
        int at = i;
        if (words.is(at, "more") && words.is(at + 1, "than")) {
            at += 2;
        } else if (words.in(at, Set.of("about", "around", "nearly", "almost", "over", "some"))) {
            at++;
        }
        if ((words.is(at, "couple") && words.is(at + 1, "of"))
                || (words.is(at, "a") && words.is(at + 1, "couple") && words.is(at + 2, "of"))) {
            return Optional.of(new Count(2, words.is(at, "a") ? at + 3 : at + 2));
        }
        if (words.is(at, "a") || words.is(at, "an")) {
            return words.is(at + 1, "few") ? Optional.of(new Count(3, at + 2)) : Optional.of(new Count(1, at + 1));
        }
        if (words.is(at, "several") || words.is(at, "few")) {
            return Optional.of(new Count(3, at + 1));
        }
        int spelled = NUMBERS.indexOf(words.lower(at));
        int value = spelled >= 0 ? spelled : words.isNumber(at) ? Dates.whole(words.lower(at)) : -1;
        return value >= 1 && value <= LONGEST ? Optional.of(new Count(value, at + 1)) : Optional.empty();
    }

    /** The {@code count} units up to publication. */
    static TimeValue past(int count, String word, LocalDate published) {
        return switch (singular(word)) {
            case "minute" -> new Interval(published, published, "PT" + count + "M");
            case "hour" -> new Interval(published.minusDays((count + 23) / 24), published, "PT" + count + "H");
            case "week", "weekend" -> new Interval(published.minusWeeks(count), published, "P" + 7 * count + "D");
            case "month" -> new Interval(published.minusMonths(count), published, "P" + count + "M");
            case "quarter" -> new Interval(published.minusMonths(3L * count), published, "P" + 3 * count + "M");
            case "year" -> new Interval(published.minusYears(count), published, "P" + count + "Y");
            case "decade" ->
                new Interval(published.minusYears(10L * Math.min(count, 100)), published, "P" + 10 * count + "Y");
            default -> new Interval(published.minusDays(count), published, "P" + count + "D");
        };
    }

    /** "last week", "last month": the calendar one before publication's. */
    static TimeValue before(String word, LocalDate published) {
        return switch (singular(word)) {
            case "week", "weekend" ->
                new Interval(monday(published).minusWeeks(1), monday(published).minusDays(1), "P7D");
            case "month" -> month(published.minusMonths(1));
            case "year" -> year(published.getYear() - 1);
            default -> past(1, word, published);
        };
    }

    /** "this week", "this year": from its first day to publication. */
    static TimeValue current(String word, LocalDate published) {
        return switch (singular(word)) {
            case "week", "weekend" -> new Interval(monday(published), published, "P7D");
            case "month" -> new Interval(published.withDayOfMonth(1), published, "P1M");
            case "year" -> new Interval(published.withDayOfYear(1), published, "P1Y");
            default -> past(1, word, published);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static TimeValue month(LocalDate within) {
        return new Interval(within.withDayOfMonth(1), within.with(TemporalAdjusters.lastDayOfMonth()), "P1M");
    }

    private static TimeValue year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "P1Y");
    }
}
