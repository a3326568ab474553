package io.claimtrail.aggregate.core;

import static io.claimtrail.aggregate.core.Reported.article;
import static io.claimtrail.aggregate.core.Reported.killed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.claimtrail.aggregate.core.ClaimDiff.Changes;
import io.claimtrail.aggregate.core.ClaimDiff.ClaimUpdate;
import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimDiffTest {
    private final ClaimDiff diff = new ClaimDiff(new KnownSources(List.of("hamas", "un", "white-house")));

    @Test
    void statesEverythingOfANewArticle() {
        Changes changes = diff.appeared(
                article("a").says("hamas", killed(20)).says("un", killed(18)).claims());

        assertThat(changes.claims()).extracting(ClaimUpdate::shelf).containsExactly("hamas", "un");
        assertThat(changes.observations())
                .extracting(FigureObservation::getSeriesId)
                .containsExactly("hamas/killed/people/gaza/cumulative", "un/killed/people/gaza/cumulative");
        assertThat(changes.activity()).hasSize(2);
    }

    @Test
    void changesNothingForTheSameRevision() {
        Changes changes = diff.changed(
                article("a").says("hamas", killed(20)).claims(),
                article("a").says("hamas", killed(20)).claims());

        assertThat(changes).isEqualTo(new Changes(List.of(), List.of(), List.of()));
    }

    @Test
    void takesAClaimThatMovesToAnotherSourceBackFromTheFirst() {
        ArticleClaims before = article("a").says("hamas", killed(20)).claims();
        ArticleClaims after = article("a").revision(2).says("un", killed(20)).claims();

        Changes changes = diff.changed(before, after);

        assertThat(changes.claims())
                .extracting(ClaimUpdate::shelf, update -> update.claim().isPresent())
                .containsExactly(tuple("hamas", false), tuple("un", true));
        assertThat(changes.observations())
                .extracting(FigureObservation::getSeriesId, FigureObservation::getWithdrawn)
                .containsExactly(
                        tuple("hamas/killed/people/gaza/cumulative", true),
                        tuple("un/killed/people/gaza/cumulative", false));
        assertThat(changes.activity())
                .extracting(ArticleActivity::getSourceId, ArticleActivity::getClaims)
                .containsExactly(tuple("hamas", 0), tuple("un", 1));
    }

    @Test
    void takesEverythingOfAWithdrawnArticleBack() {
        Changes changes = diff.withdrawn(article("a").says("hamas", killed(20)).claims());

        assertThat(changes.claims()).allMatch(update -> update.claim().isEmpty());
        assertThat(changes.observations()).allMatch(FigureObservation::getWithdrawn);
        assertThat(changes.activity()).extracting(ArticleActivity::getClaims).containsExactly(0);
    }

    @Test
    void shelvesUnknownSourcesTogether() {
        Changes changes = diff.appeared(
                article("a").says("city-council", killed(2)).says("museum").claims());

        assertThat(changes.claims()).extracting(ClaimUpdate::shelf).containsExactly("other", "other");
        assertThat(changes.activity()).extracting(ArticleActivity::getClaims).containsExactly(2);
    }

    @Test
    void doesNotCountWhatIsDeniedAskedOrPromisedAsReported() {
        Changes changes = diff.appeared(article("a")
                .says("hamas", Stance.DENIES, null, killed(20))
                .says("hamas", Stance.ASKS, null, killed(21))
                .says("hamas", Stance.PROMISES, null, killed(22))
                .claims());

        assertThat(changes.observations()).isEmpty();
        assertThat(changes.activity().get(0).getStances()).containsOnlyKeys("denies", "asks", "promises");
    }

    @Test
    void givesAFigureToTheInnermostClaimThatStatesIt() {
        Reported nested = article("a");
        nested.says("white-house", killed(20)).says("un", Stance.ASSERTS, nested.claimId(0), killed(20));

        assertThat(diff.appeared(nested.claims()).observations())
                .extracting(observation -> observation.getSource().getId())
                .containsExactly("un");
    }

    @Test
    void refusesAMalformedSeries() {
        Figure.Builder figure = killed(20);
        Reported article = article("a").says("un", figure);
        Figure bad = figure.setSeries("un").build();
        article.claims().getClaims().get(0).getFigures().set(0, bad);

        assertThatThrownBy(() -> diff.appeared(article.claims()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a seriesId: un");
    }
}
