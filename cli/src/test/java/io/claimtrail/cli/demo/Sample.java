package io.claimtrail.cli.demo;

import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Cue;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.QuotationType;
import io.claimtrail.schemas.avro.Source;
import io.claimtrail.schemas.avro.Stance;
import io.claimtrail.schemas.avro.TextSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records of one made-up article, "ferry-1". */
final class Sample {
    static final ArticleRef ARTICLE = ArticleRef.newBuilder()
            .setArticleId("ferry-1")
            .setRevision(1)
            .setStoryId("ferry-1")
            .setTitle("Ferry sinks off the coast")
            .setPublisher("Harbour Post")
            .setPublishedAt(Instant.parse("2024-03-05T09:00:00Z"))
            .build();

    private Sample() {}

    static TextSpan span(int start, String text) {
        return new TextSpan(start, start + text.length(), text);
    }

    static Claim.Builder claim(String id, String sourceId, String speaker, String cue, int start, String content) {
        return Claim.newBuilder()
                .setClaimId(id)
                .setArticle(ARTICLE)
                .setSource(Source.newBuilder()
                        .setId(sourceId)
                        .setSpeaker(speaker)
                        .setMention(span(0, speaker))
                        .build())
                .setCue(new Cue(span(20, cue), cue, Stance.ASSERTS))
                .setContent(List.of(span(start, content)))
                .setType(QuotationType.INDIRECT)
                .setFigures(List.of())
                .setContext(content)
                .setScore(0.9)
                .setModelVersion("test");
    }

    static Figure.Builder figure(double low, String counted) {
        return Figure.newBuilder()
                .setSpan(span(0, counted))
                .setLow(low)
                .setHigh(low)
                .setComparator(Comparator.EXACT)
                .setCounted(counted)
                .setEvent(Event.OTHER)
                .setBasis(Basis.OTHER)
                .setAsOf(LocalDate.parse("2024-03-05"));
    }

    static FigureObservation point(String claimId, Source source, Figure figure) {
        return pointBuilder(claimId, source, figure).build();
    }

    static FigureObservation withdrawnPoint(String claimId, Source source, Figure figure) {
        return pointBuilder(claimId, source, figure).setWithdrawn(true).build();
    }

    private static FigureObservation.Builder pointBuilder(String claimId, Source source, Figure figure) {
        return FigureObservation.newBuilder()
                .setSeriesId(String.valueOf(figure.getSeries()))
                .setObservationId(claimId + "/0")
                .setSource(source)
                .setFigure(figure)
                .setClaimId(claimId)
                .setArticle(ARTICLE)
                .setQuote("");
    }

    static ArticleClaims article(Claim... claims) {
        return ArticleClaims.newBuilder()
                .setArticle(ARTICLE)
                .setModelVersion("test")
                .setClaims(List.of(claims))
                .build();
    }
}
