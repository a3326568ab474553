package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells whether anything told of a number up to the next clause is in the perfect tense, as running totals are told. Stateless. */
final class Perfect {
    private static final int BEHIND = 14;
    private static final int BEFORE = 8;
    private static final Set<String> HAVE = Set.of("have", "has", "'ve", "had");
    private static final Set<String> NOW = Set.of("have", "has", "'ve");
    private static final Set<String> BEEN = Set.of("been", "and");
    private static final Set<String> ENDS_BEHIND = Set.of("was", "were", "who", "after", "when", "according", ";", ".");
    private static final Set<String> ENDS_BEFORE = Set.of(",", ";", "was", "were", "which", "that");

    private Perfect() {}

    /** "have been killed", "has killed", "has surpassed"; not "we have 17". */
    static boolean isToldOf(Clause clause, Mention it) {
        Words words = clause.words();
        return (!clause.isObject(it) && isBehind(words, it.end()))
                || (!isResult(words, it.quantity().from())
                        && isBefore(words, it.quantity().from()));
    }

    /** The same of "have" and "has" alone, as "had" may only shift a plain past back. */
    static boolean isPresent(Clause clause, Mention it) {
        Words words = clause.words();
        for (int i = it.end(); i < Math.min(it.limit(), it.end() + BEHIND); i++) {
            if (words.in(i, NOW)) {
                return true;
            }
        }
        return isToldOf(clause, it) && clause.before(it, BEFORE, NOW);
    }

    /** "a school that has been hit, killing six": a participle tells of its own time. */
    private static boolean isResult(Words words, int start) {
        return words.lower(start - 1).endsWith("ing") && !words.in(start - 2, BEEN);
    }

    private static boolean isBehind(Words words, int start) {
        for (int i = start; i < Math.min(words.size(), start + BEHIND); i++) {
            if (words.in(i, HAVE)) {
                return true;
            }
            if (words.in(i, ENDS_BEHIND)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBefore(Words words, int start) {
        for (int i = start - 2; i >= Math.max(0, start - BEFORE); i--) {
            if (words.in(i, HAVE)) {
                return true;
            }
            if (words.in(i, ENDS_BEFORE)) {
                return false;
            }
        }
        return false;
    }
}
