package io.claimtrail.cli.read;

import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Cue;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.QuotationType;
import io.claimtrail.schemas.avro.Source;
import io.claimtrail.schemas.avro.Stance;
import io.claimtrail.schemas.avro.TextSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Articles in which sources give a running total of people killed. */
final class Sample {
    private Sample() {}

    /** Each source says the figure beside it. */
    static ArticleClaims article(String id, int revision, String day, String publisher, Object... sourcesAndFigures) {
        ArticleRef ref = ArticleRef.newBuilder()
                .setArticleId(id)
                .setRevision(revision)
                .setStoryId(id)
                .setTitle("Toll rises, " + id)
                .setPublisher(publisher)
                .setPublishedAt(Instant.parse(day + "T12:00:00Z"))
                .build();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < sourcesAndFigures.length; i += 2) {
            claims.add(claim(ref, i, (String) sourcesAndFigures[i], (int) sourcesAndFigures[i + 1]));
        }
        return ArticleClaims.newBuilder()
                .setArticle(ref)
                .setModelVersion("test")
                .setClaims(claims)
                .build();
    }

    private static Claim claim(ArticleRef article, int place, String source, int killed) {
        return Claim.newBuilder()
                .setClaimId(article.getArticleId() + '#' + place)
                .setArticle(article)
                .setSource(Source.newBuilder()
                        .setId(source)
                        .setSpeaker("A person of " + source)
                        .build())
                .setCue(new Cue(new TextSpan(0, 4, "said"), "say", Stance.ASSERTS))
                .setContent(List.of(new TextSpan(place + 5, place + 30, "that \"" + killed + "\" were killed, so far")))
                .setType(QuotationType.MIXED)
                .setFigures(List.of(Figure.newBuilder()
                        .setSpan(new TextSpan(place + 10, place + 15, killed + " people"))
                        .setLow(killed)
                        .setHigh((double) killed)
                        .setComparator(Comparator.EXACT)
                        .setCounted("people")
                        .setEvent(Event.KILLED)
                        .setPlace("Gaza")
                        .setBasis(Basis.CUMULATIVE)
                        .setAsOf(LocalDate.ofInstant(article.getPublishedAt(), java.time.ZoneOffset.UTC))
                        .setSeries(source + "/killed/people/gaza/cumulative")
                        .build()))
                .setContext("A sentence.")
                .setScore(0.9)
                .setModelVersion("test")
                .build();
    }
}
