package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells the numbers that say what another figure was before: "rose from 168 to 202", "up from 3 per cent", "compared with 480". Stateless. */
final class EarlierValues {
    private static final int REACH = 4;
    private static final Set<String> MOVES = WordLists.of("earlier-values.moves");
    private static final Set<String> UP_DOWN = Set.of("up", "down");

    private EarlierValues() {}

    /** Whether the number that begins at {@code start}, its qualifier included, is one. */
    static boolean isAt(Words words, int start) {
        return isMovedFrom(words, start) || isCompared(words, start);
    }

    /** "rose from 168", where the new value follows. */
    static boolean isMovedFrom(Words words, int start) {
        int from = start - 1;
        for (int i = from - 1; words.is(from, "from") && i >= Math.max(0, from - REACH); i--) {
            if (words.in(i, MOVES)) {
                return true;
            }
        }
        return false;
    }

    /** "up from 473,000", "compared with 480", where the new value went before. */
    static boolean isCompared(Words words, int start) {
        int at = start - 1;
        return (words.is(at, "from") && words.in(at - 1, UP_DOWN))
                || ((words.is(at, "with") || words.is(at, "to")) && words.is(at - 1, "compared"));
    }
}
