package io.claimtrail.extract.text;

import io.claimtrail.extract.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An article's text with its paragraphs, sentences, tokens and quotations, each as spans (UTF-16) of the text, in text order and
 * without overlap. Computed once per article and shared by every step. Immutable.
 */
public final class ArticleText {
    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> sentences;
    private final List<Span> tokens;
    private final List<Span> quotes;

    private ArticleText(String text) {
        this.text = text;
        paragraphs = Collections.unmodifiableList(paragraphsOf(text));
        List<Span> cut = Sentences.of(text, paragraphs);
        tokens = Collections.unmodifiableList(Tokens.of(text));
        quotes = Collections.unmodifiableList(Quotations.of(text, paragraphs, cut));
        sentences = Collections.unmodifiableList(Sentences.withClosingMarks(text, cut, quotes));
    }

    /** Reads any string, in time linear in its length. */
    public static ArticleText of(String text) {
        return new ArticleText(text);
    }

    public String text() {
        return text;
    }

    /** The lines that hold more than blanks: maximal runs without a line feed. Sentences and quotations never cross them. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Without blanks at their ends; together they hold every token. */
    public List<Span> sentences() {
        return sentences;
    }

    /** Words and single marks: {@code don't}, {@code 24,700}, {@code U.S.} are one token, {@code Hamas-run} three. */
    public List<Span> tokens() {
        return tokens;
    }

    /** The outermost quotations, their marks included; one over several paragraphs is one span in each. */
    public List<Span> quotes() {
        return quotes;
    }

    /** The sentence that holds the offset, or the last one that begins before it; the first if none does. */
    public Span sentenceAt(int offset) {
        return sentences.get(sentenceIndexAt(offset));
    }

    /** Index of {@link #sentenceAt} in {@link #sentences}. */
    public int sentenceIndexAt(int offset) {
        if (sentences.isEmpty()) {
            throw new IllegalStateException("a blank text has no sentences");
        }
        return Math.max(0, lastStartingAtOrBefore(sentences, offset));
    }

    /** The paragraph that holds the offset, or the last one that begins before it; the first if none does. */
    public Span paragraphAt(int offset) {
        if (paragraphs.isEmpty()) {
            throw new IllegalStateException("a blank text has no paragraphs");
        }
        return paragraphs.get(Math.max(0, lastStartingAtOrBefore(paragraphs, offset)));
    }

    /** The tokens that overlap the span. */
    public List<Span> tokensIn(Span span) {
        return overlapping(tokens, span);
    }

    /** The sentences that overlap the span. */
    public List<Span> sentencesIn(Span span) {
        return overlapping(sentences, span);
    }

    /** The quotations that overlap the span. */
    public List<Span> quotesIn(Span span) {
        return overlapping(quotes, span);
    }

    /** Whether the character at the offset stands between quotation marks, or is one. */
    public boolean isQuoted(int offset) {
        int i = lastStartingAtOrBefore(quotes, offset);
        return i >= 0 && offset < quotes.get(i).end();
    }

    private static List<Span> overlapping(List<Span> spans, Span range) {
        int from = Math.max(0, lastStartingAtOrBefore(spans, range.start()));
        if (from < spans.size() && spans.get(from).end() <= range.start()) {
            from++;
        }
        return spans.subList(from, Math.max(from, lastStartingAtOrBefore(spans, range.end() - 1) + 1));
    }

    /** Index of the last of sorted, disjoint spans that starts at or before the offset; -1 if none does. */
    private static int lastStartingAtOrBefore(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static List<Span> paragraphsOf(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            for (int i = start; i < end; i++) {
                if (!Characters.isSpace(text.charAt(i))) {
                    paragraphs.add(new Span(start, end));
                    break;
                }
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
