package io.claimtrail.cli.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.claimtrail.cli.embedded.EmbeddedKafka;
import io.claimtrail.cli.embedded.Ports;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.registry.SchemaText;
import io.claimtrail.streams.MissingTopicException;
import io.claimtrail.streams.RejectedRecordException;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import io.claimtrail.streams.Wiring;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Named;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all services promise, on a real broker under exactly-once: a service that copies articles stands for them. */
class ServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path directory;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void startKafka() {
        kafka = EmbeddedKafka.start(Ports.free(), directory.resolve("kafka"));
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @Test
    void sendsBadRecordsToTheQueueAndGoesOn() throws Exception {
        ServiceConfig config = config("bad", "mock://service-it");
        Topic<String, Article> in = topic(config, "bad-articles", 24 << 20);
        Topic<String, Article> out = topic(config, "bad-copies", 24 << 20);
        create(in, 24 << 20);
        create(out, 24 << 20);
        try (StreamsRunner runner = new StreamsRunner(config, copying(in, out))) {
            runner.start();
            byte[] huge = new byte[20 << 20];
            new Random(1).nextBytes(huge);
            send(in, "a1", huge);
            send(in, "a2", "{}".getBytes(UTF_8));
            send(in, "a3", new byte[] {0, 0, 0, 9, 9, 2});
            send(in, null, avro(in, article("a4", "Taxes rose.")));
            send(in, "a5", avro(in, article("a5", "")));
            send(in, "a6", avro(in, article("a6", "Taxes rose.")));

            assertThat(keys(read(out.name(), 1))).containsExactly("a6");
            List<ConsumerRecord<byte[], byte[]>> letters = read("bad-dlq", 5);
            assertThat(letters)
                    .extracting(letter -> header(letter, "x-reason") + " " + header(letter, "x-origin"))
                    .containsExactly(
                            "not-avro bad-articles-0@0",
                            "not-avro bad-articles-0@1",
                            "unknown-schema-id bad-articles-0@2",
                            "null-key bad-articles-0@3",
                            "no-text bad-articles-0@4");
            assertThat(Arrays.equals(letters.get(0).value(), huge)).isTrue();
        }
    }

    /** Gaps 2 to 4 of the built-in queue: the broker's refusal alone would stall the producer, then stop the service. */
    @Test
    void survivesABrokerThatTakesLessThanTheCatalogueSays() throws Exception {
        ServiceConfig config = config("small", "mock://service-it");
        Topic<String, Article> in = topic(config, "small-articles", 24 << 20);
        Topic<String, Article> out = topic(config, "small-copies", 24 << 20);
        create(in, 24 << 20);
        create(out, 100_000);
        try (StreamsRunner runner = new StreamsRunner(config, copying(in, out))) {
            runner.start();
            send(in, "a1", avro(in, article("a1", noise(400_000))));
            send(in, "a2", avro(in, article("a2", "Taxes rose.")));

            assertThat(keys(read(out.name(), 1))).containsExactly("a2");
            List<ConsumerRecord<byte[], byte[]>> letters = read("small-dlq", 1);
            assertThat(header(letters.get(0), "x-reason")).isEqualTo("too-large");
            assertThat(header(letters.get(0), "x-output-topic")).isEqualTo("small-copies");
        }
    }

    @Test
    void waitsForARegistryThatIsAway() throws Exception {
        int port = Ports.free();
        ServiceConfig config = config("away", "http://127.0.0.1:" + port);
        Topic<String, Article> local = topic(config("away", "mock://service-it"), "away-articles", 24 << 20);
        create(local, 24 << 20);
        Topic<String, Article> in = topic(config, "away-articles", 24 << 20);
        Topic<String, Article> out = new Topic<>(
                "away-copies", local.keySerde(), local.valueSerde(), 1, in.cleanup(), Optional.empty(), 24 << 20);
        create(out, 24 << 20);
        send(in, "a1", avro(local, article("a1", "Taxes rose.")));
        HttpServer registry = null;
        try (StreamsRunner runner = new StreamsRunner(config, copying(in, out))) {
            runner.start();
            assertThat(runner.awaitRunning(PATIENCE)).isTrue();
            registry = registry(port);

            assertThat(keys(read(out.name(), 1))).containsExactly("a1");
            assertThat(config.deadLetters().byReason()).isEmpty();
        } finally {
            if (registry != null) {
                registry.stop(0);
            }
        }
    }

    @Test
    void takesOverAtOnceFromOneThatStopped() throws Exception {
        ServiceConfig config = config("again", "mock://service-it");
        Topic<String, Article> in = topic(config, "again-articles", 24 << 20);
        Topic<String, Article> out = topic(config, "again-copies", 24 << 20);
        create(in, 24 << 20);
        create(out, 24 << 20);
        for (int round = 1; round <= 3; round++) {
            long started = System.nanoTime();
            StreamsRunner runner = new StreamsRunner(config, copying(in, out));
            runner.start();
            send(in, "a" + round, avro(in, article("a" + round, "Taxes rose.")));
            assertThat(read(out.name(), round)).hasSize(round);
            runner.close();
            assertThat(runner.await()).isZero();
            // a member that does not leave is waited for until its session ends, after 45 s
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(40));
        }
        assertThat(keys(read(out.name(), 3))).containsExactly("a1", "a2", "a3");
    }

    @Test
    void namesATopicThatIsNotThere() {
        ServiceConfig config = config("missing", "mock://service-it");
        Topic<String, Article> in = topic(config, "missing-articles", 24 << 20);
        try (StreamsRunner runner = new StreamsRunner(config, copying(in, topic(config, "missing-copies", 24 << 20)))) {
            assertThatThrownBy(runner::start)
                    .isInstanceOf(MissingTopicException.class)
                    .hasMessageContaining("missing-articles")
                    .hasMessageContaining("topics create");
        }
    }

    private static Topology copying(Topic<String, Article> in, Topic<String, Article> out) {
        StreamsBuilder builder = Wiring.builder();
        builder.stream(in.name(), Wiring.consumed(in, "articles"))
                .mapValues(ServiceIT::refuseEmptyBody, Named.as("refuse-empty"))
                .to(out.name(), Wiring.produced(out, "copies"));
        return builder.build();
    }

    private static Article refuseEmptyBody(Article article) {
        if (article.getBody().isEmpty()) {
            throw new RejectedRecordException("no-text", "article " + article.getArticleId() + " has no text");
        }
        return article;
    }

    private static ServiceConfig config(String id, String registry) {
        return new ServiceConfig(
                id,
                kafka.bootstrapServers(),
                Map.of("schema.registry.url", registry, "schema.registry.max.retries", "0"),
                Map.of(),
                directory.resolve("state"),
                1);
    }

    private static Topic<String, Article> topic(ServiceConfig config, String name, int maxBytes) {
        Topic<String, Article> articles = config.topics().articles();
        return new Topic<>(
                name, articles.keySerde(), articles.valueSerde(), 1, articles.cleanup(), Optional.empty(), maxBytes);
    }

    private static void create(Topic<?, ?> topic, int brokerBytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            NewTopic created = new NewTopic(topic.name(), 1, (short) 1)
                    .configs(Map.of("max.message.bytes", Integer.toString(brokerBytes)));
            admin.createTopics(List.of(created)).all().get();
        }
    }

    private static byte[] avro(Topic<String, Article> topic, Article article) {
        return topic.valueSerde().serializer().serialize("articles", article);
    }

    private static Article article(String id, String body) {
        return Article.newBuilder()
                .setArticleId(id)
                .setRevision(1)
                .setStoryId(id)
                .setPublishedAt(Instant.parse("2024-05-06T00:00:00Z"))
                .setBody(body)
                .build();
    }

    /** Text that does not compress below half of its length. */
    private static String noise(int length) {
        Random random = new Random(2);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) (' ' + random.nextInt(94)));
        }
        return text.toString();
    }

    private static void send(Topic<?, ?> topic, String key, byte[] value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.request.size", 24 << 20);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key == null ? null : key.getBytes(UTF_8), value))
                    .get();
        }
    }

    /** Reads committed records from the start until there are that many. */
    private static List<ConsumerRecord<byte[], byte[]>> read(String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            while (records.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        assertThat(records.size()).as("records in %s", topic).isEqualTo(count);
        return records;
    }

    private static List<String> keys(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream().map(record -> new String(record.key(), UTF_8)).toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String key) {
        return new String(record.headers().lastHeader(key).value(), UTF_8);
    }

    /** Knows one schema, whatever id is asked for. */
    private static HttpServer registry(int port) throws IOException {
        String schema = SchemaText.plain(Article.getClassSchema()).toString().replace("\"", "\\\"");
        byte[] answer = ("{\"schema\":\"" + schema + "\"}").getBytes(UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(Ports.loopback(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
