package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.Locale;
import java.util.Set;

/** Tells claims from what only looks like one: bare stances ("has rejected the plan") and things not said ("has not commented"). */
final class Silences {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no");
    /** Not to do these is to say something. */
    private static final Set<String> SAYS_BY_NOT = Set.of(
            "deny",
            "denied",
            "dispute",
            "disputed",
            "believe",
            "find",
            "claim",
            "claimed",
            "consider",
            "expect",
            "want");

    private Silences() {}

    /** Whether the claim reports words or thoughts. Quoted words always do. */
    static boolean speaks(ArticleText article, Marked claim) {
        if (claim.isQuoted(article)) {
            return true;
        }
        boolean reports = false;
        boolean negated = false;
        boolean saysByNot = false;
        for (Span token : article.tokensIn(claim.cue())) {
            String word = token.in(article.text()).toLowerCase(Locale.ROOT);
            reports |= ReportingWords.isSaying(word) || ReportingWords.isThinking(word);
            negated |= NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
            saysByNot |= SAYS_BY_NOT.contains(word);
        }
        return reports && (!negated || saysByNot);
    }
}
