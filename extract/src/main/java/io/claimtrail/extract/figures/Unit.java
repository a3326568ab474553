package io.claimtrail.extract.figures;

/**
 * What a quantity is measured in.
 *
 * @param name as {@code Figure.unit} has it: ISO 4217 for money, else the plural English word
 * @param end one past its last word
 */
record Unit(String name, Kind kind, int end) {
    /** A quantity without a unit: it counts the things of its noun. */
    static final Unit NONE = new Unit("", Kind.COUNT, -1);

    enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        DURATION,
        MEASURE
    }

    boolean isCount() {
        return kind == Kind.COUNT;
    }

    boolean isDuration() {
        return kind == Kind.DURATION;
    }
}
