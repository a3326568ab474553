package io.claimtrail.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.RawDocument;
import io.claimtrail.ingest.read.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String CLEAR = "\r\u001B[K";

    private final StringWriter terminal = new StringWriter();
    private final Publication publication =
            new Publication(new ArticleReader(ReadLimits.STANDARD), new ListOutlet(), Clock.systemUTC(), refused -> {});
    private long nanos;

    @Test
    void showsHowFarItIsAndHowFast() throws IOException {
        Progress progress = progress(true, 1_000);
        progress.counting(new ByteArrayInputStream(new byte[250])).readAllBytes();
        publish("Forty ships wait.", "Taxes rose.", "");
        pass(Duration.ofSeconds(2));
        progress.update(publication);
        assertThat(terminal.toString())
                .isEqualTo(CLEAR + "[######------------------]  25 %  2 articles, 1 refused, 2 documents/s");
    }

    @Test
    void showsNoBarWhereNobodyKnowsHowMuchThereIs() {
        Progress progress = progress(true, 0);
        publish("Forty ships wait.");
        pass(Duration.ofSeconds(1));
        progress.update(publication);
        assertThat(terminal.toString()).isEqualTo(CLEAR + "1 articles, 0 refused, 1 documents/s");
    }

    @Test
    void drawsTheLineAnewFiveTimesASecondAtMostAndTakesItAway() {
        Progress progress = progress(true, 0);
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofMillis(10));
            progress.update(publication);
        }
        progress.clear();
        assertThat(terminal.toString().split(CLEAR.replace("[", "\\["), -1)).hasSize(1 + 5 + 1);
        assertThat(terminal.toString()).endsWith(CLEAR);
    }

    @Test
    void isSilentWhereNobodyLooksOn() {
        Progress progress = progress(false, 1_000);
        publish("Forty ships wait.");
        pass(Duration.ofSeconds(1));
        progress.update(publication);
        progress.clear();
        assertThat(terminal.toString()).isEmpty();
        assertThat(progress.rate(publication.documents())).isEqualTo(1);
    }

    private Progress progress(boolean shown, long totalBytes) {
        return new Progress(new PrintWriter(terminal), shown, totalBytes, () -> nanos);
    }

    private void publish(String... texts) {
        for (String text : texts) {
            publication.accept(new Collected("x", RawDocument.of(text.getBytes(UTF_8), "text/plain")));
        }
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}
