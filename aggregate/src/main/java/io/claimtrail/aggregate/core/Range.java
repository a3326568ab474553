package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.Figure;

/**
 * The values that a figure allows, in its own unit, both ends included.
 *
 * <p>"About 24,700" allows one unit of its last digit that is not 0 to either side (24,600 to 24,800), but at most a tenth of the
 * value; "more than" has no upper end and "up to" no lower one.
 *
 * @param low may be negative infinity
 * @param high may be positive infinity
 */
public record Range(double low, double high) {
    private static final double WIDEST_APPROXIMATION = 0.1;

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low above high: " + low + ", " + high);
        }
    }

    /** The range of {@code figure}; ends in the wrong order are put right. */
    public static Range of(Figure figure) {
        double one = figure.getLow();
        double other = figure.getHigh() == null ? Double.POSITIVE_INFINITY : figure.getHigh();
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        return switch (figure.getComparator()) {
            case AT_LEAST -> new Range(low, Double.POSITIVE_INFINITY);
            case AT_MOST -> new Range(Double.NEGATIVE_INFINITY, high);
            case APPROX -> new Range(low - slack(low), high + slack(high));
            case EXACT, UNKNOWN -> new Range(low, high);
        };
    }

    public boolean meets(Range other) {
        return low <= other.high && other.low <= high;
    }

    /** The smallest range that holds both. */
    public Range hull(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The range without its lower end. */
    public Range orLess() {
        return new Range(Double.NEGATIVE_INFINITY, high);
    }

    private static double slack(double value) {
        double size = Math.abs(value);
        if (size == 0 || Double.isInfinite(size)) {
            return 0;
        }
        double unit = 1;
        while (unit * 10 <= size && size % (unit * 10) == 0) {
            unit *= 10;
        }
        return Math.min(unit, size * WIDEST_APPROXIMATION);
    }
}
