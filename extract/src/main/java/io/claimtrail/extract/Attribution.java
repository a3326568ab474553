package io.claimtrail.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who said what, as spans of {@link Article#text()}: the tagger's result, before the source is resolved and figures are read.
 *
 * @param source the words that name the source; absent where the article names nobody
 * @param cue the words that signal the attribution; absent only where a quotation has none
 * @param content what was said, in text order, never empty
 * @param via index, in the article's list of attributions, of the attribution whose content holds this one
 * @param score the tagger's confidence, 0 to 1
 */
public record Attribution(
        Optional<Span> source,
        Optional<Span> cue,
        List<Span> content,
        QuotationType type,
        OptionalInt via,
        double score) {
    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content, cue " + cue);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score + " is not in 0..1");
        }
    }
}
