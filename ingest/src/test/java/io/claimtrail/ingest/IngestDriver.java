package io.claimtrail.ingest;

import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.streams.ServiceConfig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The ingest topology in a test driver: records of articles.raw in, articles and dead letters out. */
final class IngestDriver implements AutoCloseable {
    /** When every record comes. */
    static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    private static final String DEAD_LETTERS = "claimtrail-ingest-dlq";

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> raw;
    private final TestOutputTopic<String, Article> articles;
    private final TestOutputTopic<byte[], byte[]> deadLetters;

    IngestDriver(Path stateDir, IngestConfig config) {
        ServiceConfig service = new ServiceConfig(
                "claimtrail-ingest",
                "localhost:9092",
                Map.of("schema.registry.url", "mock://ingest"),
                Map.of(),
                stateDir,
                1);
        Topics topics = service.topics();
        driver = new TopologyTestDriver(new IngestTopology(topics, config).get(), service.properties());
        raw = driver.createInputTopic(
                topics.articlesRaw().name(), new ByteArraySerializer(), new ByteArraySerializer());
        articles = driver.createOutputTopic(
                topics.articles().name(),
                new StringDeserializer(),
                topics.articles().valueSerde().deserializer());
        deadLetters = bytes(DEAD_LETTERS);
    }

    void send(byte @Nullable [] key, byte @Nullable [] value, RecordHeaders headers) {
        raw.pipeInput(new TestRecord<>(key, value, headers, NOW));
    }

    /** Those that have come out since they were last asked for. */
    List<TestRecord<String, Article>> articles() {
        return articles.readRecordsToList();
    }

    /** Those that have come out since they were last asked for. */
    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    /** Articles dropped in all because they were there already. */
    int unchanged() {
        return driver.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("dropped-total")
                        && "unchanged".equals(metric.getKey().tags().get("reason")))
                .mapToInt(metric -> ((Number) metric.getValue().metricValue()).intValue())
                .sum();
    }

    /** Empties the topics that only the topology itself reads, which the driver would keep in memory. */
    void forgetInternalRecords() {
        List<String> names = new ArrayList<>(driver.producedTopicNames());
        names.removeIf(name -> name.equals(DEAD_LETTERS) || name.equals("articles"));
        names.forEach(name -> bytes(name).readRecordsToList());
    }

    private TestOutputTopic<byte[], byte[]> bytes(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        driver.close();
    }
}
