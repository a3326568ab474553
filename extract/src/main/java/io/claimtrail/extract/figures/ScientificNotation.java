package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;

/**
 * Reads what follows digits in the notation of science.
 *
 * <pre>
 * tail = "e" [sign] digits | ( "x" | "×" ) "10" ["^"] [sign] digits | "^" [sign] digits      all without blanks
 * </pre>
 *
 * @param to one past its last word; equal to the start where there is none
 */
record ScientificNotation(int to, double value) {
    private static final int MOST = 300;

    /** The digits' value with the tail that begins at word {@code at}. */
    static ScientificNotation after(Words words, int at, double digits) {
        if (!words.isTight(at)) {
            return new ScientificNotation(at, digits);
        }
        String word = words.lower(at);
        if (word.length() > 1 && word.charAt(0) == 'e' && isDigits(word, 1)) {
            return scaled(at + 1, digits, Cardinals.digits(word.substring(1)));
        }
        if (word.equals("e")) {
            return signed(words, at + 1, at, digits, false);
        }
        if (word.equals("^")) {
            return signed(words, at + 1, at, digits, true);
        }
        boolean apart = (word.equals("x") || word.equals("×")) && words.is(at + 1, "10") && words.isTight(at + 1);
        if (word.equals("x10") || word.equals("×10") || apart) {
            int next = apart ? at + 2 : at + 1;
            return signed(words, words.is(next, "^") ? next + 1 : next, at, digits, false);
        }
        return new ScientificNotation(at, digits);
    }

    private static ScientificNotation signed(Words words, int from, int start, double digits, boolean power) {
        boolean minus = words.is(from, "-") || words.is(from, "−");
        int number = minus || words.is(from, "+") ? from + 1 : from;
        if (!words.isNumber(number) || !words.isTight(number) || !words.isTight(from)) {
            return new ScientificNotation(start, digits);
        }
        double exponent = (minus ? -1 : 1) * Cardinals.digits(words.lower(number));
        if (!power) {
            return scaled(number + 1, digits, exponent);
        }
        return Math.abs(exponent) > MOST
                ? new ScientificNotation(start, digits)
                : new ScientificNotation(number + 1, Math.pow(digits, exponent));
    }

    private static ScientificNotation scaled(int to, double digits, double exponent) {
        double limited = Math.max(-MOST, Math.min(MOST, exponent));
        return new ScientificNotation(to, digits * Math.pow(10, limited));
    }

    private static boolean isDigits(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
