package io.claimtrail.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparklineTest {
    @Test
    void drawsTheLowestAndHighestValueAtTheEnds() {
        assertThat(Sparkline.of(List.of(1.0, 8.0, 4.0), 10)).isEqualTo("▁█▄");
    }

    @Test
    void drawsALevelLineInTheMiddle() {
        assertThat(Sparkline.of(List.of(5.0, 5.0), 10)).isEqualTo("▅▅");
    }

    @Test
    void thinsOutALongCurve() {
        List<Double> values = IntStream.range(0, 1000).mapToObj(i -> (double) i).collect(Collectors.toList());

        assertThat(Sparkline.of(values, 8)).isEqualTo("▁▂▃▄▅▆▇█");
    }

    @Test
    void drawsNothingForNothing() {
        assertThat(Sparkline.of(List.of(), 8)).isEmpty();
    }
}
