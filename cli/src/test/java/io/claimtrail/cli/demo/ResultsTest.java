package io.claimtrail.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Figure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Set<String> EXPECTED = Set.of("ferry-1");

    private final Results results = new Results();
    private final Figure figure =
            Sample.figure(12, "people").setSeries("coast-guard/missing").build();
    private final Claim claim = Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "12 people are missing")
            .setFigures(List.of(figure))
            .build();

    @Test
    void isCompleteWhenEveryClaimAndFigureHasItsRecord() {
        assertThat(results.complete(EXPECTED)).isFalse();
        results.article("ferry-1", Sample.article(claim));
        assertThat(results.complete(EXPECTED)).isFalse();
        results.claim("coast-guard", "c1", claim);
        assertThat(results.complete(EXPECTED)).isFalse();
        results.point("coast-guard", Sample.point("c1", claim.getSource(), figure));
        assertThat(results.complete(EXPECTED)).isTrue();
    }

    @Test
    void waitsForNoPointOfAFigureThatAnInnerClaimStates() {
        Claim inner = Sample.claim("c2", "harbour", "Li Wei", "says", 30, "12 people are missing")
                .setVia("c1")
                .setFigures(List.of(figure))
                .build();
        results.article("ferry-1", Sample.article(claim, inner));
        results.claim("coast-guard", "c1", claim);
        results.claim("harbour", "c2", inner);
        results.point("harbour", Sample.point("c2", inner.getSource(), figure));
        assertThat(results.complete(EXPECTED)).isTrue();
    }

    @Test
    void waitsForNothingFromAnArticleWithoutClaims() {
        results.article("ferry-1", Sample.article());
        assertThat(results.complete(EXPECTED)).isTrue();
    }

    @Test
    void countsARefusedArticleAsDone() {
        results.rejected("claimtrail-ingest-dlq@0 ferry-1", "no-text");
        assertThat(results.complete(EXPECTED)).isTrue();
        assertThat(results.articlesDone()).isEqualTo(1);
    }

    @Test
    void forgetsAClaimThatIsTakenBack() {
        results.claim("coast-guard", "c1", claim);
        results.claim("coast-guard", "c1", null);
        assertThat(results.sources()).isEmpty();
        assertThat(results.claims()).isZero();
    }

    @Test
    void forgetsAPointThatIsTakenBack() {
        results.point("coast-guard", Sample.point("c1", claim.getSource(), figure));
        results.point("coast-guard", Sample.withdrawnPoint("c1", claim.getSource(), figure));
        assertThat(results.points()).isZero();
    }
}
