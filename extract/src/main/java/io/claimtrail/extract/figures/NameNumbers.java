package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells the numbers that belong to names, addresses and codes: "Boeing 737", "Resolution 2728", "10 Downing Street", "+1-555". Stateless. */
final class NameNumbers {
    private static final Set<String> NAMED = WordLists.of("exclusions.named");
    /** Of those, the ones that may also stand by chance before a counted noun. */
    private static final Set<String> COMMON = WordLists.of("exclusions.named-or-common");

    private static final Set<String> STREETS = WordLists.of("exclusions.streets");
    private static final Set<String> ALWAYS = Set.of("number", "no", "page", "version", "chapter", "top");
    private static final Set<String> QUOTES = Set.of("'", "\"", "‘", "“", "”");

    private NameNumbers() {}

    static boolean isName(Words words, Quantity it) {
        boolean unit =
                !it.unit().isCount() && !(it.unit().kind() == Unit.Kind.MEASURE && words.isCapitalised(it.to() - 1));
        if (unit || it.isVague() || it.isFraction() || it.from() < it.core()) {
            return false;
        }
        int before = it.core() - 1;
        if (it.form() == Numeral.Form.DIGITS
                && words.in(before, QUOTES)
                && words.in(it.to(), QUOTES)
                && words.isTight(it.core())
                && words.isTight(it.to())) {
            return true;
        }
        boolean counts = isCountedNoun(words, it.to());
        int name = words.is(before, ".") ? before - 1 : before;
        if (words.in(name, NAMED) && (words.isCapitalised(name) || words.in(name, ALWAYS))) {
            return !(counts && words.in(name, COMMON) && words.isCapitalised(name));
        }
        if (words.is(before, "of") && words.is(before - 1, "group") && words.isCapitalised(it.core())) {
            return true;
        }
        boolean digits = it.form() == Numeral.Form.DIGITS
                || (it.form() == Numeral.Form.COUNT && words.isNumber(it.core()) && it.low() < 1000);
        return digits && isProperName(words, before) && !counts && !words.isCapitalised(it.to());
    }

    private static boolean isCountedNoun(Words words, int i) {
        String word = words.lower(i);
        return words.isWord(i)
                && !words.isCapitalised(i)
                && word.length() > 3
                && (word.endsWith("s") || word.equals("people"));
    }

    /** A capital inside the sentence, of no weekday and no place ("in Gaza 30"). */
    private static boolean isProperName(Words words, int i) {
        return i > 0
                && words.isCapitalised(i)
                && words.isWord(i)
                && words.lower(i).length() > 1
                && !Calendar.isWeekday(words.lower(i))
                && !Places.begins(words.lower(i))
                && !words.is(i - 1, ".")
                && !words.in(i - 1, QUOTES);
    }

    /** "10 Downing Street", and "180 Kent is empty" for a house named without the word street. */
    static boolean isAddress(Words words, Quantity it) {
        int next = it.to();
        if (!it.unit().isCount() || it.from() < it.core() || !words.isNumber(it.core()) || !words.isCapitalised(next)) {
            return false;
        }
        for (int i = next; i < next + 3; i++) {
            if (words.in(i, STREETS) && words.isCapitalised(i)) {
                return true;
            }
        }
        return !NounPhrase.isPlural(words, next)
                && words.in(next + 1, Set.of("is", "was", "has", "will"))
                && !CountedClass.isPeople(words.written(next));
    }

    /** Telephone numbers, dotted numbers, web addresses: digits tied to digits or signs. */
    static boolean isCode(Words words, Quantity it) {
        int before = it.core() - 1;
        int end = it.to();
        boolean joined = words.isNumber(end - 1)
                && words.isDash(end)
                && words.isTight(end)
                && words.isNumber(end + 1)
                && words.isTight(end + 1);
        boolean joins =
                words.isDash(before) && words.isTight(before) && words.isTight(it.core()) && words.isNumber(before - 1);
        boolean plus = words.is(before, "+") && words.isTight(it.core());
        boolean dotted = words.is(end, ".") && words.isTight(end) && words.isNumber(end + 1) && words.isTight(end + 1);
        boolean web = (words.in(before, Set.of("=", "/", "_", "&")) && words.isTight(it.core()))
                || (words.in(end, Set.of("=", "_")) && words.isTight(end));
        return joined || joins || plus || dotted || web;
    }
}
