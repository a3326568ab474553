package io.claimtrail.streams.dlq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.streams.RejectedRecordException;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.Wiring;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** articles -> (mapper that throws) -> repartition -> (processor that throws) -> copies of articles under a smaller topic. */
class DeadLetterTest {

    private static final Instant DAY = Instant.parse("2024-05-06T00:00:00Z");

    @TempDir
    private Path stateDir;

    private ServiceConfig config;
    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> raw;
    private TestInputTopic<String, Article> articles;
    private TestOutputTopic<String, Article> copies;
    private TestOutputTopic<byte[], byte[]> dlq;

    @BeforeEach
    void start() {
        config = new ServiceConfig(
                "copier",
                "localhost:9092",
                Map.of("schema.registry.url", "mock://" + stateDir.getFileName()),
                Map.of("processing.guarantee", "at_least_once"),
                stateDir,
                1);
        Topics topics = config.topics();
        Topic<String, Article> in = topics.articles();
        Topic<String, Article> out =
                new Topic<>("copies", in.keySerde(), in.valueSerde(), 1, in.cleanup(), in.retention(), 200_000);
        StreamsBuilder builder = Wiring.builder();
        builder.stream(in.name(), Wiring.consumed(in, "articles"))
                .mapValues(DeadLetterTest::refuseEmptyBody, Named.as("refuse-empty"))
                .selectKey((key, article) -> article.getStoryId(), Named.as("by-story"))
                .repartition(Repartitioned.with(in.keySerde(), in.valueSerde()).withName("by-story"))
                .process(TickingProcessor::new, Named.as("tick"))
                .to(out.name(), Wiring.produced(out, "copies"));
        driver = new TopologyTestDriver(builder.build(), config.properties());
        raw = driver.createInputTopic(in.name(), new ByteArraySerializer(), new ByteArraySerializer());
        articles = driver.createInputTopic(
                in.name(), Serdes.String().serializer(), in.valueSerde().serializer(), DAY, Duration.ofSeconds(1));
        copies = driver.createOutputTopic(
                out.name(), in.keySerde().deserializer(), in.valueSerde().deserializer());
        dlq = driver.createOutputTopic("copier-dlq", new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void goesOnAfterBytesThatAreNotAvro() {
        raw.pipeInput("a1".getBytes(UTF_8), "{}".getBytes(UTF_8));
        articles.pipeInput("a2", article("a2", "Taxes rose."));

        TestRecord<byte[], byte[]> letter = dlq.readRecord();
        assertThat(letter.key()).isEqualTo("a1".getBytes(UTF_8));
        assertThat(letter.value()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(headers(letter))
                .containsEntry("x-reason", "not-avro")
                .containsEntry("x-origin", "articles-0@0")
                .containsEntry("__streams.errors.topic", "articles")
                .containsEntry("__streams.errors.offset", "0");
        assertThat(copies.readKeyValuesToList()).extracting(pair -> pair.key).containsExactly("story-a2");
    }

    @Test
    void namesUnknownSchemaIdsAndMissingKeys() {
        raw.pipeInput("a1".getBytes(UTF_8), new byte[] {0, 0, 0, 3, 9, 2});
        articles.pipeInput(null, article("a2", "Taxes rose."));

        assertThat(dlq.readRecordsToList())
                .extracting(letter -> headers(letter).get("x-reason"))
                .containsExactly("unknown-schema-id", "null-key");
    }

    @Test
    void keepsTheBytesOfWhatAMapperRejects() {
        articles.pipeInput("a1", article("a1", ""));

        TestRecord<byte[], byte[]> letter = dlq.readRecord();
        assertThat(headers(letter))
                .containsEntry("x-reason", "no-text")
                .containsEntry("x-processor", "refuse-empty")
                .containsEntry("__streams.errors.exception", RejectedRecordException.class.getName());
        assertThat(letter.getRecordTime()).isEqualTo(DAY);
        assertThat(config.topics().articles().valueSerde().deserializer().deserialize("articles", letter.value()))
                .isEqualTo(article("a1", ""));
        assertThat(config.deadLetters().byReason()).isEqualTo(Map.of("no-text", 1L));
    }

    @Test
    void citesTheInputBehindARepartition() {
        articles.pipeInput("a0", article("a0", "Taxes rose."));
        articles.pipeInput("a1", article("a1", "throw"));

        TestRecord<byte[], byte[]> letter = dlq.readRecord();
        assertThat(headers(letter))
                .containsEntry("x-reason", "processing-failed")
                .containsEntry("x-origin", "articles-0@1")
                .containsEntry("__streams.errors.topic", "copier-by-story-repartition");
    }

    @Test
    void reportsAnOutputThatIsTooLargeOnce() {
        articles.pipeInput("a1", article("a1", "a".repeat(300_000)));
        articles.pipeInput("a2", article("a2", "Taxes rose."));

        List<TestRecord<byte[], byte[]>> letters = dlq.readRecordsToList();
        assertThat(letters.size()).isEqualTo(1); // hasSize would print every byte
        assertThat(headers(letters.get(0)))
                .containsEntry("x-reason", "too-large")
                .containsEntry("x-output-topic", "copies")
                .containsEntry("x-origin", "articles-0@0");
        assertThat(letters.get(0).value()).hasSizeGreaterThan(300_000);
        assertThat(copies.readKeyValuesToList()).extracting(pair -> pair.key).containsExactly("story-a2");
    }

    @Test
    void namesTheProcessorWhosePunctuatorFails() {
        articles.pipeInput("a1", article("a1", "fail at the next tick"));
        driver.advanceWallClockTime(Duration.ofMinutes(1));

        TestRecord<byte[], byte[]> letter = dlq.readRecord();
        assertThat(letter.key()).isNull();
        assertThat(letter.value()).isNull();
        assertThat(headers(letter))
                .containsEntry("x-reason", "punctuation-failed")
                .containsEntry("x-processor", "tick")
                .doesNotContainKey("x-origin");
    }

    private static Article refuseEmptyBody(Article article) {
        if (article.getBody().isEmpty()) {
            throw new RejectedRecordException("no-text", "article " + article.getArticleId() + " has no text");
        }
        return article;
    }

    private static Article article(String id, String body) {
        return Article.newBuilder()
                .setArticleId(id)
                .setRevision(1)
                .setStoryId("story-" + id)
                .setPublishedAt(DAY)
                .setBody(body)
                .build();
    }

    private static Map<String, String> headers(TestRecord<byte[], byte[]> letter) {
        return List.of(letter.headers().toArray()).stream()
                .filter(header -> header.value() != null)
                .collect(Collectors.toMap(Header::key, header -> new String(header.value(), UTF_8)));
    }

    private static final class TickingProcessor extends ContextualProcessor<String, Article, String, Article> {

        private boolean failing;

        @Override
        public void init(ProcessorContext<String, Article> context) {
            super.init(context);
            context.schedule(Duration.ofSeconds(30), PunctuationType.WALL_CLOCK_TIME, this::tick);
        }

        @Override
        public void process(Record<String, Article> record) {
            if (record.value().getBody().equals("throw")) {
                throw new IllegalStateException("this article is not liked");
            }
            failing |= record.value().getBody().startsWith("fail");
            context().forward(record);
        }

        private void tick(long timestamp) {
            if (failing) {
                failing = false;
                throw new IllegalStateException("no tick at " + timestamp);
            }
        }
    }
}
