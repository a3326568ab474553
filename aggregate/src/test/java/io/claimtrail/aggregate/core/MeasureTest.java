package io.claimtrail.aggregate.core;

import static io.claimtrail.aggregate.core.Reported.article;
import static io.claimtrail.aggregate.core.Reported.asOf;
import static io.claimtrail.aggregate.core.Reported.figure;
import static io.claimtrail.aggregate.core.Reported.killed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.Event;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When sources disagree about a measure. */
class MeasureTest {
    private static final String MINISTRY = "gaza-health-ministry";
    private static final String ARMY = "israeli-military";

    private static Optional<Discrepancy> discrepancy(Reported... articles) {
        Measure measure = new Measure("killed/people/gaza/cumulative");
        for (Reported article : articles) {
            article.observations().forEach(measure::apply);
        }
        return measure.discrepancy();
    }

    @Test
    void showsBothSidesOfADisagreement() {
        Discrepancy found = discrepancy(
                        article("a").by("Example Times").says(MINISTRY, killed(471)),
                        article("b").by("Example Wire").says(ARMY, killed(50)),
                        article("c").by("Example Post").says(ARMY, killed(50)))
                .orElseThrow();

        assertThat(found.getLower().getSource().getId()).isEqualTo(ARMY);
        assertThat(found.getHigher().getSource().getId()).isEqualTo(MINISTRY);
        assertThat(found.getGap()).isEqualTo(421);
        assertThat(found.getSince()).isEqualTo(LocalDate.parse("2024-01-19"));
        assertThat(found.getLowerPublishers()).containsExactly("Example Post", "Example Wire");
        assertThat(found.getLowerStories()).isEqualTo(2);
    }

    @Test
    void knowsSinceWhenTheyDisagree() {
        Discrepancy found = discrepancy(
                        article("a").on("2024-01-10").says(MINISTRY, killed(100)),
                        article("b").on("2024-01-10").says(ARMY, killed(100)),
                        article("c").on("2024-01-15").says(MINISTRY, killed(300)),
                        article("d").on("2024-01-15").says(ARMY, killed(120)),
                        article("e").on("2024-01-17").says(MINISTRY, killed(400)),
                        article("f").on("2024-01-17").says(ARMY, killed(130)))
                .orElseThrow();

        assertThat(found.getSince()).isEqualTo(LocalDate.parse("2024-01-15"));
        assertThat(found.getGap()).isEqualTo(270);
    }

    @Test
    void endsWhenTheRangesMeetAgain() {
        assertThat(discrepancy(
                        article("a").on("2024-01-15").says(MINISTRY, killed(300)),
                        article("b").on("2024-01-15").says(ARMY, killed(120)),
                        article("c").on("2024-01-17").says(ARMY, killed(300))))
                .isEmpty();
    }

    @Test
    void doesNotCompareFiguresOfDaysFarApart() {
        assertThat(discrepancy(
                        article("a").on("2024-01-01").says(MINISTRY, killed(300)),
                        article("b").on("2024-01-19").says(ARMY, killed(120))))
                .isEmpty();
    }

    @Test
    void letsLowerBoundsAndApproximationsMeet() {
        assertThat(discrepancy(
                        article("a")
                                .says(
                                        MINISTRY,
                                        figure(100, 100.0, Comparator.AT_LEAST, Event.KILLED, Basis.CUMULATIVE)),
                        article("b").says(ARMY, killed(120))))
                .isEmpty();
        assertThat(discrepancy(
                        article("a")
                                .says(
                                        MINISTRY,
                                        figure(24_700, 24_700.0, Comparator.APPROX, Event.KILLED, Basis.CUMULATIVE)),
                        article("b").says(ARMY, killed(24_762))))
                .isEmpty();
    }

    @Test
    void doesNotTakeASourceThatIsADayBehindForDisagreement() {
        assertThat(discrepancy(
                        article("a").on("2024-01-17").says(MINISTRY, killed(24_448)),
                        article("b").on("2024-01-18").says(MINISTRY, killed(24_620)),
                        article("c").on("2024-01-19").says(MINISTRY, killed(24_762)),
                        article("d").on("2024-01-18").says("un", killed(24_500))))
                .isEmpty();
    }

    @Test
    void letsATotalGrowToWhatAnotherSourceFirstReportsLater() {
        Reported yesterday = article("a").on("2024-01-17").says(MINISTRY, killed(593));
        assertThat(discrepancy(yesterday, article("b").on("2024-01-19").says("un", killed(1_204))))
                .isEmpty();
        assertThat(discrepancy(yesterday, article("b").on("2024-01-19").says("un", killed(200))))
                .isPresent();
    }

    @Test
    void comparesIncidentsOfTheSameDayOnly() {
        Reported monday = article("a").says(MINISTRY, figure(20, 20.0, Comparator.EXACT, Event.KILLED, Basis.EVENT));
        assertThat(discrepancy(
                        monday,
                        article("b")
                                .says(
                                        ARMY,
                                        asOf(
                                                "2024-01-16",
                                                figure(3, 3.0, Comparator.EXACT, Event.KILLED, Basis.EVENT)))))
                .isEmpty();
        assertThat(discrepancy(
                        monday, article("b").says(ARMY, figure(3, 3.0, Comparator.EXACT, Event.KILLED, Basis.EVENT))))
                .isPresent();
    }

    @Test
    void neverComparesWhatHappenedIsUnknown() {
        assertThat(discrepancy(
                        article("a").says(MINISTRY, figure(20, 20.0, Comparator.EXACT, Event.OTHER, Basis.STATE)),
                        article("b").says(ARMY, figure(3, 3.0, Comparator.EXACT, Event.OTHER, Basis.STATE))))
                .isEmpty();
    }

    @Test
    void showsTheTwoFurthestApart() {
        Discrepancy found = discrepancy(
                        article("a").says(MINISTRY, killed(500)),
                        article("b").says(ARMY, killed(100)),
                        article("c").says("white-house", killed(300)))
                .orElseThrow();

        assertThat(found.getGap()).isEqualTo(400);
    }

    @Test
    void refusesASeriesIdWithoutMeasure() {
        assertThat(Measure.idOf("un:unrwa/killed/people/gaza/event")).isEqualTo("killed/people/gaza/event");
        assertThatThrownBy(() -> Measure.idOf("hamas")).hasMessageContaining("hamas");
        assertThatThrownBy(() -> Measure.idOf("hamas/")).hasMessageContaining("hamas/");
    }
}
