package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Gives the first of two numbers the unit that is told once, behind the second: "45 and 50 mg", "2,000.45 ± 0.01 pounds". Stateless. */
final class SharedUnits {
    private static final int LARGEST_BARE = 1000;

    private SharedUnits() {}

    /** @param quantities in text order */
    static List<Quantity> of(Words words, List<Quantity> quantities) {
        List<Quantity> shared = new ArrayList<>(quantities);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity first = shared.get(i);
            Quantity second = shared.get(i + 1);
            if (first.unit().isCount() && isToleranceOf(words, first, second)) {
                shared.set(i, first.of(second.unit(), second.to()));
                shared.remove(i + 1);
            } else if (isConjunct(words, first, second)) {
                shared.set(i, first.of(second.unit(), first.to()));
            }
        }
        return shared;
    }

    private static boolean isToleranceOf(Words words, Quantity first, Quantity second) {
        int at = first.to();
        boolean spelled = words.is(at, "+") && words.is(at + 1, "/") && words.is(at + 2, "-");
        return second.core() == (spelled ? at + 3 : at + 1) && (spelled || words.is(at, "±"));
    }

    /** A year or the day of a month before "and" is no conjunct. */
    private static boolean isConjunct(Words words, Quantity first, Quantity second) {
        boolean measured =
                second.unit().kind() == Unit.Kind.MEASURE || second.unit().kind() == Unit.Kind.PERCENT;
        boolean alike = words.isNumber(first.core()) == words.isNumber(second.core())
                && first.low() < LARGEST_BARE
                && !Calendar.isMonth(words, first.from() - 1);
        boolean joined = words.is(first.to(), "and") || words.is(first.to(), "or");
        return measured
                && alike
                && joined
                && first.unit().isCount()
                && !first.isFraction()
                && second.from() == second.core()
                && second.from() == first.to() + 1;
    }
}
