package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Numbers without a noun of their own that go on telling of the things counted before. Stateless. */
final class Parallels {
    private static final int REACH = 4;
    private static final Set<String> WERE = Set.of("were", "are", "was");
    private static final Set<String> LEFT = Set.of("still", "left", "remain", "remaining", "remained");

    private Parallels() {}

    /** Whether the number is one, so that what happened and when is told by the number before. */
    static boolean isOne(Words words, Quantity it, NounPhrase noun, Mention before) {
        if (!noun.isEmpty() || !it.unit().isCount() || before.isEarlierSentence()) {
            return false;
        }
        return isIt(words, it) || isNextSubject(words, it, before) || isRest(words, it, before);
    }

    /** "in March it was 139", "that figure was 97". */
    private static boolean isIt(Words words, Quantity it) {
        return words.is(it.from() - 1, "was") && (words.is(it.from() - 2, "it") || words.is(it.from() - 2, "figure"));
    }

    /** "30 were Thais, four were Greeks". */
    private static boolean isNextSubject(Words words, Quantity it, Mention before) {
        return words.in(it.from() - 1, Set.of(",", "and"))
                && words.in(it.to(), WERE)
                && words.in(before.end(), WERE)
                && it.from() - before.end() <= 2 * REACH;
    }

    /** "240 people were taken hostage and about 120 are still there". */
    private static boolean isRest(Words words, Quantity it, Mention before) {
        if (before.event() != Event.CAPTIVE || it.low() > before.quantity().low()) {
            return false;
        }
        for (int i = it.to(); i < it.to() + REACH; i++) {
            if (words.in(i, LEFT)) {
                return true;
            }
        }
        return false;
    }
}
