package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** The basis of durations and of measures such as lengths and weights. Stateless. */
final class MeasureBasis {
    private static final Set<String> SPENT = Set.of("for", "after", "lasted", "took", "spent");
    private static final Set<String> OVER = Set.of("over", "past", "previous");
    private static final Set<String> DIMENSIONS = Set.of("long", "wide", "deep", "high", "tall", "thick");
    private static final Set<String> AWAY = WordLists.of("measure-basis.away");
    private static final Set<String> EPICENTRES = Set.of("epicentre", "epicenter");
    private static final int BRACKET = 6;
    private static final int SUBJECT = 3;
    private static final Set<String> THESE = Set.of("this", "these", "the");
    private static final Set<String> HAVE = Set.of("have", "has", "'ve");
    private static final Set<String> DOINGS = WordLists.of("measure-basis.doings");
    private static final Set<String> DISASTERS = WordLists.of("basis-reader.disasters");

    private MeasureBasis() {}

    /** "over two decades" is a stretch; "have been marching for a week" still holds; "shook for a minute" is one event's. */
    static Basis duration(Clause clause, Mention it, Tense tense) {
        Words words = clause.words();
        int before = it.quantity().from() - 1;
        if (clause.isWithin(it) || Rates.isRate(words, it) || isOver(words, before)) {
            return Basis.PERIOD;
        }
        if (isElapsed(clause, it, tense)) {
            return Basis.CUMULATIVE;
        }
        if (words.isDash(it.quantity().core() + 1) && words.in(it.end(), DOINGS)) {
            return tense == Tense.UNREAL ? Basis.OTHER : Basis.EVENT;
        }
        return words.in(before, SPENT) && tense == Tense.PAST ? Basis.EVENT : Basis.OTHER;
    }

    /** "for 60 years I have", "it has been four weeks", "after 100 days, we are", "100 years of war": a time that runs on. */
    private static boolean isElapsed(Clause clause, Mention it, Tense tense) {
        Words words = clause.words();
        int before = it.quantity().from() - 1;
        boolean ran = words.is(before, "for")
                && (tense == Tense.PERFECT
                        || (!words.isWord(before - 1)
                                && isHave(words, it.quantity().to() + 1)));
        boolean been = words.is(before, "been") && words.in(before - 1, HAVE) && words.is(before - 2, "it");
        boolean after = words.is(before, "after")
                && words.is(it.end(), ",")
                && words.in(it.end() + 2, Set.of("are", "is", "'re", "have", "has"));
        boolean war = words.is(it.end(), "of")
                && (tense == Tense.PRESENT || tense == Tense.PERFECT || words.in(before, THESE));
        return ran || been || after || war;
    }

    /** "For two weeks her family have": the verb stands behind a short subject. */
    private static boolean isHave(Words words, int start) {
        for (int i = start; i < start + SUBJECT; i++) {
            if (words.in(i, HAVE)) {
                return true;
            }
        }
        return false;
    }

    /** "over nearly two decades", "these past 14 days", "the last four days". */
    private static boolean isOver(Words words, int i) {
        return words.in(i, OVER) || (words.is(i, "last") && words.in(i - 1, Set.of("the", "these", "those")));
    }

    /** "65 miles northwest of Orlando", "two kilometres (1.2 miles) away", "80 miles to the east". */
    private static boolean isDistance(Words words, int end) {
        int at = words.is(end, ")") ? end + 1 : end;
        if (words.is(at, "(")) {
            at = Math.max(at, closing(words, at)) + 1;
        }
        return words.in(at, AWAY) || (words.is(at, "to") && words.in(at + 2, AWAY));
    }

    private static int closing(Words words, int open) {
        for (int i = open; i < open + BRACKET; i++) {
            if (words.is(i, ")")) {
                return i;
            }
        }
        return open;
    }

    /** A quake's strength is of one event; how long a tunnel is lasts, how far off something is counts nothing. */
    static Basis measure(Clause clause, Mention it, Tense tense) {
        if (isDistance(clause.words(), it.end()) && !clause.around(it, EPICENTRES)) {
            return Basis.OTHER;
        }
        boolean disaster =
                clause.around(it, DISASTERS) || it.quantity().unit().name().equals("magnitude");
        boolean lasting =
                tense == Tense.PRESENT || clause.words().in(it.quantity().to(), DIMENSIONS);
        return disaster ? Basis.EVENT : lasting ? Basis.STATE : Basis.OTHER;
    }
}
