package io.claimtrail.extract.tagging;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import io.claimtrail.extract.text.Characters;

/** How a word is spelt, as a feature of the network. */
final class WordShape {
    static final int LOWER = 1;
    static final int CAPITAL = 2;
    static final int UPPER = 3;
    static final int OTHER = 4;
    static final int WITH_DIGIT = 5;
    static final int NO_LETTER = 6;

    private WordShape() {}

    /** The shape of {@code text[start, end)}, one of this class's constants. */
    static int of(String text, int start, int end) {
        boolean alphanumeric = false;
        boolean digit = false;
        for (int i = start; i < end; i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            alphanumeric |= Characters.isAlphanumeric(c);
            digit |= Characters.isDigit(c);
        }
        if (!alphanumeric) {
            return NO_LETTER;
        }
        if (digit) {
            return WITH_DIGIT;
        }
        if (isLower(text, start, end)) {
            return LOWER;
        }
        int rest = text.offsetByCodePoints(start, 1);
        boolean capital = Characters.isUpper(text.codePointAt(start));
        if (capital && (rest >= end || isLower(text, rest, end))) {
            return CAPITAL;
        }
        return isUpper(text, start, end) ? UPPER : OTHER;
    }

    private static boolean isLower(String text, int start, int end) {
        boolean cased = false;
        for (int i = start; i < end; i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (Characters.isUpper(c) || isTitle(c)) {
                return false;
            }
            cased |= Characters.isLower(c);
        }
        return cased;
    }

    private static boolean isUpper(String text, int start, int end) {
        boolean cased = false;
        for (int i = start; i < end; i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (Characters.isLower(c) || isTitle(c)) {
                return false;
            }
            cased |= Characters.isUpper(c);
        }
        return cased;
    }

    private static boolean isTitle(int c) {
        return c >= 0x80 && UCharacter.getType(c) == UCharacterCategory.TITLECASE_LETTER;
    }
}
