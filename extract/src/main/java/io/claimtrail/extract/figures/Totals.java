package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.TimeExpression.Role;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** The words that make a number a running total, or the step of one. Stateless. */
final class Totals {
    private static final int REACH_BACK = 24;
    private static final int SO_FAR_REACH = 12;
    private static final int RISING_REACH = 4;
    private static final Set<String> TOLLS = Set.of("toll", "total", "overall", "cumulative", "altogether", "tally");
    private static final Set<String> RISING = WordLists.of("basis-reader.rising");

    private Totals() {}

    /** "the death toll has reached 9,488", "a total of", "bringing the number to": a running total named before the number. */
    static boolean isToll(Clause clause, Mention it) {
        int number = it.quantity().from();
        int start = Math.max(clause.from(), number - REACH_BACK);
        for (int i = number - 1; i > start; i--) {
            if (clause.words().is(i, "including")
                    || (clause.words().isNumber(i) && !clause.words().is(number - 1, "to"))) {
                start = i;
            }
        }
        boolean leadsOn = clause.words().is(number - 1, "to") && clause.any(start, number, Clause.LEADS_ON);
        boolean rising = !clause.isObject(it)
                && clause.any(
                        Math.max(clause.from(), number - RISING_REACH),
                        it.quantity().core(),
                        RISING);
        return clause.any(start, number, TOLLS) || leadsOn || rising;
    }

    /** "so far", "to date", "as of Friday": what had come together by a day. */
    static boolean isSoFar(Clause clause, Mention it) {
        Words words = clause.words();
        for (int i = Math.max(clause.from(), it.quantity().from() - SO_FAR_REACH);
                i < Math.min(clause.to(), it.end() + SO_FAR_REACH);
                i++) {
            if ((words.is(i, "so") && words.is(i + 1, "far")) || (words.is(i, "to") && words.is(i + 1, "date"))) {
                return true;
            }
        }
        return clause.first(Role.AS_OF).isPresent();
    }

    /** "risen by 142": how far a total moved. */
    static boolean isStep(Clause clause, Mention it) {
        int by = it.quantity().from() - 1;
        return clause.words().is(by, "by") && clause.any(Math.max(clause.from(), by - 3), by, RISING);
    }
}
