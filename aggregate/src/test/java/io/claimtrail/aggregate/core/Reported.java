package io.claimtrail.aggregate.core;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the claims of an article in one line: {@code article("a").on("2024-01-19").says("hamas", killed(20)).claims()}. */
public final class Reported {
    private final String articleId;
    private final List<Claim> claims = new ArrayList<>();
    private String story;
    private String publisher = "Example Times";
    private String day = "2024-01-19";
    private int revision = 1;

    private Reported(String articleId) {
        this.articleId = articleId;
        this.story = articleId;
    }

    public static Reported article(String articleId) {
        return new Reported(articleId);
    }

    /** Before {@code says}, as the rest. */
    public Reported on(String day) {
        this.day = day;
        return this;
    }

    public Reported by(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public Reported story(String storyId) {
        this.story = storyId;
        return this;
    }

    public Reported revision(int revision) {
        this.revision = revision;
        return this;
    }

    /** One more claim, about a figure of its day unless the figure has another. */
    public Reported says(String source, Figure.Builder... figures) {
        return says(source, Stance.ASSERTS, null, figures);
    }

    public Reported says(String source, Stance stance, @Nullable String via, Figure.Builder... figures) {
        List<Figure> list = new ArrayList<>();
        for (Figure.Builder figure : figures) {
            if (!figure.hasAsOf()) {
                figure.setAsOf(LocalDate.parse(day));
            }
            String rest = figure.getEvent().name() + "/people/gaza/"
                    + figure.getBasis().name();
            list.add(figure.setSeries(source + '/' + rest.toLowerCase(Locale.ROOT))
                    .build());
        }
        claims.add(Claim.newBuilder()
                .setClaimId(claimId(claims.size()))
                .setArticle(ref())
                .setSource(Source.newBuilder()
                        .setId(source)
                        .setAnonymous(source.endsWith("official"))
                        .build())
                .setCue(new Cue(new TextSpan(0, 4, "said"), "say", stance))
                .setContent(List.of(new TextSpan(5, 20, "words of " + source)))
                .setType(QuotationType.INDIRECT)
                .setVia(via)
                .setFigures(list)
                .setContext("A sentence.")
                .setScore(0.9)
                .setModelVersion("test")
                .build());
        return this;
    }

    public String claimId(int index) {
        return articleId + '#' + index;
    }

    public ArticleClaims claims() {
        return ArticleClaims.newBuilder()
                .setArticle(ref())
                .setModelVersion("test")
                .setClaims(List.copyOf(claims))
                .build();
    }

    List<FigureObservation> observations() {
        return List.copyOf(Observations.of(claims()).values());
    }

    private ArticleRef ref() {
        return ArticleRef.newBuilder()
                .setArticleId(articleId)
                .setRevision(revision)
                .setStoryId(story)
                .setTitle("About " + articleId)
                .setPublisher(publisher)
                .setPublishedAt(Instant.parse(day + "T12:00:00Z"))
                .build();
    }

    /** A running total of people killed. */
    public static Figure.Builder killed(double value) {
        return figure(value, value, Comparator.EXACT, Event.KILLED, Basis.CUMULATIVE);
    }

    public static Figure.Builder figure(
            double low, @Nullable Double high, Comparator comparator, Event event, Basis basis) {
        return Figure.newBuilder()
                .setSpan(new TextSpan(8, 14, "figure"))
                .setLow(low)
                .setHigh(high)
                .setComparator(comparator)
                .setCounted("people")
                .setEvent(event)
                .setPlace("Gaza")
                .setBasis(basis);
    }

    public static Figure.Builder asOf(String day, Figure.Builder figure) {
        return figure.setAsOf(LocalDate.parse(day));
    }
}
