package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells the numbers that state no quantity: dates, clock times, ages, names, codes, scores, idioms. Stateless. */
final class Exclusions {
    private static final Set<String> SCORE_WORDS = WordLists.of("exclusions.score-words");
    private static final int SCORE_REACH = 4;
    private static final int HIGHEST_SCORE = 200;

    private Exclusions() {}

    static boolean isNoQuantity(Words words, Quantity it) {
        return isPartOfWord(words, it)
                || TimeNumbers.isDate(words, it)
                || TimeNumbers.isYear(words, it)
                || TimeNumbers.isClock(words, it)
                || TimeNumbers.isAge(words, it)
                || NameNumbers.isName(words, it)
                || NameNumbers.isAddress(words, it)
                || NameNumbers.isCode(words, it)
                || isOrdinal(words, it)
                || isScore(words, it)
                || NumberIdioms.isIdiom(words, it);
    }

    /** "F-16", "mother-of-two", "two-car tram", "1990s", "00"; not "6.0-sigma". */
    private static boolean isPartOfWord(Words words, Quantity it) {
        int before = it.from() - 1;
        boolean hyphenBefore =
                words.isDash(before) && !words.is(before, "—") && words.isTight(before) && words.isTight(it.from());
        if (hyphenBefore
                && words.isWord(before - 1)
                && (words.isCapitalised(before - 1) || words.is(before - 1, "of") || words.is(before - 1, "mid"))) {
            return true;
        }
        int after = it.to();
        boolean hyphenAfter = words.isDash(after)
                && !words.is(after, "—")
                && words.isTight(after)
                && words.isTight(after + 1)
                && words.isWord(after + 1);
        boolean decimal = words.lower(after - 1).indexOf('.') > 0;
        if (it.unit().isCount() && hyphenAfter && !decimal && !words.is(after + 1, "strong")) {
            return true;
        }
        boolean suffixed =
                words.isNumber(after - 1) && words.isTight(after) && (words.is(after, "s") || words.is(after, "'s"));
        boolean padded = words.lower(it.core()).startsWith("00") || (it.low() == 0 && words.isTight(it.core()));
        return suffixed || padded || words.is(it.core() - 1, "#") || words.is(it.core() - 1, "@");
    }

    private static boolean isOrdinal(Words words, Quantity it) {
        int end = it.to();
        return words.isNumber(end - 1) && words.isTight(end) && words.in(end, Set.of("st", "nd", "rd", "th"));
    }

    /** "a 3-1 win", "voted 52-48". */
    private static boolean isScore(Words words, Quantity it) {
        boolean pair = it.isRange() && words.isDash(it.core() + 1) && it.unit().isCount() && it.high() < HIGHEST_SCORE;
        if (!pair) {
            return false;
        }
        for (int i = it.from() - SCORE_REACH; i < it.to() + SCORE_REACH; i++) {
            if ((i < it.from() || i >= it.to()) && words.in(i, SCORE_WORDS)) {
                return true;
            }
        }
        return false;
    }
}
