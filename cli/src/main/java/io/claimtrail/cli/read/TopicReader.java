package io.claimtrail.cli.read;

import io.claimtrail.schemas.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads whole topics without a group, committed records only. Used by one thread. */
final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<String> existing;

    /**
     * Connects.
     *
     * @param settings of a Kafka consumer, {@code bootstrap.servers} among them
     * @throws UnreadableTopicException if no broker answers within ten seconds
     */
    TopicReader(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.putIfAbsent(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        all.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "100");
        consumer = new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            existing = new TreeSet<>(consumer.listTopics(PATIENCE).keySet());
        } catch (TimeoutException e) {
            close();
            throw new UnreadableTopicException(
                    "no broker at " + settings.get(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG), e);
        }
    }

    /** The topics that begin with {@code prefix}, without it, sorted. */
    List<String> namesAfter(String prefix) {
        return existing.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toList());
    }

    /**
     * Reads the topics from their beginning to what is committed now.
     *
     * @param topics all of them there
     */
    <K, V> void readToEnd(Collection<Topic<K, V>> topics, Sink<K, V> sink) {
        consumer.assign(topics.stream()
                .flatMap(topic -> partitions(topic.name()).stream())
                .collect(Collectors.toList()));
        consumer.seekToBeginning(consumer.assignment());
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(consumer.assignment(), PATIENCE));
        Map<String, Topic<K, V>> byName = byName(topics);
        ends.entrySet().removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        while (!ends.isEmpty()) {
            poll(byName, sink);
            ends.entrySet().removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        }
    }

    /** Goes on where {@link #readToEnd} stopped, until the thread is interrupted. */
    <K, V> void follow(Collection<Topic<K, V>> topics, Sink<K, V> sink) {
        Map<String, Topic<K, V>> byName = byName(topics);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                poll(byName, sink);
            }
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <K, V> void poll(Map<String, Topic<K, V>> topics, Sink<K, V> sink) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            Topic<K, V> topic = Objects.requireNonNull(topics.get(record.topic()));
            K key = topic.keySerde().deserializer().deserialize(topic.name(), record.key());
            sink.accept(topic, key, topic.valueSerde().deserializer().deserialize(topic.name(), record.value()));
        }
    }

    private List<TopicPartition> partitions(String topic) {
        List<PartitionInfo> partitions = consumer.partitionsFor(topic, PATIENCE);
        return partitions.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toList());
    }

    /**
     * Makes sure of a topic.
     *
     * @throws UnreadableTopicException if it is not there
     */
    void require(String topic) {
        if (!existing.contains(topic)) {
            throw new UnreadableTopicException(
                    "no topic " + topic + "; `claimtrail topics create` makes what is missing");
        }
    }

    private static <K, V> Map<String, Topic<K, V>> byName(Collection<Topic<K, V>> topics) {
        return topics.stream().collect(Collectors.toMap(Topic::name, topic -> topic));
    }

    @Override
    public void close() {
        boolean interrupted = Thread.interrupted(); // or closing would fail
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes records in the order of their partition. */
    interface Sink<K, V> {
        /**
         * One record of {@code topic}.
         *
         * @param value null for a tombstone
         */
        void accept(Topic<K, V> topic, K key, @Nullable V value);
    }
}
