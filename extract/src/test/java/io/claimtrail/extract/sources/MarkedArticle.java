package io.claimtrail.extract.sources;

import io.claimtrail.extract.Article;
import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article whose mentions of sources stand in square brackets; the word after one is its cue, the rest of the sentence its content. A
 * mention that begins with {@code >} stands inside the claim before it.
 */
final class MarkedArticle {
    private MarkedArticle() {}

    /** The sources of the marked mentions, in text order. */
    static List<Source> sources(Catalogue catalogue, String day, String marked) {
        return sources(catalogue, "The Daily", day, marked);
    }

    static List<Source> sources(Catalogue catalogue, String publisher, String day, String marked) {
        StringBuilder text = new StringBuilder();
        List<Attribution> attributions = new ArrayList<>();
        String plain = marked.replaceAll("\\[>?|]", "");
        int open = -1;
        OptionalInt via = OptionalInt.empty();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
                via = OptionalInt.empty();
            } else if (c == '>') {
                via = OptionalInt.of(attributions.size() - 1);
            } else if (c == ']') {
                attributions.add(attribution(plain, new Span(open, text.length()), via));
            } else {
                text.append(c);
            }
        }
        Article article = new Article(
                "a", Optional.empty(), Optional.of(publisher), Optional.of(Instant.parse(day + "T12:00:00Z")), plain);
        return new SourceResolver(catalogue).resolve(ArticleText.of(plain), article, attributions);
    }

    private static Attribution attribution(String text, Span mention, OptionalInt via) {
        int cue = Math.min(mention.end() + 1, text.length() - 2);
        int cueEnd = Math.max(cue + 1, text.indexOf(' ', cue));
        int end = text.indexOf('.', cueEnd);
        Span content = new Span(cueEnd, Math.max(cueEnd + 1, end < 0 ? text.length() : end));
        return new Attribution(
                Optional.of(mention),
                Optional.of(new Span(cue, cueEnd)),
                List.of(content),
                QuotationType.INDIRECT,
                via,
                1.0);
    }
}
