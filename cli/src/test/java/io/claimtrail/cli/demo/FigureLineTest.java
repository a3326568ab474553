package io.claimtrail.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Change;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Direction;
import io.claimtrail.schemas.avro.Event;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureLineTest {
    @Test
    void saysWhatHappenedToHowManyAndWhere() {
        assertThat(FigureLine.of(Sample.figure(1250, "passengers")
                        .setComparator(Comparator.AT_LEAST)
                        .setEvent(Event.MISSING)
                        .setPlace("Gulf")
                        .setBasis(Basis.CUMULATIVE)
                        .setSince(LocalDate.parse("2024-03-01"))
                        .build()))
                .isEqualTo(
                        "at least 1,250 passengers missing · Gulf · cumulative · since 2024-03-01 · as of 2024-03-05");
    }

    @Test
    void showsARangeAndItsUnit() {
        assertThat(FigureLine.of(Sample.figure(2.5, "cost")
                        .setHigh(3.0)
                        .setUnit("USD")
                        .setComparator(Comparator.APPROX)
                        .build()))
                .isEqualTo("about 2.5 to 3 USD cost · as of 2024-03-05");
    }

    @Test
    void namesACurrencyOnce() {
        assertThat(FigureLine.of(
                        Sample.figure(300_000_000, "US dollars").setUnit("USD").build()))
                .isEqualTo("300,000,000 US dollars · as of 2024-03-05");
    }

    @Test
    void showsAnOpenEndAsALowerBound() {
        assertThat(FigureLine.of(Sample.figure(24, "boats").setHigh(null).build()))
                .isEqualTo("at least 24 boats · as of 2024-03-05");
    }

    @Test
    void saysHowItMoved() {
        assertThat(FigureLine.of(Sample.figure(20, "percent")
                        .setUnit("percent")
                        .setChange(new Change(Direction.ROSE, 5.0, 15.0))
                        .build()))
                .isEqualTo("20 percent · up by 5 from 15 · as of 2024-03-05");
    }
}
