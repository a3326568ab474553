package io.claimtrail.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimtrail.cli.demo.Seeds.Seed;
import io.claimtrail.cli.embedded.DataDirectory;
import io.claimtrail.cli.embedded.Ports;
import io.claimtrail.cli.up.Session;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.FigureObservation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on a real broker: seeds through it, bad records beside good ones, a stop and a second start. */
class PipelineIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CALL = "axios-20240119-biden-netanyahu-call";
    private static final String FERRY = """
            {"id":"ferry-1","publisher":"Harbour Post","published_at":"2024-03-05T09:00:00Z","title":"Ferry sinks off the coast",
             "text":"A ferry sank on Monday. \\"At least 12 people are missing,\\" coast guard chief Ana Ruiz said. Ruiz said the search goes on."}""";

    @TempDir
    Path data;

    @Test
    void findsTheClaimsOfTheSeedsAndGoesOnAfterARestart() throws Exception {
        List<Seed> seeds = Seeds.read(Path.of("..", "seeds"));
        Set<String> ids = seeds.stream().map(Seed::id).collect(Collectors.toSet());
        int port = Ports.free();
        int registryPort = Ports.free();
        Map<String, Long> recordsBefore;
        try (Session session = start(port, registryPort)) {
            for (Seed seed : seeds) {
                produce(session, "articles.raw", seed.id(), seed.json().getBytes(UTF_8));
            }
            Results results = readUntilComplete(session, ids);
            assertThat(results.rejected()).isEmpty();
            assertThat(results.claims()).isGreaterThan(50);
            assertWhatACarefulReaderFindsInTheCall(results);
            recordsBefore = records(session);
        }
        // Closed as SIGTERM closes it. Nothing may come twice, and what comes now must follow on.
        try (Session session = start(port, registryPort)) {
            session.pipeline().awaitRunning(PATIENCE);
            assertThat(records(session)).isEqualTo(recordsBefore);
            produce(session, "articles.raw", "ferry-1", FERRY.getBytes(UTF_8));
            Results results = readUntilComplete(session, Set.of("ferry-1"));
            assertThat(results.articlesDone()).isEqualTo(seeds.size() + 1);
            Map<String, Long> now = records(session);
            assertThat(now.get("articles") - recordsBefore.get("articles")).isOne();
            assertThat(now.get("claims") - recordsBefore.get("claims")).isOne();
        }
    }

    /** What DESIGN calls "one article, end to end": found by the pipeline, whatever the words around it. */
    private static void assertWhatACarefulReaderFindsInTheCall(Results results) {
        assertThat(results.allClaims())
                .filteredOn(claim -> claim.getArticle().getArticleId().equals(CALL))
                .anySatisfy(claim -> assertThat(content(claim)).contains("call was good"))
                .anySatisfy(claim -> assertThat(content(claim)).contains("24,700"))
                .noneSatisfy(claim -> assertThat(content(claim)).contains("publicly announced"));
        assertThat(results.claimsOf("gaza-health-ministry"))
                .anySatisfy(claim -> assertThat(content(claim)).contains("24,700"));
        assertThat(results.claimsOf("israeli-official")).anySatisfy(claim -> {
            assertThat(content(claim)).contains("call was good");
            assertThat(claim.getSource().getAnonymous()).isTrue();
        });
        assertThat(results.claimsOf("white-house"))
                .anySatisfy(claim -> assertThat(claim.getSource().getSpeaker()).contains("Kirby"));
        assertThat(results.pointsOf("gaza-health-ministry"))
                .extracting(FigureObservation::getFigure)
                .anySatisfy(figure -> assertThat(figure.getLow()).isEqualTo(24_700));
    }

    @Test
    void deadLettersWhatItCannotReadAndGoesOnWithTheNext() throws Exception {
        try (Session session = start(Ports.free(), Ports.free())) {
            produce(session, "articles.raw", "broken", "{\"id\":\"broken\",".getBytes(UTF_8));
            produce(session, "articles.raw", null, "{\"id\":\"empty\",\"title\":\"No text\"}".getBytes(UTF_8));
            // Not what the serializers write: magic byte, an id that no schema has, rubbish.
            produce(session, "articles", "rubbish", new byte[] {0, 0, 15, 66, 63, 1, 2, 3});
            produce(session, "articles.raw", null, FERRY.getBytes(UTF_8));

            Results results = new Results();
            try (ResultReader reader = reader(session, results)) {
                await().atMost(PATIENCE).until(() -> {
                    reader.poll();
                    return results.rejected().size() >= 3 && results.articlesDone() >= 4;
                });
            }
            assertThat(results.rejected().keySet())
                    .filteredOn(origin -> origin.startsWith("claimtrail-ingest-dlq"))
                    .hasSize(2);
            assertThat(results.rejected().keySet())
                    .filteredOn(origin -> origin.startsWith("claimtrail-enrich-dlq"))
                    .hasSize(1);
            assertThat(results.rejected().values())
                    .allSatisfy(reason -> assertThat(reason).matches("[a-z]+(-[a-z]+)*"));
            readUntilComplete(session, Set.of("ferry-1"));
        }
    }

    private Session start(int port, int registryPort) {
        return Session.start(
                () -> DataDirectory.open(data),
                port,
                registryPort,
                2,
                Map.of("commit.interval.ms", "50"),
                Catalogue.standard());
    }

    private static String content(Claim claim) {
        return claim.getContent().stream().map(part -> part.getText()).collect(Collectors.joining(" "));
    }

    private static void produce(Session session, String topic, String key, byte[] value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", session.stack().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key == null ? null : key.getBytes(UTF_8), value))
                    .get();
        }
    }

    private static ResultReader reader(Session session, Results results) {
        return new ResultReader(
                session.stack().bootstrapServers(),
                session.services().topics(),
                session.services().sourceIds(),
                session.services().applicationIds(),
                results);
    }

    private static Results readUntilComplete(Session session, Set<String> articleIds) {
        Results results = new Results();
        try (ResultReader reader = reader(session, results)) {
            await().atMost(PATIENCE).until(() -> {
                reader.poll();
                return results.complete(articleIds) && results.hasAll(articleIds);
            });
        }
        return results;
    }

    /** Committed records of each output topic, the transactions' markers not counted. */
    private static Map<String, Long> records(Session session) {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", session.stack().bootstrapServers());
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.listTopics().forEach((topic, of) -> {
                if (topic.equals("articles") || topic.equals("claims") || topic.startsWith("claims.")) {
                    counts.put(topic, 0L);
                    of.forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
                }
            });
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    counts.merge(record.topic(), 1L, Long::sum);
                }
            }
        }
        return counts;
    }
}
