package io.claimtrail.cli.demo;

import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.FigureObservation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topics that the services write, from their beginning, committed records only. Used by one thread. */
final class ResultReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String REASON_HEADER = "x-reason";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> readers = new HashMap<>();
    private final Results results;

    /**
     * Finds the topics, which must exist.
     *
     * @param sourceIds whose topics to read
     * @param applicationIds whose dead letters to read
     */
    ResultReader(
            String bootstrapServers,
            Topics topics,
            Collection<String> sourceIds,
            Collection<String> applicationIds,
            Results results) {
        this.results = results;
        Topic<String, ArticleClaims> articles = topics.claims();
        readers.put(articles.name(), record -> results.article(key(articles, record), value(articles, record)));
        for (String id : sourceIds) {
            Topic<String, Claim> claims = topics.claimsOf(id);
            readers.put(claims.name(), record -> results.claim(id, key(claims, record), value(claims, record)));
            Topic<String, FigureObservation> figures = topics.figuresOf(id);
            readers.put(figures.name(), record -> {
                FigureObservation point = value(figures, record);
                if (point != null) {
                    results.point(id, point);
                }
            });
        }
        for (String applicationId : applicationIds) {
            readers.put(topics.dlq(applicationId).name(), this::deadLetter);
        }
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false",
                        "fetch.max.wait.ms", "50"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        assign();
    }

    private void assign() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (List<PartitionInfo> ofTopic : consumer.listTopics().values()) {
            for (PartitionInfo partition : ofTopic) {
                if (readers.containsKey(partition.topic())) {
                    partitions.add(new TopicPartition(partition.topic(), partition.partition()));
                }
            }
        }
        consumer.assign(partitions);
    }

    /** Takes what has come since the last call, waiting a moment if there is nothing. */
    void poll() {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            Consumer<ConsumerRecord<byte[], byte[]>> reader = readers.get(record.topic());
            if (reader != null) {
                reader.accept(record);
            }
        }
    }

    private void deadLetter(ConsumerRecord<byte[], byte[]> record) {
        Header reason = record.headers().lastHeader(REASON_HEADER);
        String key = record.key() == null ? "" : " " + new String(record.key(), StandardCharsets.UTF_8);
        results.rejected(
                record.topic() + "@" + record.offset() + key,
                reason == null ? "no reason given" : new String(reason.value(), StandardCharsets.UTF_8));
    }

    private static <K> K key(Topic<K, ?> topic, ConsumerRecord<byte[], byte[]> record) {
        return topic.keySerde().deserializer().deserialize(topic.name(), record.headers(), record.key());
    }

    private static <V> V value(Topic<?, V> topic, ConsumerRecord<byte[], byte[]> record) {
        return topic.valueSerde().deserializer().deserialize(topic.name(), record.headers(), record.value());
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
