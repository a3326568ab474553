package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Joins two bounds of one number into a range: "more than 20 but fewer than 30". Stateless. */
final class Bounds {
    private Bounds() {}

    /** @param quantities in text order, qualifiers read */
    static List<Quantity> join(Words words, List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>(quantities.size());
        for (Quantity it : quantities) {
            int last = joined.size() - 1;
            if (last >= 0 && isPair(words, joined.get(last), it)) {
                joined.set(last, range(joined.get(last), it));
            } else {
                joined.add(it);
            }
        }
        return joined;
    }

    private static boolean isPair(Words words, Quantity first, Quantity second) {
        boolean adjacent = second.from() == first.to() + 1
                && (words.is(first.to(), "and") || words.is(first.to(), "but") || words.is(first.to(), ","));
        boolean units = first.unit().isCount()
                || first.unit().name().equals(second.unit().name());
        return adjacent && units && (isRising(first, second) || isRising(second, first));
    }

    private static boolean isRising(Quantity low, Quantity high) {
        return low.comparator() == Comparator.AT_LEAST
                && high.comparator() == Comparator.AT_MOST
                && low.low() < high.low()
                && !low.isRange()
                && !high.isRange();
    }

    private static Quantity range(Quantity first, Quantity second) {
        double low = Math.min(first.low(), second.low());
        double high = Math.max(first.low(), second.low());
        return new Quantity(
                first.from(),
                first.core(),
                second.to(),
                low,
                high,
                Numeral.Form.COUNT,
                second.unit(),
                Comparator.EXACT);
    }
}
