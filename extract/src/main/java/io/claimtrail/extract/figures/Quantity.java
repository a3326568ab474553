package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Comparator;

/**
 * A number with its unit and qualifier, as words of one sentence.
 *
 * @param from first word, qualifier and currency included
 * @param core first word of the number itself
 * @param to one past the last word of number and unit
 * @param high NaN where there is none
 */
record Quantity(
        int from, int core, int to, double low, double high, Numeral.Form form, Unit unit, Comparator comparator) {
    boolean isFraction() {
        return form == Numeral.Form.FRACTION || form == Numeral.Form.RATIO;
    }

    /** A percentage, or a share said in words ("two-thirds of the dead"). */
    boolean isShare() {
        return unit.kind() == Unit.Kind.PERCENT || (isFraction() && unit.isCount());
    }

    boolean isVague() {
        return form == Numeral.Form.VAGUE;
    }

    boolean isRange() {
        return high > low;
    }

    /** The same value, of a unit that ends before {@code newTo}. */
    Quantity of(Unit newUnit, int newTo) {
        return new Quantity(from, core, newTo, low, high, form, newUnit, comparator);
    }

    Quantity qualified(int newFrom, int newTo, Comparator newComparator) {
        return new Quantity(newFrom, core, newTo, low, high, form, unit, newComparator);
    }
}
