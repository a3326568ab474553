package io.claimtrail.extract;

import java.util.Arrays;

/** Converts offsets of one text between UTF-16 code units (inside the JVM) and Unicode code points (everywhere else). Immutable. */
public final class CodePoints {
    private final int length;
    private final int[] lowSurrogates;

    private CodePoints(int length, int[] lowSurrogates) {
        this.length = length;
        this.lowSurrogates = lowSurrogates;
    }

    public static CodePoints of(String text) {
        int[] lows = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == lows.length) {
                    lows = Arrays.copyOf(lows, 2 * n);
                }
                lows[n++] = i;
            }
        }
        return new CodePoints(text.length(), Arrays.copyOf(lows, n));
    }

    /**
     * How many code points stand before a UTF-16 offset.
     *
     * @param utf16 0 to the text's length, inclusive
     */
    public int at(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("offset " + utf16 + " of " + length);
        }
        int i = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (i >= 0 ? i : -i - 1);
    }
}
