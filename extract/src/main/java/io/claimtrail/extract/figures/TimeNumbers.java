package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells the numbers that belong to dates, years, clock times and ages. Stateless. */
final class TimeNumbers {
    private static final Set<String> YEAR_BEFORE = WordLists.of("exclusions.year-before");
    private static final Set<String> ZONES = Set.of("gmt", "bst", "utc", "et", "est", "edt", "cet", "o'clock");
    private static final Set<String> HALF_DAYS = Set.of("am", "pm", "a.m.", "p.m.");
    private static final Set<String> AGE_UNITS = Set.of("years", "months", "weeks", "days");
    private static final Set<String> AGES = Set.of("aged", "age", "ages");
    private static final Set<String> PERSONS = Set.of("children", "those", "people", "anyone", "adults");
    private static final Set<String> AFTER_AGE =
            Set.of(",", ".", ";", ")", "and", "who", "from", "told", "said", "was", "is", "has", "of");
    /** Before an amount, never before a year. */
    private static final Set<String> BOUNDS = Set.of("than", "least", "most", "above", "below", "exceeding");

    private static final int LAST_DAY = 31;
    private static final int OLDEST = 110;

    private TimeNumbers() {}

    /** "7 October", "Oct. 7", "October 7, 2023", "July 9 and 10", "7/10". */
    static boolean isDate(Words words, Quantity it) {
        if (!it.unit().isCount()) {
            return false;
        }
        int first = it.core();
        int last = it.to() - 1;
        if (isAfterMonth(words, first - 1)) {
            return it.low() <= LAST_DAY || it.low() >= 1900;
        }
        boolean yearOfDate = words.is(first - 1, ",")
                && words.lower(last).length() == 4
                && words.isNumber(first - 2)
                && isAfterMonth(words, first - 3);
        int month = words.is(last + 1, "of") ? last + 2 : last + 1;
        boolean paired = (words.is(last + 1, "and") || words.isDash(last + 1))
                && words.isNumber(last + 2)
                && Calendar.isMonth(words, last + 3);
        boolean dayOfMonth = it.low() <= LAST_DAY && (paired || Calendar.isMonth(words, month));
        boolean listed = words.is(first - 1, "and") || words.is(first - 1, ",") || words.isDash(first - 1);
        boolean second = it.low() <= LAST_DAY
                && listed
                && words.isNumber(first - 2)
                && isAfterMonth(words, first - 3)
                && !words.isWord(last + 1);
        boolean slashed = words.isNumber(last)
                && (words.is(last + 1, "/") || words.is(first - 1, "/"))
                && !words.isWord(first - 2);
        return yearOfDate || dayOfMonth || second || slashed;
    }

    private static boolean isAfterMonth(Words words, int i) {
        return Calendar.isMonth(words, i) || (words.is(i, ".") && Calendar.isMonth(words, i - 1));
    }

    /** Four digits without a separator from 1500 to 2100, unless people are counted or a qualifier shows an amount. */
    static boolean isYear(Words words, Quantity it) {
        boolean range = it.isRange() && it.low() >= 1900 && it.high() <= 2100;
        boolean shape = (it.form() == Numeral.Form.DIGITS || range)
                && words.lower(it.core()).length() == 4;
        if (!it.unit().isCount() || !shape || it.low() < 1500 || it.low() > 2100) {
            return false;
        }
        if (range || words.is(it.core() - 1, "/") || (words.isDash(it.core() - 1) && words.isTight(it.core()))) {
            return true;
        }
        String next = words.lower(it.to());
        boolean plural = words.isWord(it.to()) && next.length() > 3 && (next.endsWith("s") || next.equals("people"));
        boolean counts =
                plural && ((it.low() < 1900 && !words.in(it.from() - 1, YEAR_BEFORE)) || it.from() < it.core());
        boolean bounded = words.in(it.core() - 1, BOUNDS);
        return !counts && !bounded && !CountedClass.isPeople(next);
    }

    /** "10:30", "1700 GMT", "2 p.m.". */
    static boolean isClock(Words words, Quantity it) {
        int end = it.to();
        boolean colon = (words.is(end, ":") && words.isTight(end) && words.isNumber(end + 1))
                || (words.is(it.core() - 1, ":") && words.isTight(it.core()) && words.isNumber(it.core() - 2));
        boolean spelled = words.in(end, ZONES) || (words.is(end, "o") && words.is(end + 1, "'clock"));
        boolean half = it.unit().isCount()
                && it.low() <= 24
                && (words.in(end, HALF_DAYS)
                        || ((words.is(end, "a") || words.is(end, "p"))
                                && words.is(end + 1, ".")
                                && words.is(end + 2, "m")));
        return colon || spelled || half;
    }

    /** "34 years old", "aged 34", "Dana Levi, 34,", "children under five", "turned 34". */
    static boolean isAge(Words words, Quantity it) {
        int end = it.to();
        int before = it.from() - 1;
        boolean old = AGE_UNITS.contains(it.unit().name())
                && (words.is(end, "old")
                        || (words.isDash(end) && words.is(end + 1, "old"))
                        || (words.is(end, "of") && words.is(end + 1, "age")));
        boolean aged = words.in(before, AGES)
                || (words.is(before, "of") && words.in(before - 1, AGES))
                || (words.is(before, "between") && words.is(before - 1, "aged"));
        return old || aged || isAgeBound(words, it) || isBareAge(words, it);
    }

    private static boolean isAgeBound(Words words, Quantity it) {
        int end = it.to();
        boolean bare = it.unit().isCount() && (!words.isWord(end) || words.in(end, NounPhrase.STOPS));
        boolean under = words.is(it.core() - 1, "under") && it.low() <= 21 && bare;
        boolean persons = (words.is(it.core() - 1, "under") || words.is(it.core() - 1, "over"))
                && words.in(it.core() - 2, PERSONS)
                && it.low() < OLDEST
                && bare;
        boolean andUnder = words.is(end, "and") && words.in(end + 1, Set.of("under", "over", "older", "younger"));
        return under || persons || andUnder;
    }

    private static boolean isBareAge(Words words, Quantity it) {
        if (!it.unit().isCount()
                || it.from() < it.core()
                || it.low() > OLDEST
                || it.low() < 1
                || it.low() != Math.rint(it.low())) {
            return false;
        }
        int end = it.to();
        boolean named = words.isCapitalised(it.core() - 2);
        boolean apposed = words.is(it.core() - 1, ",") && named && (words.in(end, AFTER_AGE) || end >= words.size());
        boolean parenthesised = words.is(it.core() - 1, "(") && words.is(end, ")") && named;
        boolean turned = words.in(it.core() - 1, Set.of("turned", "turning", "turns"))
                || (words.is(it.core() - 1, "at") && words.in(it.core() - 2, Set.of("died", "who", "dead")));
        return apposed || parenthesised || turned;
    }
}
