package io.claimtrail.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class IntervalTest {
    private final Interval interval = new Interval();

    @Test
    void readsDurationsAsPeopleWriteThem() {
        assertThat(interval.convert("90s")).isEqualTo(Duration.ofSeconds(90));
        assertThat(interval.convert("5m")).isEqualTo(Duration.ofMinutes(5));
        assertThat(interval.convert("1h30m")).isEqualTo(Duration.ofMinutes(90));
        assertThat(interval.convert("PT1H")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void refusesWhatIsTooShortOrNoDuration() {
        for (String text : new String[] {"9s", "-5m", "5", "soon", ""}) {
            assertThatThrownBy(() -> interval.convert(text))
                    .isInstanceOf(TypeConversionException.class)
                    .hasMessage("must be a duration of at least 10s, such as 90s, 5m or 1h, not " + text);
        }
    }
}
