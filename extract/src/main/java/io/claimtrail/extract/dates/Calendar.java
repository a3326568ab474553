package io.claimtrail.extract.dates;

import io.claimtrail.extract.text.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The English names of months and weekdays. Immutable tables. */
public final class Calendar {
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private Calendar() {}

    /** The month that word {@code i} names; "may" and "march" only with a capital. */
    static Optional<Month> month(Words words, int i) {
        return words.isCapitalised(i) ? Optional.ofNullable(MONTHS.get(words.lower(i))) : Optional.empty();
    }

    public static boolean isMonth(Words words, int i) {
        return words.isCapitalised(i) && MONTHS.containsKey(words.lower(i));
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    /** Whether a lower-case word is "monday" to "sunday". */
    public static boolean isWeekday(String word) {
        return WEEKDAYS.containsKey(word);
    }

    static boolean isDay(int year, Month month, int day) {
        return day >= 1 && YearMonth.of(year, month).isValidDay(day);
    }
}
