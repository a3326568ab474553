package io.claimtrail.aggregate.core;

import static io.claimtrail.aggregate.core.Reported.article;
import static io.claimtrail.aggregate.core.Reported.asOf;
import static io.claimtrail.aggregate.core.Reported.figure;
import static io.claimtrail.aggregate.core.Reported.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.FigureSeries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final String MINISTRY = "gaza-health-ministry";

    private static Series series(Reported... articles) {
        Series series = new Series(MINISTRY + "/killed/people/gaza/cumulative");
        for (Reported article : articles) {
            article.observations().forEach(series::apply);
        }
        return series;
    }

    private static FigureSeries summary(Reported... articles) {
        return series(articles).summary().orElseThrow();
    }

    private static Reported total(String id, String day, double value) {
        return article(id).on(day).says(MINISTRY, killed(value));
    }

    private static Figure.Builder injuredInOneDay(double value) {
        return figure(value, value, Comparator.EXACT, Event.INJURED, Basis.PERIOD);
    }

    @Test
    void saysHowFarTheNewestValueIsFromTheOneBefore() {
        FigureSeries summary = summary(total("a", "2024-01-18", 24_620), total("b", "2024-01-19", 24_762));

        assertThat(summary.getLatest().getFigure().getLow()).isEqualTo(24_762);
        assertThat(summary.getPrevious().getFigure().getLow()).isEqualTo(24_620);
        assertThat(summary.getChange()).isEqualTo(142);
        assertThat(summary.getPoints()).isEqualTo(2);
        assertThat(summary.getFalling()).isFalse();
    }

    @Test
    void givesLateArticlesTheirPlaceInTime() {
        FigureSeries summary = summary(total("a", "2024-01-19", 24_762), total("late", "2024-01-12", 23_708));

        assertThat(summary.getLatest().getArticle().getArticleId()).isEqualTo("a");
        assertThat(summary.getPrevious().getArticle().getArticleId()).isEqualTo("late");
    }

    @Test
    void mergesRepeatsAndUnitesTheirPublishers() {
        FigureSeries summary = summary(
                article("b").by("Example Wire").story("s").on("2024-01-20").says(MINISTRY, killed(24_762)),
                article("a").by("Example Times").story("s").says(MINISTRY, killed(24_762)),
                article("c").by("Example Post").on("2024-01-21").says(MINISTRY, killed(24_762)));

        assertThat(summary.getPoints()).isEqualTo(1);
        assertThat(summary.getLatest().getArticle().getArticleId()).isEqualTo("a");
        assertThat(summary.getPublishers()).containsExactly("Example Post", "Example Times", "Example Wire");
        assertThat(summary.getArticles()).isEqualTo(3);
        assertThat(summary.getStories()).isEqualTo(2);
        assertThat(summary.getReportedUntil()).isEqualTo(LocalDate.parse("2024-01-21"));
    }

    @Test
    void doesNotTakeAnOldTotalQuotedAgainForTheLatest() {
        FigureSeries summary = summary(
                total("a", "2024-01-18", 24_620), total("b", "2024-01-19", 24_762), total("c", "2024-02-20", 24_620));

        assertThat(summary.getLatest().getFigure().getLow()).isEqualTo(24_762);
        assertThat(summary.getFalling()).isFalse();
    }

    @Test
    void takesADailyFigureThatComesBackAfterWeeksForANewPoint() {
        Series series = series(
                article("a").on("2024-01-01").says(MINISTRY, injuredInOneDay(142)),
                article("b").on("2024-01-02").says(MINISTRY, injuredInOneDay(142)),
                article("c").on("2024-02-15").says(MINISTRY, injuredInOneDay(142)));

        assertThat(series.points()).extracting(Point::articles).containsExactly(2, 1);
    }

    @Test
    void flagsARunningTotalThatFalls() {
        FigureSeries summary = summary(total("a", "2024-01-18", 24_620), total("b", "2024-01-19", 23_000));

        assertThat(summary.getFalling()).isTrue();
        assertThat(summary.getLatest().getFigure().getLow()).isEqualTo(23_000);
        assertThat(summary.getChange()).isEqualTo(-1_620);
    }

    @Test
    void doesNotCallALowerBoundBelowAnEarlierTotalAFall() {
        Figure.Builder moreThan = figure(24_000, 24_000.0, Comparator.AT_LEAST, Event.KILLED, Basis.CUMULATIVE);

        FigureSeries summary =
                summary(total("a", "2024-01-18", 24_620), article("b").says(MINISTRY, moreThan));

        assertThat(summary.getFalling()).isFalse();
    }

    @Test
    void ordersByTheDayAFigureSpeaksOfBeforeTheDayItWasPublished() {
        FigureSeries summary = summary(
                article("a").on("2024-01-20").says(MINISTRY, asOf("2024-01-15", killed(24_000))),
                total("b", "2024-01-19", 24_762));

        assertThat(summary.getLatest().getArticle().getArticleId()).isEqualTo("b");
    }

    @Test
    void forgetsAWithdrawnPoint() {
        Series series = series(total("a", "2024-01-18", 24_620), total("b", "2024-01-19", 24_762));
        total("b", "2024-01-19", 24_762).observations().stream()
                .map(Observations::withdrawn)
                .forEach(series::apply);

        assertThat(series.summary().orElseThrow().getLatest().getFigure().getLow())
                .isEqualTo(24_620);
        assertThat(series.size()).isEqualTo(1);
    }

    @Test
    void hasNoSummaryWithoutPoints() {
        assertThat(series().summary()).isEmpty();
    }
}
