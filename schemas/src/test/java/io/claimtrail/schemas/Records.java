package io.claimtrail.schemas;

import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Change;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Cue;
import io.claimtrail.schemas.avro.Direction;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.QuotationType;
import io.claimtrail.schemas.avro.Source;
import io.claimtrail.schemas.avro.Stance;
import io.claimtrail.schemas.avro.TextSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records for tests, of one made-up article. */
public final class Records {

    private static final Instant PUBLISHED = Instant.parse("2024-05-06T07:08:09.123Z");

    private Records() {}

    public static Article article() {
        return Article.newBuilder()
                .setArticleId("a1")
                .setRevision(1)
                .setStoryId("a1")
                .setTitle("Dam — half full")
                .setPublishedAt(PUBLISHED)
                .setBody("The dam is half full, the mayor said. 🌊")
                .build();
    }

    /** Every kind of field is set: unions, enums, dates, nested records, lists. */
    public static ArticleClaims claims() {
        ArticleRef article = ArticleRef.newBuilder()
                .setArticleId("a1")
                .setRevision(1)
                .setStoryId("a1")
                .setPublishedAt(PUBLISHED)
                .build();
        Figure figure = Figure.newBuilder()
                .setSpan(span(11, 15, "half"))
                .setLow(0.5)
                .setHigh(0.5)
                .setComparator(Comparator.APPROX)
                .setCounted("dam")
                .setEvent(Event.OTHER)
                .setBasis(Basis.STATE)
                .setAsOf(LocalDate.of(2024, 5, 6))
                .setChange(Change.newBuilder()
                        .setDirection(Direction.ROSE)
                        .setBy(0.25)
                        .build())
                .build();
        Claim claim = Claim.newBuilder()
                .setClaimId("a1-22-26")
                .setArticle(article)
                .setSource(Source.newBuilder()
                        .setId("other")
                        .setRole("mayor")
                        .setMention(span(22, 31, "the mayor"))
                        .build())
                .setCue(Cue.newBuilder()
                        .setSpan(span(32, 36, "said"))
                        .setLemma("say")
                        .setStance(Stance.ASSERTS)
                        .build())
                .setContent(List.of(span(0, 20, "The dam is half full")))
                .setType(QuotationType.INDIRECT)
                .setFigures(List.of(figure))
                .setContext("The dam is half full, the mayor said.")
                .setScore(0.75)
                .setModelVersion("test")
                .build();
        return ArticleClaims.newBuilder()
                .setArticle(article)
                .setModelVersion("test")
                .setClaims(List.of(claim))
                .build();
    }

    private static TextSpan span(int start, int end, String text) {
        return TextSpan.newBuilder().setStart(start).setEnd(end).setText(text).build();
    }
}
