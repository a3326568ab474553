package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes small gaps in a content. What was said comes in parts where source and cue stand between them ("A," she said, "B"); a few words
 * of the same sentence that are neither are words that the network was unsure of.
 */
final class ContentGaps {
    /** Tokens. Closing raised the claims found on the annotated dev articles from 0.876 to 0.878 F1, strict from 0.701 to 0.704. */
    private static final int LARGEST = 3;

    private ContentGaps() {}

    static Marked close(ArticleText article, Marked marked) {
        List<Span> parts = new ArrayList<>();
        for (Span part : marked.content().stream().sorted().toList()) {
            Span before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (before != null && isGap(article, marked, before.end(), part)) {
                parts.set(parts.size() - 1, new Span(before.start(), Math.max(before.end(), part.end())));
            } else {
                parts.add(part);
            }
        }
        return marked.withContent(parts);
    }

    private static boolean isGap(ArticleText article, Marked marked, int from, Span after) {
        if (after.start() <= from) {
            return true;
        }
        Span between = new Span(from, after.start());
        return !between.overlaps(marked.cue())
                && marked.source().filter(between::overlaps).isEmpty()
                && article.sentenceAt(from - 1).contains(after)
                && article.tokensIn(between).size() <= LARGEST;
    }
}
