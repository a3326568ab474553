package io.claimtrail.extract.figures;

import io.claimtrail.extract.figures.Unit.Kind;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/**
 * Unit symbols and marks, and when they are none: "830m" and "5 ft" but not "two in my car", {@code 9"} but not the end of a quotation.
 * Symbols follow the SI brochure (ninth edition, 5.2): behind the number, with or without a space. Stateless.
 */
final class UnitSymbols {
    /** Read as units only right behind digits, or those that are no words behind number words too. */
    private static final Set<String> SYMBOLS = WordLists.of("units.abbreviations");

    private static final Set<String> MARKS = Set.of("\"", "\u2033");
    private static final int SHORTEST_OF_WORDLIKE = 2;
    private static final int TEMPERATURE_REACH = 8;
    /** Nobody writes so many billions: "1500b" are bits. */
    private static final double MOST_BILLIONS = 1000;

    private UnitSymbols() {}

    static boolean isSymbol(String word) {
        return SYMBOLS.contains(word);
    }

    /** A unit's symbol counts only behind digits, and one that is also a word only where no word follows. */
    static boolean isUnit(Words words, int at) {
        if (!words.isNumber(at - 1) && NumberWords.sign(words.written(at - 1)) == 0 && !words.is(at - 1, "sq")) {
            return NumberWords.small(words.lower(at - 1)) > 0 && isNoWord(words, at);
        }
        if (words.is(at, "b")) {
            return !words.isCapitalised(at);
        }
        if (words.isTight(at) && !words.is(at, "am") && !words.is(at, "pm")) {
            return !(words.isTight(at + 1) && words.isNumber(at + 1));
        }
        return switch (words.lower(at)) {
            case "in" -> at + 1 >= words.size() || words.is(at + 1, ".") || words.is(at + 1, "thick");
            case "p" -> false;
            case "am", "pm" -> !isClock(words.lower(at - 1));
            default -> true;
        };
    }

    /** "two kb", "five km": no English word is without a vowel; "two GB athletes" are of a country. */
    private static boolean isNoWord(Words words, int at) {
        String symbol = words.lower(at);
        return symbol.length() >= SHORTEST_OF_WORDLIKE
                && !words.isCapitalised(at)
                && symbol.chars().noneMatch(c -> "aeiou".indexOf(c) >= 0)
                && !symbol.equals("pm")
                && !symbol.equals("pc");
    }

    /** "2", "10.30"; not "2.1", "2.123". */
    private static boolean isClock(String number) {
        int point = number.indexOf('.');
        return point < 0 || point == number.length() - 3;
    }

    /** Whether the letter at {@code at}, behind digits, multiplies ("$31m", "1.5m people") and is no unit ("830m long", "572 °F, 573K"). */
    static boolean readsAsMagnitude(Words words, int at) {
        int first = at - 1;
        if (Units.currencyStart(words, first) < first) {
            return true;
        }
        if (words.is(at, "k")) {
            return !(words.isCapitalised(at) && isOfTemperatures(words, first));
        }
        if (words.is(at, "b") && Cardinals.digits(words.lower(first)) >= MOST_BILLIONS) {
            return false;
        }
        if (words.isCapitalised(at) || (words.is(at, "b") && words.isTight(at))) {
            return true;
        }
        String next = words.lower(at + 1);
        return (words.is(at, "m") || words.is(at, "b"))
                && words.isWord(at + 1)
                && !words.isTight(at + 1)
                && (next.endsWith("s") || next.equals("people"));
    }

    private static boolean isOfTemperatures(Words words, int number) {
        for (int i = Math.max(0, number - TEMPERATURE_REACH); i < number; i++) {
            if (words.is(i, "°")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 9"}: inches, where the mark closes no quotation: none is open, and what is measured follows at once. */
    static Unit mark(Words words, int at) {
        boolean behind = words.in(at, MARKS) && words.isTight(at) && words.isNumber(at - 1);
        boolean measures = words.isWord(at + 1) || words.isNumber(at + 1);
        if (!behind || (words.is(at, "\"") && (!measures || isQuoted(words, at)))) {
            return Unit.NONE;
        }
        return new Unit("inches", Kind.MEASURE, at + 1);
    }

    private static boolean isQuoted(Words words, int at) {
        boolean open = false;
        for (int i = 0; i < at; i++) {
            open ^= words.is(i, "\"");
        }
        return open;
    }
}
