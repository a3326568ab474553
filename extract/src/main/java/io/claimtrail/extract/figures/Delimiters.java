package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Optional;
import java.util.Set;

/** Tells the durations that only say when or for which stretch another figure holds: "in the past 24 hours", "two days ago". Stateless. */
final class Delimiters {
    private static final Set<String> WHEN_AFTER = Set.of("ago", "later", "earlier", "before", "since", "prior");
    private static final Set<String> LASTS = Set.of(
            "for", "take", "takes", "took", "taking", "last", "lasts", "lasted", "lasting", "another", "over", "than",
            "least", "about", "nearly", "almost", "here", "a", "spent", "within", "around");

    private Delimiters() {}

    static boolean isNoFigure(Words words, Quantity it, Optional<Mention> counted) {
        if (!it.unit().isDuration()) {
            return false;
        }
        int before = it.from() - 1;
        if ((words.in(it.to(), WHEN_AFTER) && !words.is(before, "for")) || words.is(it.to(), "'s")) {
            return true;
        }
        boolean article = words.is(it.core(), "a") || words.is(it.core(), "an");
        if (article) {
            boolean over = words.is(it.core() - 1, "over") && !words.in(it.from() - 1, LASTS);
            boolean lasts = words.in(before, LASTS) || it.from() < it.core();
            return !lasts || over || words.in(before, Set.of("a"));
        }
        if (words.is(it.core(), "one") && words.is(it.core() + 1, "day")) {
            return true;
        }
        if (words.is(before, "in")
                && counted.isPresent()
                && counted.get().event() != Event.OTHER
                && !counted.get().isEarlierSentence()) {
            return true;
        }
        boolean past = words.in(it.from() - 1, Set.of("past", "last", "previous", "recent"));
        boolean framed = past
                && words.in(it.from() - 2, Set.of("the", "in", "over", "during", "within"))
                && words.in(it.from() - 3, Set.of("in", "over", "during", "within", "for", "of"));
        return framed;
    }
}
