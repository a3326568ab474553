package io.claimtrail.aggregate;

import static io.claimtrail.aggregate.core.Reported.article;
import static io.claimtrail.aggregate.core.Reported.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AggregateTopologyTest {
    private static final String SERIES = "un/killed/people/gaza/cumulative";
    private static final String MEASURE = "killed/people/gaza/cumulative";

    private final AggregateDriver driver = new AggregateDriver(100);

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void writesEachClaimToItsSourcesTopic() {
        driver.publish(article("a").says("hamas").says("un"));

        assertThat(driver.claimsOf("hamas")).containsOnlyKeys("a#0");
        assertThat(driver.claimsOf("un")).containsOnlyKeys("a#1");
    }

    @Test
    void writesClaimsOfUnknownSourcesToOther() {
        driver.publish(article("a").says("city-council", killed(3)));

        assertThat(driver.claimsOf("other")).containsOnlyKeys("a#0");
        assertThat(driver.observationsOf("other")).hasSize(1);
    }

    @Test
    void movesAClaimThatGetsAnotherSource() {
        driver.publish(article("a").says("hamas"));
        driver.publish(article("a").revision(2).says("un"));

        assertThat(driver.claimsOf("hamas")).isEmpty();
        assertThat(driver.claimsOf("un")).containsOnlyKeys("a#0");
    }

    @Test
    void withdrawsEverythingWithItsArticle() {
        driver.publish(article("a").says("un", killed(20)));
        driver.withdraw("a");

        assertThat(driver.finalState()).isEmpty();
        assertThat(driver.observationsOf("un"))
                .extracting(FigureObservation::getWithdrawn)
                .containsExactly(false, true);
    }

    @Test
    void ignoresTheWithdrawalOfAnArticleNeverSeen() {
        driver.withdraw("a");

        assertThat(driver.recordsWritten()).isZero();
    }

    @Test
    void addsNothingWhenARevisionComesTwice() {
        driver.publish(article("a").says("un", killed(20)));
        int written = driver.recordsWritten();
        driver.publish(article("a").says("un", killed(20)));

        assertThat(driver.recordsWritten()).isEqualTo(written);
    }

    @Test
    void foldsObservationsIntoTheirSeries() {
        driver.publish(article("b").on("2024-01-19").says("un", killed(30)));
        driver.publish(article("a").on("2024-01-12").says("un", killed(20)));

        FigureSeries series = driver.figures().get(SERIES);
        assertThat(series.getLatest().getFigure().getLow()).isEqualTo(30);
        assertThat(series.getChange()).isEqualTo(10);
    }

    @Test
    void opensAndClosesADisagreement() {
        driver.publish(article("a").says("un", killed(20)));
        driver.publish(article("b").says("hamas", killed(50)));
        Discrepancy open = driver.discrepancies().get(MEASURE);
        driver.publish(article("a").revision(2).says("un", killed(50)));

        assertThat(open.getGap()).isEqualTo(30);
        assertThat(driver.discrepancies()).isEmpty();
    }

    @Test
    void countsActivityBySourceAndDay() {
        driver.publish(article("a").on("2024-01-19").says("un").says("un"));
        driver.publish(article("b").on("2024-01-19").says("un"));
        driver.publish(article("b").revision(2).on("2024-01-20").says("un"));

        assertThat(driver.activity()
                        .get(new ActivityKey("un", LocalDate.parse("2024-01-19")))
                        .getClaims())
                .isEqualTo(2);
        assertThat(driver.activity()
                        .get(new ActivityKey("un", LocalDate.parse("2024-01-20")))
                        .getClaims())
                .isEqualTo(1);
    }

    @Test
    void needsNoMemoryToBeRight() {
        try (AggregateDriver forgetful = new AggregateDriver(1)) {
            for (int i = 0; i < 20; i++) {
                for (AggregateDriver each : List.of(driver, forgetful)) {
                    each.publish(article("a" + i).says("un", killed(i)).says("hamas", killed(i % 7)));
                }
            }

            assertThat(forgetful.finalState()).isEqualTo(driver.finalState());
        }
    }
}
