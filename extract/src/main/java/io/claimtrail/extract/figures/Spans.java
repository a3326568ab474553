package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.TimeExpression;
import io.claimtrail.extract.dates.TimeExpression.Role;
import io.claimtrail.extract.dates.TimeValue;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Stretches of time told behind a number by their length or their year alone: "over two days", "in all of 2022", "since dawn". Stateless. */
final class Spans {
    private static final int REACH = 20;
    private static final int FILLERS = 4;
    private static final Set<String> DURING = Set.of("in", "over", "within", "during");
    private static final Set<String> FILLER =
            Set.of("just", "over", "less", "more", "than", "under", "about", "nearly", "little", "the", "a", "barely");
    private static final Set<String> ENDS = Set.of(";", ".", "after", "while", "but", "where", "when");
    private static final Set<String> HOURS = Set.of("dawn", "midnight", "morning", "noon", "sunrise", "daybreak");

    private Spans() {}

    static boolean isWithin(Clause clause, Mention it) {
        Words words = clause.words();
        for (int i = it.end(); i < Math.min(clause.to(), it.end() + REACH) && !words.in(i, ENDS); i++) {
            if ((words.in(i, DURING) && isLength(words, i + 1))
                    || (words.is(i, "since") && (words.in(i + 1, HOURS) || words.in(i + 2, HOURS)))) {
                return true;
            }
        }
        return isOfYear(clause, it);
    }

    /** "two days", "just over a week", "the four-hour window". */
    private static boolean isLength(Words words, int start) {
        int i = start;
        while (i < start + FILLERS && words.in(i, FILLER)) {
            i++;
        }
        boolean counted = words.isNumber(i) || NumberWords.small(words.lower(i)) > 0;
        int unit = counted ? i + 1 : i;
        if (words.isDash(unit) && words.isTight(unit)) {
            unit++;
        }
        boolean single = !counted && words.is(i - 1, "a") && i - 1 > start;
        return (counted || single) && Units.isDuration(words.lower(unit));
    }

    /** "in all of 2022", "in March": a whole month or year behind the number. */
    private static boolean isOfYear(Clause clause, Mention it) {
        for (TimeExpression time : clause.times()) {
            boolean behind = time.from() >= it.end() && time.from() < Math.min(clause.to(), it.limit());
            if (behind
                    && time.role() == Role.AT
                    && time.value() instanceof TimeValue.Interval
                    && clause.since(it).isEmpty()
                    && (clause.words().in(time.from(), DURING)
                            || (clause.words().is(time.from() - 1, "of")
                                    && clause.words().is(time.from() - 2, "all")))) {
                return true;
            }
        }
        return false;
    }
}
