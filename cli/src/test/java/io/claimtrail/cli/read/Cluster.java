package io.claimtrail.cli.read;

import io.claimtrail.cli.embedded.EmbeddedKafka;
import io.claimtrail.cli.embedded.Ports;
import io.claimtrail.cli.embedded.registry.RegistryServer;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.ArticleClaims;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A broker and a registry with the topics of some sources, and a producer of claims.
 *
 * <p>The claims are not compacted while a test runs: whether a reader still meets an article's older revisions would depend on when
 * the broker cleans, and with it what is appended to {@code figures.SOURCE}.
 */
final class Cluster implements AutoCloseable {
    static final List<String> SOURCES = List.of("hamas", "un", "white-house", "other");

    private final EmbeddedKafka kafka;
    private final RegistryServer registry;
    private final Topics topics;
    private final KafkaProducer<String, ArticleClaims> producer;

    /** With the topics of these sources. */
    Cluster(Path directory, List<String> sources) throws Exception {
        kafka = EmbeddedKafka.start(Ports.free(), directory);
        registry = RegistryServer.start(Ports.free(), kafka.bootstrapServers());
        topics = Topics.from(registrySettings());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(topics.all(sources).stream()
                            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                                    .configs(settings(topic, topics.claims().name())))
                            .collect(Collectors.toList()))
                    .all()
                    .get();
        }
        Topic<String, ArticleClaims> claims = topics.claims();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers(), "enable.idempotence", "true"),
                claims.keySerde().serializer(),
                claims.valueSerde().serializer());
    }

    private static Map<String, String> settings(Topic<?, ?> topic, String uncompacted) {
        Map<String, String> settings = new TreeMap<>(topic.settings());
        if (topic.name().equals(uncompacted)) {
            // min.compaction.lag.ms would not do: it counts from the records' time, which is their articles'.
            settings.put("cleanup.policy", "delete");
            settings.put("retention.ms", "-1");
        }
        return settings;
    }

    /** Writes the article's claims; none withdraw it. */
    void publish(String articleId, @Nullable ArticleClaims claims) throws Exception {
        Long time = claims == null ? null : claims.getArticle().getPublishedAt().toEpochMilli();
        try {
            producer.send(new ProducerRecord<>(topics.claims().name(), null, time, articleId, claims))
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot publish " + articleId, e);
        }
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    String registryUrl() {
        return registry.url().toString();
    }

    Map<String, String> registrySettings() {
        return Map.of("schema.registry.url", registryUrl(), Topics.PARTITIONS, "2");
    }

    Topics topics() {
        return topics;
    }

    @Override
    public void close() {
        producer.close();
        registry.close();
        kafka.close();
    }
}
