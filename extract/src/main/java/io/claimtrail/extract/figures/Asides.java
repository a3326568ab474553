package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/** What is put in between a noun and what is said of it: ", mainly women and children,", "- one in her 70s -", "(all of them men)". Stateless. */
final class Asides {
    private static final int LONGEST = 14;
    private static final Set<String> OPENERS = WordLists.of("predicates.asides");
    private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "were", "was", "are", "is", "been");

    private Asides() {}

    /** The index of the closing mark of the one that begins at {@code i}; -1 where none does. */
    static int end(Words words, int i, int limit) {
        boolean dash = isDash(words, i);
        boolean comma = words.is(i, ",");
        if (!dash && !comma && !words.is(i, "(")) {
            return -1;
        }
        for (int at = i + 1; at < Math.min(words.size(), limit); at++) {
            if (closes(words, i, at)) {
                boolean told = words.in(i + 1, OPENERS) || words.isNumber(i + 1);
                boolean goesOn = at - i <= LONGEST && (!comma || words.in(at + 1, AUXILIARIES));
                return told || goesOn ? at : -1;
            }
        }
        return -1;
    }

    private static boolean closes(Words words, int opening, int at) {
        return isDash(words, opening)
                ? isSpacedDash(words, at)
                : words.is(at, words.is(opening, "(") ? ")" : ",") || isSpacedDash(words, at);
    }

    private static boolean isSpacedDash(Words words, int i) {
        return words.isDash(i) && !words.isTight(i);
    }

    private static boolean isDash(Words words, int i) {
        return words.isDash(i) && !(words.isTight(i) && words.isTight(i + 1));
    }
}
