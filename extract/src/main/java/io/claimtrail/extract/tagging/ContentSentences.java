package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a content to sentences and quotations: what is not quoted ends with the cue's sentence, and a quotation of whole sentences
 * belongs to its speaker whole.
 */
final class ContentSentences {
    private final ArticleText article;
    private final Span cue;
    private final int cueSentence;

    private ContentSentences(ArticleText article, Span cue) {
        this.article = article;
        this.cue = cue;
        cueSentence = article.sentenceIndexAt(cue.start());
    }

    /** The claim with its parts cut and completed, without overlap, in text order. */
    static Marked fit(ArticleText article, Marked claim) {
        ContentSentences fitting = new ContentSentences(article, claim.cue());
        List<Span> parts = new ArrayList<>();
        for (Span part : claim.content()) {
            for (Span kept : fitting.cut(part)) {
                Span whole = fitting.completed(kept);
                if (parts.isEmpty() || parts.get(parts.size() - 1).end() <= whole.start()) {
                    parts.add(whole);
                }
            }
        }
        return claim.withContent(fitting.own(parts));
    }

    /**
     * The parts without those of other sentences that are not quoted, where the claim has a part in its cue's sentence: one before counts
     * as long as nothing follows the cue ({@code It rained, and hard. So he said.}).
     */
    private List<Span> own(List<Span> parts) {
        boolean here = parts.stream().anyMatch(this::isHere);
        boolean goesOn = parts.stream().anyMatch(p -> p.start() >= cue.end() && isHere(p));
        return parts.stream()
                .filter(p -> !(goesOn && isBefore(p)) && !(here && isBehind(p)))
                .toList();
    }

    private boolean isHere(Span part) {
        return article.sentenceIndexAt(part.start()) == cueSentence;
    }

    private boolean isBefore(Span part) {
        boolean quoted = article.isQuoted(part.start()) && article.isQuoted(part.end() - 1);
        return article.sentenceIndexAt(part.end() - 1) < cueSentence && !quoted;
    }

    private boolean isBehind(Span part) {
        return article.sentenceIndexAt(part.start()) > cueSentence
                && article.quotesIn(part).isEmpty();
    }

    /**
     * The runs of sentences in the part that are quoted or stand in the cue's sentence; the part itself if none does. A quotation and the
     * sentence behind it are two: {@code "It rained. "The mayor said …} may be two speakers'.
     */
    private List<Span> cut(Span part) {
        List<Span> sentences = article.sentencesIn(part);
        if (sentences.size() < 2) {
            return List.of(part);
        }
        List<Span> runs = new ArrayList<>();
        boolean running = false;
        boolean quoted = false;
        for (Span sentence : sentences) {
            Span here = new Span(Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end()));
            boolean leavesQuotation = quoted;
            quoted = isQuoted(here);
            leavesQuotation &= !quoted;
            boolean keep = article.sentenceIndexAt(here.start()) == cueSentence || quoted;
            if (keep && running && !leavesQuotation) {
                here = new Span(runs.remove(runs.size() - 1).start(), here.end());
            }
            if (keep) {
                runs.add(here);
            }
            running = keep;
        }
        return runs.isEmpty() ? List.of(part) : runs;
    }

    /** The whole quotation where the part is whole sentences of one that the cue stands outside of. */
    private Span completed(Span part) {
        List<Span> quotes = article.quotesIn(part);
        if (quotes.size() != 1) {
            return part;
        }
        Span quote = quotes.get(0);
        if (!quote.contains(part) || quote.equals(part) || quote.overlaps(cue)) {
            return part;
        }
        boolean startsSentence = part.start() == quote.start()
                || article.sentenceAt(part.start()).start() == part.start();
        boolean endsSentence =
                part.end() == quote.end() || article.sentenceAt(part.end() - 1).end() == part.end();
        return startsSentence && endsSentence ? quote : part;
    }

    private boolean isQuoted(Span span) {
        List<Span> words = article.tokensIn(span);
        return words.stream().allMatch(w -> article.isQuoted(w.start()));
    }
}
