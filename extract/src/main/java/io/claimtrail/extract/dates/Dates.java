package io.claimtrail.extract.dates;

import io.claimtrail.extract.dates.TimeValue.Day;
import io.claimtrail.extract.dates.TimeValue.Interval;
import io.claimtrail.extract.text.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Calendar dates in words: "7 October", "Oct. 7, 2023", "the 7th of October", "October 2023", "2023", "2024-01-19". Without a year, the last
 * one that is not after publication.
 */
final class Dates {
    /** @param to one past the date's last word */
    record Found(int to, TimeValue value) {}

    private Dates() {}

    static Optional<Found> at(Words words, int i, LocalDate published) {
        int start = words.is(i, "the") ? i + 1 : i;
        Optional<Month> first = Calendar.month(words, start);
        if (first.isPresent()) {
            return monthFirst(words, start, first.get(), published);
        }
        if (!words.isNumber(start)) {
            return Optional.empty();
        }
        Optional<Found> iso = iso(words, start);
        if (iso.isPresent()) {
            return iso;
        }
        int day = whole(words.lower(start));
        int at = words.isTight(start + 1) && isOrdinal(words.lower(start + 1)) ? start + 2 : start + 1;
        at = words.is(at, "of") ? at + 1 : at;
        Optional<Month> month = Calendar.month(words, at);
        if (month.isPresent() && day >= 1 && day <= 31) {
            return day(words, at + 1, month.get(), day, published);
        }
        boolean year = (words.lower(start).length() == 4
                        && day >= 1900
                        && day <= published.getYear() + 50
                        && !words.isWord(start + 1)
                        && start == i)
                || (words.lower(start).length() == 4
                        && day >= 1900
                        && day <= published.getYear() + 1
                        && start == i
                        && words.is(i - 1, "in"));
        return year
                ? Optional.of(
                        new Found(start + 1, new Interval(LocalDate.of(day, 1, 1), LocalDate.of(day, 12, 31), "P1Y")))
                : Optional.empty();
    }

    private static Optional<Found> monthFirst(Words words, int monthAt, Month month, LocalDate published) {
        int at = words.is(monthAt + 1, ".") && words.isTight(monthAt + 1) ? monthAt + 2 : monthAt + 1;
        int number = words.isNumber(at) ? whole(words.lower(at)) : -1;
        if (number >= 1 && number <= 31 && words.lower(at).length() <= 2) {
            int next = words.isTight(at + 1) && isOrdinal(words.lower(at + 1)) ? at + 2 : at + 1;
            return day(words, next, month, number, published);
        }
        if (number >= 1900 && number <= 2200 && words.lower(at).length() == 4) {
            return Optional.of(new Found(at + 1, month(YearMonth.of(number, month))));
        }
        int year = YearMonth.from(published).isBefore(YearMonth.of(published.getYear(), month))
                ? published.getYear() - 1
                : published.getYear();
        return Optional.of(new Found(monthAt + 1, month(YearMonth.of(year, month))));
    }

    private static TimeValue month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth(), "P1M");
    }

    /** A day whose year may follow at {@code at}, with or without a comma. */
    private static Optional<Found> day(Words words, int at, Month month, int day, LocalDate published) {
        int yearAt = words.is(at, ",") ? at + 1 : at;
        int year = words.isNumber(yearAt) && words.lower(yearAt).length() == 4 ? whole(words.lower(yearAt)) : -1;
        boolean given = year >= 1500 && year <= 2200;
        int to = given ? yearAt + 1 : at;
        int chosen = given ? year : published.getYear();
        if (!given
                && Calendar.isDay(chosen, month, day)
                && LocalDate.of(chosen, month, day).isAfter(published.plusDays(1))) {
            chosen--;
        }
        return Calendar.isDay(chosen, month, day)
                ? Optional.of(new Found(to, new Day(LocalDate.of(chosen, month, day))))
                : Optional.empty();
    }

    private static Optional<Found> iso(Words words, int i) {
        boolean shape = words.lower(i).length() == 4
                && words.is(i + 1, "-")
                && words.isNumber(i + 2)
                && words.is(i + 3, "-")
                && words.isNumber(i + 4);
        if (!shape) {
            return Optional.empty();
        }
        int year = whole(words.lower(i));
        int month = whole(words.lower(i + 2));
        int day = whole(words.lower(i + 4));
        boolean valid = year >= 1 && month >= 1 && month <= 12 && Calendar.isDay(year, Month.of(month), day);
        return valid ? Optional.of(new Found(i + 5, new Day(LocalDate.of(year, month, day)))) : Optional.empty();
    }

    private static boolean isOrdinal(String word) {
        return word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
    }

    /** A run of at most four digits as a number; -1 for anything else. */
    static int whole(String word) {
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9' || i >= 4) {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return word.isEmpty() ? -1 : value;
    }
}
