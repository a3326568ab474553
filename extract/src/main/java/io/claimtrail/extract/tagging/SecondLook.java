package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of the claims found inside a claim's content are claims of their own. */
final class SecondLook {
    private static final Set<String> SELF = Set.of("i", "we", "he", "she");
    private static final Set<String> BELIEF = Set.of(
            "think",
            "thinks",
            "thought",
            "believe",
            "believes",
            "believed",
            "hope",
            "hopes",
            "hoped",
            "expect",
            "expects",
            "expected",
            "feel",
            "feels",
            "felt",
            "know",
            "knows",
            "knew",
            "fear",
            "fears",
            "feared",
            "want",
            "wants",
            "wanted");

    private static final double LEAST_SCORE = 0.6;

    private SecondLook() {}

    /** Whether a content may hold a claim: it has a word of saying or thinking. */
    static boolean isWorthwhile(ArticleText article, List<Span> content) {
        return content.stream().flatMap(part -> article.tokensIn(part).stream()).anyMatch(token -> {
            String word = token.in(article.text()).toLowerCase(Locale.ROOT);
            return ReportingWords.isSaying(word) || ReportingWords.isThinking(word);
        });
    }

    /** Another's words or beliefs, named with a source; not what the speaker himself believes ("I think"). */
    static boolean isNested(ArticleText article, Marked inner) {
        return inner.source().isPresent()
                && inner.score() >= LEAST_SCORE
                && !(isOneOf(article, inner.source().get(), SELF) && isOneOf(article, inner.cue(), BELIEF));
    }

    private static boolean isOneOf(ArticleText article, Span span, Set<String> words) {
        List<Span> tokens = article.tokensIn(span);
        Span last = tokens.get(tokens.size() - 1);
        return words.contains(last.in(article.text()).toLowerCase(Locale.ROOT));
    }
}
