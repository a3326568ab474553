package io.claimtrail.enrich;

import io.claimtrail.extract.Claim;
import io.claimtrail.extract.CodePoints;
import io.claimtrail.extract.Cue;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Change;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Direction;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.QuotationType;
import io.claimtrail.schemas.avro.Stance;
import io.claimtrail.schemas.avro.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Turns the core's claims about one article into records: UTF-16 offsets become code points, absent values become nulls. */
final class ClaimRecords {
    private final Article article;
    private final ArticleRef ref;
    private final CodePoints codePoints;
    private final String modelVersion;

    ClaimRecords(Article article, String modelVersion) {
        this.article = article;
        this.ref = new ArticleRef(
                article.getArticleId(),
                article.getRevision(),
                article.getStoryId(),
                article.getTitle(),
                article.getPublisher(),
                article.getUrl(),
                article.getPublishedAt(),
                article.getPublishedAtStated());
        this.codePoints = CodePoints.of(article.getBody());
        this.modelVersion = modelVersion;
    }

    ArticleClaims of(List<Claim> claims) {
        return new ArticleClaims(
                ref, modelVersion, claims.stream().map(this::record).toList());
    }

    private io.claimtrail.schemas.avro.Claim record(Claim claim) {
        return new io.claimtrail.schemas.avro.Claim(
                claim.id(),
                ref,
                record(claim.source()),
                orNull(claim.cue().map(this::record)),
                claim.content().stream().map(this::record).toList(),
                QuotationType.valueOf(claim.type().name()),
                orNull(claim.via()),
                claim.figures().stream().map(this::record).toList(),
                claim.context().in(article.getBody()),
                claim.score(),
                modelVersion);
    }

    private io.claimtrail.schemas.avro.Source record(Source source) {
        return new io.claimtrail.schemas.avro.Source(
                source.id(),
                orNull(source.group()),
                orNull(source.body()),
                orNull(source.speaker()),
                orNull(source.role()),
                source.anonymous(),
                orNull(source.mention().map(this::record)));
    }

    private io.claimtrail.schemas.avro.Cue record(Cue cue) {
        return new io.claimtrail.schemas.avro.Cue(
                record(cue.span()), cue.lemma(), Stance.valueOf(cue.stance().name()));
    }

    private io.claimtrail.schemas.avro.Figure record(Figure figure) {
        return new io.claimtrail.schemas.avro.Figure(
                record(figure.span()),
                figure.low(),
                orNull(figure.high()),
                Comparator.valueOf(figure.comparator().name()),
                orNull(figure.unit()),
                figure.counted(),
                Event.valueOf(figure.event().name()),
                orNull(figure.place()),
                Basis.valueOf(figure.basis().name()),
                orNull(figure.since()),
                orNull(figure.period()),
                figure.asOf(),
                orNull(figure.change()
                        .map(change -> new Change(
                                Direction.valueOf(change.direction().name()),
                                orNull(change.by()),
                                orNull(change.from())))),
                orNull(figure.series()));
    }

    private TextSpan record(Span span) {
        return new TextSpan(codePoints.at(span.start()), codePoints.at(span.end()), span.in(article.getBody()));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
