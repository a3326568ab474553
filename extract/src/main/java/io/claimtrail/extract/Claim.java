package io.claimtrail.extract;

import java.util.List;
import java.util.Optional;

/**
 * An attribution with its source resolved and its figures read.
 *
 * @param id a function of the article's id and of the cue's and content's place
 * @param content what was said, in text order, never empty
 * @param via id of the outer claim, for "Kirby said Biden told ..." that of Kirby's
 * @param context the sentence or sentences that hold the claim
 * @param score the extractor's confidence, 0 to 1
 */
public record Claim(
        String id,
        Source source,
        Optional<Cue> cue,
        List<Span> content,
        QuotationType type,
        Optional<String> via,
        List<Figure> figures,
        Span context,
        double score) {
    public Claim {
        content = List.copyOf(content);
        figures = List.copyOf(figures);
    }
}
