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

    /** Whether a content may hold a claim: it has a word of saying. */
    static boolean isWorthwhile(ArticleText article, List<Span> content) {
        return content.stream().anyMatch(part -> reports(article, part));
    }

    private static boolean reports(ArticleText article, Span span) {
        for (Span token : article.tokensIn(span)) {
            if (ReportingWords.isSaying(token.in(article.text()).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Another's words or beliefs, named with a source; not what the speaker himself believes ("I think"). */
    static boolean isNested(ArticleText article, Marked inner) {
        return inner.source().isPresent()
                && inner.score() >= LEAST_SCORE
                && reports(article, inner.cue())
                && !(isOneOf(article, inner.source().get(), SELF) && isOneOf(article, inner.cue(), BELIEF));
    }

    private static boolean isOneOf(ArticleText article, Span span, Set<String> words) {
        List<Span> tokens = article.tokensIn(span);
        Span last = tokens.get(tokens.size() - 1);
        return words.contains(last.in(article.text()).toLowerCase(Locale.ROOT));
    }
}
