package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribution as the network marks it, in places of the text.
 *
 * @param chunks the chunks of the window it was found in
 * @param score 0 to 1
 */
record Marked(Optional<Span> source, Span cue, List<Span> content, List<Chunk> chunks, double score) {

    /** The link's ranges as spans. Score: mean certainty of the cue's tags x that of the contents' x that of the links. */
    static Marked of(Window window, WordScores scores, TagDecoder decoder, Linker.Link link) {
        double score = certainty(scores, decoder, List.of(link.cue()), TagDecoder.BEGIN_CUE)
                * certainty(scores, decoder, link.contents(), TagDecoder.BEGIN_CONTENT)
                * link.certainty();
        return new Marked(
                link.source().stream()
                        .map(r -> window.span(r.first(), r.last()))
                        .findFirst(),
                window.span(link.cue().first(), link.cue().last()),
                link.contents().stream()
                        .map(r -> window.span(r.first(), r.last()))
                        .toList(),
                window.chunks(),
                score);
    }

    private static double certainty(WordScores scores, TagDecoder decoder, List<WordRange> ranges, int beginTag) {
        double sum = 0;
        int words = 0;
        for (WordRange range : ranges) {
            for (int word = range.first(); word <= range.last(); word++) {
                sum += decoder.probability(scores, word, beginTag);
                words++;
            }
        }
        return Math.min(1, sum / words);
    }

    Marked with(Span part) {
        List<Span> parts = new ArrayList<>(content);
        parts.add(part);
        return withContent(parts);
    }

    Marked without(Span part) {
        List<Span> parts = new ArrayList<>(content);
        parts.remove(part);
        return new Marked(source, cue, parts, chunks, score);
    }

    /** Other parts, in any order; those that overlap become one. */
    Marked withContent(List<Span> parts) {
        List<Span> merged = new ArrayList<>();
        for (Span part : parts.stream().sorted().toList()) {
            Span last = merged.isEmpty() ? part : merged.get(merged.size() - 1);
            if (last.overlaps(part)) {
                if (!merged.isEmpty()) {
                    merged.remove(merged.size() - 1);
                }
                merged.add(new Span(last.start(), Math.max(last.end(), part.end())));
            } else {
                merged.add(part);
            }
        }
        return new Marked(source, cue, List.copyOf(merged), chunks, score);
    }

    /** Whether some of the content stands in quotation marks. */
    boolean isQuoted(ArticleText article) {
        return Quoting.typeOf(article, content) != QuotationType.INDIRECT;
    }

    Attribution attribution(ArticleText article, OptionalInt via) {
        return new Attribution(source, Optional.of(cue), content, Quoting.typeOf(article, content), via, score);
    }
}
