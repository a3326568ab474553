package io.claimtrail.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.collect.Collector;
import io.claimtrail.ingest.collect.Sink;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.RawDocument;
import io.claimtrail.ingest.read.ReadArticle;
import io.claimtrail.ingest.read.ReadLimits;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.streams.RejectedRecordException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thousands of broken documents and the classic bombs go through ingest: each article in them comes out or is dropped as a
 * duplicate, each record that holds anything else becomes one dead letter, and none takes long. {@code -Dclaimtrail.hostile=N} sets
 * how many.
 */
class HostileInputTest {
    private static final Logger LOG = LoggerFactory.getLogger(HostileInputTest.class);
    private static final long SEED = 20260304;
    private static final int INPUTS = Integer.getInteger("claimtrail.hostile", 1_000);
    private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 100_000);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** Of this thread, so that a busy machine fails no input. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TempDir
    Path stateDir;

    private final ArticleReader reader = new ArticleReader(LIMITS);
    private final Map<String, Integer> revisions = new HashMap<>();
    private long records;
    private long out;
    private long duplicates;
    private long dead;
    private long slowest;

    @Test
    void accountsForEveryArticleOfWhateverComes() throws IOException {
        HostileDocuments documents = new HostileDocuments(SEED);
        try (IngestDriver ingest = new IngestDriver(stateDir, new IngestConfig(LIMITS))) {
            for (byte[] good : documents.good()) { // loads the classes, and the languages
                offer(ingest, "a good document", good);
            }
            slowest = 0;
            for (int i = 0; i < INPUTS; i++) {
                offer(ingest, "seed " + SEED + ", input " + i, documents.next());
            }
            for (byte[] bomb : HostileDocuments.bombs()) {
                offer(ingest, "a bomb of " + bomb.length + " bytes", bomb);
            }
        }
        LOG.info(
                "{} inputs, {} records: {} articles out, {} duplicates, {} dead letters; slowest input {} ms",
                INPUTS,
                records,
                out,
                duplicates,
                dead,
                Duration.ofNanos(slowest).toMillis());
        assertThat(out).isPositive();
        assertThat(duplicates).isPositive();
        assertThat(dead).isGreaterThan(INPUTS / 10);
    }

    /** As a file that is published, as it is, and as what it is not. */
    private void offer(IngestDriver ingest, String name, byte[] input) {
        long start = CLOCK.getCurrentThreadCpuTime();
        List<RawDocument> forms = collected(input);
        long taken = CLOCK.getCurrentThreadCpuTime() - start;
        forms.add(RawDocument.of(input));
        forms.add(RawDocument.of(input, "text/html; charset=utf-16"));
        for (RawDocument form : forms) {
            taken += send(ingest, name, form);
        }
        assertThat(Duration.ofNanos(taken)).as(name).isLessThan(LONGEST);
        slowest = Math.max(slowest, taken);
    }

    private static List<RawDocument> collected(byte[] input) {
        List<RawDocument> documents = new ArrayList<>();
        Sink sink = new Sink() {
            @Override
            public void accept(Collected collected) {
                documents.add(collected.document());
            }

            @Override
            public void unreadable(String origin, String why) {
                assertThat(why).isNotBlank();
            }
        };
        try {
            new Collector(LIMITS.maxBytes(), sink, UnaryOperator.identity())
                    .stream("-", new ByteArrayInputStream(input));
        } catch (IOException e) {
            assertThat(e).hasMessageNotContaining("null"); // publish reports it as unreadable
        }
        return documents;
    }

    /** Sends one record and checks what became of it. Nanoseconds that ingest took. */
    private long send(IngestDriver ingest, String name, RawDocument document) {
        int good = 0;
        boolean refused = false;
        try {
            for (ReadArticle article : reader.read(document)) {
                if (isGood(article)) {
                    good++;
                } else {
                    refused = true;
                }
            }
        } catch (RejectedRecordException e) {
            refused = true;
        }
        RecordHeaders headers = new RecordHeaders();
        RawHeaders.write(document, headers);
        int unchangedBefore = ingest.unchanged();
        long start = CLOCK.getCurrentThreadCpuTime();
        ingest.send(null, document.bytes(), headers);
        long taken = CLOCK.getCurrentThreadCpuTime() - start;

        int came = newRevisions(ingest.articles());
        int unchanged = ingest.unchanged() - unchangedBefore;
        int letters = ingest.deadLetters().size();
        ingest.forgetInternalRecords();
        assertThat(came + unchanged).as(name + ": articles").isEqualTo(good);
        assertThat(letters).as(name + ": dead letters").isEqualTo(refused ? 1 : 0);
        records++;
        out += came;
        duplicates += unchanged;
        dead += letters;
        return taken;
    }

    private boolean isGood(ReadArticle article) {
        try {
            reader.checked(article, IngestDriver.NOW);
            return true;
        } catch (RejectedRecordException e) {
            return false;
        }
    }

    /** Withdrawals, and revisions not seen before: an article whose story changes comes again under its revision. */
    private int newRevisions(List<TestRecord<String, Article>> articles) {
        int count = 0;
        for (TestRecord<String, Article> article : articles) {
            if (article.value() == null) {
                revisions.remove(article.key());
                count++;
            } else {
                int revision = article.value().getRevision();
                Integer before = revisions.put(article.key(), revision);
                count += before == null || before < revision ? 1 : 0;
            }
        }
        return count;
    }
}
