package io.claimtrail.extract.tagging;

import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import io.claimtrail.extract.text.Characters;
import java.util.List;

/** How much of a content stands in quotation marks. */
final class Quoting {
    private Quoting() {}

    /** By the words alone: marks and blanks between them do not count. */
    static QuotationType typeOf(ArticleText article, List<Span> content) {
        int words = 0;
        int quoted = 0;
        for (Span part : content) {
            for (Span token : article.tokensIn(part)) {
                if (Characters.isAlphanumeric(article.text().codePointAt(token.start()))) {
                    words++;
                    quoted += article.isQuoted(token.start()) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return QuotationType.INDIRECT;
        }
        return quoted == words ? QuotationType.DIRECT : QuotationType.MIXED;
    }
}
