package io.claimtrail.schemas;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;

/**
 * One topic: what its keys and values are, and how a broker is to keep it. The serdes are thread-safe and shared.
 *
 * @param partitions at least 1
 * @param retention how long a record is kept, by its timestamp; absent: for ever
 * @param maxMessageBytes largest record batch the broker takes, after compression
 */
public record Topic<K, V>(
        String name,
        Serde<K> keySerde,
        Serde<V> valueSerde,
        int partitions,
        Cleanup cleanup,
        Optional<Duration> retention,
        int maxMessageBytes) {

    /** What the broker does with old records. */
    public enum Cleanup {
        /** Keeps the newest record of each key; a tombstone removes the key. */
        COMPACT,
        /** Deletes what is older than the retention. */
        DELETE,
        /** As DELETE, but the age counts from arrival: the records carry the time of their articles, which may be years ago. */
        DELETE_BY_ARRIVAL
    }

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("topic " + name + ": partitions must be at least 1, not " + partitions);
        }
    }

    /** Kafka's own settings for creating this topic. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("cleanup.policy", cleanup == Cleanup.COMPACT ? "compact" : "delete");
        settings.put(
                "retention.ms", retention.map(Duration::toMillis).orElse(-1L).toString());
        settings.put("max.message.bytes", Integer.toString(maxMessageBytes));
        if (cleanup == Cleanup.DELETE_BY_ARRIVAL) {
            settings.put("message.timestamp.type", "LogAppendTime");
        }
        return settings;
    }
}
