package io.claimtrail.cli.demo;

import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of each article, the moment it is through, how many claims it holds and which is the first. Used by one thread. */
final class Progress {
    private static final String CUT = "…";

    private final PrintWriter out;
    private final int width;
    private final int total;
    private final Set<String> told = new HashSet<>();

    /**
     * Nothing is told yet.
     *
     * @param width columns, at which lines are cut
     * @param total articles on their way
     */
    Progress(PrintWriter out, int width, int total) {
        this.out = out;
        this.width = width;
        this.total = total;
    }

    /** Tells of the articles that have come since the last call. */
    void tell(Results results) {
        for (ArticleClaims article : results.articles()) {
            if (told.add(article.getArticle().getArticleId())) {
                List<Claim> claims = article.getClaims();
                line(told.size() + " of " + total + "  " + SourceScreen.article(article.getArticle()) + ": "
                        + SourceScreen.count(claims.size(), "claim"));
                if (!claims.isEmpty()) {
                    Claim first = claims.get(0);
                    line("    " + SourceScreen.speaker(first) + ": " + SourceScreen.content(first));
                }
            }
        }
    }

    private void line(String text) {
        out.println(text.length() <= width ? text : text.substring(0, width - CUT.length()) + CUT);
        out.flush();
    }
}
