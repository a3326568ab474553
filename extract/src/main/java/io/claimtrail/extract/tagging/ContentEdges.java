package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import io.claimtrail.extract.text.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a content begins and ends, as the gold guidelines have it: without the "that" that introduces it and without the blanks and
 * commas around it, without the label that opens its paragraph ("The big picture:"), but with the marks of the quotation that it is.
 */
final class ContentEdges {
    private static final String OUTER = ",:;—–-";
    /** One to five words before a colon and a new sentence. */
    private static final Pattern LABEL =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?:,? [\\p{L}’'-]+){0,4}: (?=[\\p{Lu}\"“])");

    private ContentEdges() {}

    /** The content's words with their right edges; the span itself where nothing else would be left. */
    static Span of(ArticleText article, Span content) {
        String text = article.text();
        int start = content.start();
        int end = content.end();
        start += label(text, start, end);
        while (start < end && isOuter(text.charAt(start))) {
            start++;
        }
        while (start < end && isOuter(text.charAt(end - 1))) {
            end--;
        }
        if (text.regionMatches(true, start, "that", 0, 4) && start + 4 < end && text.charAt(start + 4) == ' ') {
            start += 5;
        }
        if (start >= end) {
            return content;
        }
        return withMarks(article, new Span(start, end));
    }

    /** Length of the label at {@code start}; 0 where no paragraph begins there, or with none. */
    private static int label(String text, int start, int end) {
        if (start > 0 && text.charAt(start - 1) != '\n') {
            return 0;
        }
        Matcher label = LABEL.matcher(text).region(start, end);
        return label.lookingAt() ? label.end() - start : 0;
    }

    private static boolean isOuter(char c) {
        return Characters.isSpace(c) || OUTER.indexOf(c) >= 0;
    }

    /** Adds an opening mark just before the content if its quotation ends inside, and a closing mark just behind it. */
    private static Span withMarks(ArticleText article, Span content) {
        List<Span> quotes = article.quotesIn(content);
        if (quotes.isEmpty()) {
            return content;
        }
        Span first = quotes.get(0);
        Span last = quotes.get(quotes.size() - 1);
        int start = first.start() == content.start() - 1 && first.end() <= content.end() + 3
                ? first.start()
                : content.start();
        boolean closes = last.end() > content.end() && last.end() <= content.end() + 3 && last.start() >= start;
        return new Span(start, closes && isBare(article, content.end(), last.end()) ? last.end() : content.end());
    }

    private static boolean isBare(ArticleText article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isAlphanumeric(article.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
