package io.claimtrail.aggregate.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static Range range(Comparator comparator, double low, @Nullable Double high) {
        return Range.of(Reported.figure(low, high, comparator, Event.KILLED, Basis.EVENT)
                .setAsOf(LocalDate.EPOCH)
                .build());
    }

    @Test
    void widensAnApproximationByOneOfItsLastDigit() {
        assertThat(range(Comparator.APPROX, 24_700, 24_700.0)).isEqualTo(new Range(24_600, 24_800));
        assertThat(range(Comparator.APPROX, 40, 40.0)).isEqualTo(new Range(36, 44));
        assertThat(range(Comparator.APPROX, 0, 0.0)).isEqualTo(new Range(0, 0));
        assertThat(range(Comparator.APPROX, 2.5, 2.5)).isEqualTo(new Range(2.25, 2.75));
    }

    @Test
    void opensTheEndThatIsNotStated() {
        assertThat(range(Comparator.AT_LEAST, 20, 20.0)).isEqualTo(new Range(20, Double.POSITIVE_INFINITY));
        assertThat(range(Comparator.AT_MOST, 20, 20.0)).isEqualTo(new Range(Double.NEGATIVE_INFINITY, 20));
        assertThat(range(Comparator.EXACT, 24, null)).isEqualTo(new Range(24, Double.POSITIVE_INFINITY));
    }

    @Test
    void putsEndsInOrder() {
        assertThat(range(Comparator.EXACT, 30, 20.0)).isEqualTo(new Range(20, 30));
        assertThatThrownBy(() -> new Range(2, 1)).hasMessageContaining("2.0, 1.0");
    }

    @Test
    void meetsWhereTheEndsTouch() {
        assertThat(new Range(1, 2).meets(new Range(2, 3))).isTrue();
        assertThat(new Range(1, 2).meets(new Range(2.1, 3))).isFalse();
    }
}
