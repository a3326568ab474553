package io.claimtrail.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.ingest.collect.Collector;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.ReadLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 2,500 articles, with a line that is too long to be read among the first ones. */
class ResumableSinkTest {
    private static final int ARTICLES = 2_500;

    @TempDir
    Path directory;

    private final List<String> ids = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("articles.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            ids.add("a" + i);
            lines.add("{\"id\":\"a" + i + "\",\"text\":\"Ship " + i + " came in.\"}");
        }
        lines.add(10, "x".repeat(2_000));
        Files.write(file, lines);
    }

    @Test
    void goesOnAfterTheLastNoteOfARunThatDied() throws IOException {
        ListOutlet first = new ListOutlet(1_700);
        assertThatThrownBy(() -> publish(first, journal())).isInstanceOf(PublishFailedException.class);
        assertThat(journal().documents()).isEqualTo(1_000);

        ListOutlet second = new ListOutlet(300);
        assertThatThrownBy(() -> publish(second, journal())).isInstanceOf(PublishFailedException.class);
        assertThat(journal().documents())
                .as("a run that notes nothing loses nothing")
                .isEqualTo(1_000);

        ListOutlet third = new ListOutlet();
        publish(third, journal());
        assertThat(first.sent).isEqualTo(ids.subList(0, 1_700));
        assertThat(third.sent).isEqualTo(ids.subList(1_000, ARTICLES));
    }

    @Test
    void reportsWhatCouldNotBeReadOnce() throws IOException {
        assertThatThrownBy(() -> publish(new ListOutlet(1_700), journal())).isInstanceOf(PublishFailedException.class);
        publish(new ListOutlet(), journal());
        assertThat(refused).containsExactly(file + ":11 a line of more than 1000 bytes");
    }

    @Test
    void goesOnExactlyWhereItWasStopped() throws IOException {
        ListOutlet first = new ListOutlet(1_234);
        try (Stop stop = new Stop(Duration.ZERO)) {
            ResumableSink sink = sink(first, journal(), stop);
            assertThatThrownBy(() -> collect(sink)).isInstanceOf(PublishFailedException.class);
            sink.note();
        }
        ListOutlet second = new ListOutlet();
        publish(second, journal());
        assertThat(second.sent).isEqualTo(ids.subList(1_234, ARTICLES));
    }

    @Test
    void beginsAnewAfterTheEndAndWithAChangedFile() throws IOException {
        Journal journal = journal();
        journal.write(1_000);
        assertThat(journal().documents()).isEqualTo(1_000);
        Files.writeString(file, "{\"text\":\"One more ship.\"}\n", StandardOpenOption.APPEND);
        assertThat(journal().documents()).isZero();
        journal.finish();
        assertThat(journal.documents()).isZero();
    }

    private void publish(Outlet outlet, Journal journal) throws IOException {
        try (Stop stop = new Stop(Duration.ZERO)) {
            collect(sink(outlet, journal, stop));
        }
    }

    private ResumableSink sink(Outlet outlet, Journal journal, Stop stop) throws IOException {
        Publication publication = new Publication(
                new ArticleReader(ReadLimits.STANDARD),
                outlet,
                Clock.systemUTC(),
                refusal -> refused.add(refusal.origin() + " " + refusal.message()));
        Progress silent = new Progress(new PrintWriter(new StringWriter()), false, 0, System::nanoTime);
        return new ResumableSink(publication, outlet, new RefusalLog(null, false), journal, silent, stop);
    }

    private void collect(ResumableSink sink) throws IOException {
        new Collector(1_000, sink, UnaryOperator.identity()).path(file);
    }

    private Journal journal() throws IOException {
        return Journal.of(directory.resolve("journal"), "localhost:9092", List.of(file));
    }
}
