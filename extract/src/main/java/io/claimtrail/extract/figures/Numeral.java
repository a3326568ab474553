package io.claimtrail.extract.figures;

/**
 * A number as the words of a sentence spell it, before anything is known of what it counts.
 *
 * @param from its first word
 * @param to one past its last word
 * @param low the value, or the lower end of a range
 * @param high the upper end; equal to {@code low} for a single number, NaN where there is none ("dozens")
 */
record Numeral(int from, int to, double low, double high, Form form) {
    enum Form {
        /** A bare group of digits: may also be a year, a flight, a page. */
        DIGITS,
        /** Spelled out, or digits with a separator or a magnitude: "two dozen", "24,700", "1.7 million". */
        COUNT,
        /** "dozens", "tens of thousands", "several hundred". */
        VAGUE,
        /** "half", "two-thirds", "¾". */
        FRACTION,
        /** "one in four". */
        RATIO
    }

    boolean isFraction() {
        return form == Form.FRACTION || form == Form.RATIO;
    }

    boolean isRange() {
        return high > low;
    }

    Numeral withEnd(int newTo) {
        return new Numeral(from, newTo, low, high, form);
    }
}
