package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Optional;
import java.util.Set;

/** Tells the durations that only say when or for which stretch another figure holds: "in the past 24 hours", "two days ago". Stateless. */
final class Delimiters {
    private static final Set<String> WHEN_AFTER = Set.of("ago", "later", "earlier", "before", "since", "prior");
    private static final Set<String> PAST = Set.of("past", "last", "previous", "recent", "preceding");
    private static final Set<String> FRAMES =
            Set.of("in", "over", "during", "within", "for", "of", "the", "throughout");
    private static final Set<String> LASTS = WordLists.of("delimiters.lasts");

    private Delimiters() {}

    /** "in the past 24 hours", "over the last two weeks". */
    static boolean isPastStretch(Words words, Quantity it) {
        int before = it.from() - 1;
        return it.unit().isDuration()
                && words.in(before, PAST)
                && words.in(before - 1, FRAMES)
                && (words.in(before - 2, FRAMES) || !words.is(before - 1, "the"));
    }

    /** @param counted the figure before, which "in eight months" may delimit */
    static boolean isNoFigure(Words words, Quantity it, Optional<Mention> counted) {
        if (!it.unit().isDuration()) {
            return false;
        }
        int before = it.from() - 1;
        if ((words.in(it.to(), WHEN_AFTER) && !words.is(before, "for")) || words.is(it.to(), "'s")) {
            return true;
        }
        if (words.is(it.core(), "a") || words.is(it.core(), "an")) {
            return !lasts(words, it);
        }
        if (words.is(it.core(), "one") && words.is(it.core() + 1, "day")) {
            return true;
        }
        return words.is(before, "in")
                && counted.isPresent()
                && counted.get().event() != Event.OTHER
                && !counted.get().isEarlierSentence();
    }

    /** "for a week", "lasts a month", "more than a year": not "a week" alone, nor "over a decade" behind another figure. */
    private static boolean lasts(Words words, Quantity it) {
        boolean over = words.is(it.core() - 1, "over") && !words.in(it.from() - 1, LASTS);
        return !over && !words.is(it.from() - 1, "a") && (words.in(it.from() - 1, LASTS) || it.from() < it.core());
    }
}
