package io.claimtrail.extract.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * Classes of characters by ICU's Unicode data, so that every JDK reads a text alike. They agree with Python's {@code str}
 * methods of the same names, which the tagger is trained with.
 */
public final class Characters {
    private static final int NUMBERS = 1 << UCharacterCategory.DECIMAL_DIGIT_NUMBER
            | 1 << UCharacterCategory.LETTER_NUMBER
            | 1 << UCharacterCategory.OTHER_NUMBER;

    private Characters() {}

    /** A blank of any kind, line ends and the four information separators included. */
    public static boolean isSpace(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint == ' ' || (codePoint >= 0x1c && codePoint <= 0x1f) || (codePoint >= 9 && codePoint <= 13);
        }
        return UCharacter.isUWhiteSpace(codePoint);
    }

    /** A letter or a number of any script. */
    public static boolean isAlphanumeric(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9');
        }
        return UCharacter.isLetter(codePoint) || (1 << UCharacter.getType(codePoint) & NUMBERS) != 0;
    }

    /** A digit: decimal of any script, superscript, circled. */
    public static boolean isDigit(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= '0' && codePoint <= '9';
        }
        int type = UCharacter.getIntPropertyValue(codePoint, UProperty.NUMERIC_TYPE);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
    }

    public static boolean isLower(int codePoint) {
        return codePoint < 0x80 ? codePoint >= 'a' && codePoint <= 'z' : UCharacter.isULowercase(codePoint);
    }

    public static boolean isUpper(int codePoint) {
        return codePoint < 0x80 ? codePoint >= 'A' && codePoint <= 'Z' : UCharacter.isUUppercase(codePoint);
    }

    /** A combining mark: part of the word before it. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = UCharacter.getType(codePoint);
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK;
    }
}
