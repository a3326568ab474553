package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** The basis of durations and of measures such as lengths and weights. Stateless. */
final class MeasureBasis {
    private static final Set<String> SPENT = Set.of("for", "after", "lasted", "took", "spent");
    private static final Set<String> OVER = Set.of("over", "past", "previous");
    private static final Set<String> DIMENSIONS = Set.of("long", "wide", "deep", "high", "tall", "thick");
    private static final Set<String> DISASTERS = WordLists.of("basis-reader.disasters");

    private MeasureBasis() {}

    /** "over two decades" is a stretch; "have been marching for a week" still holds; "shook for a minute" is one event's. */
    static Basis duration(Clause clause, Mention it, Tense tense) {
        Words words = clause.words();
        int before = it.quantity().from() - 1;
        if (clause.isWithin(it) || Rates.isRate(words, it) || isOver(words, before)) {
            return Basis.PERIOD;
        }
        if (words.is(before, "for") && tense == Tense.PERFECT) {
            return Basis.STATE;
        }
        return words.in(before, SPENT) && tense == Tense.PAST ? Basis.EVENT : Basis.OTHER;
    }

    /** "over nearly two decades", "these past 14 days", "the last four days". */
    private static boolean isOver(Words words, int i) {
        return words.in(i, OVER) || (words.is(i, "last") && words.in(i - 1, Set.of("the", "these", "those")));
    }

    /** A quake's strength is of one event; how long a tunnel is lasts. */
    static Basis measure(Clause clause, Mention it, Tense tense) {
        boolean disaster =
                clause.around(it, DISASTERS) || it.quantity().unit().name().equals("magnitude");
        boolean lasting =
                tense == Tense.PRESENT || clause.words().in(it.quantity().to(), DIMENSIONS);
        return disaster ? Basis.EVENT : lasting ? Basis.STATE : Basis.OTHER;
    }
}
