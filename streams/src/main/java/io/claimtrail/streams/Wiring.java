package io.claimtrail.streams;

import io.claimtrail.schemas.Topic;
import io.claimtrail.streams.dlq.Origin;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** How every topology of ours begins, reads and writes. */
public final class Wiring {

    private Wiring() {}

    /** A builder that refuses to build while a store, changelog or repartition topic has a generated name. */
    public static StreamsBuilder builder() {
        // Only this setting is read here. KafkaStreams and TopologyTestDriver replace the rest by the running
        // service's.
        return new StreamsBuilder(new TopologyConfig(new StreamsConfig(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "claimtrail",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:9092",
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                true,
                ServiceConfig.GLOBAL_HANDLER_CONFIG,
                true))));
    }

    /** Reads a topic; each record from then on carries its {@link Origin}. */
    public static <K, V> Consumed<K, V> consumed(Topic<K, V> topic, String name) {
        return Consumed.with(topic.keySerde(), topic.valueSerde())
                .withTimestampExtractor(new Origin())
                .withName(name);
    }

    /** Writes a topic; a record that is too large for it is one for the dead-letter queue. */
    public static <K, V> Produced<K, V> produced(Topic<K, V> topic, String name) {
        return Produced.with(
                        Serdes.serdeFrom(
                                new BoundedSerializer<>(topic.keySerde().serializer(), BoundedSerializer.MAX_KEY_BYTES),
                                topic.keySerde().deserializer()),
                        Serdes.serdeFrom(
                                new BoundedSerializer<>(
                                        topic.valueSerde().serializer(),
                                        topic.maxMessageBytes() - BoundedSerializer.RESERVED_BYTES),
                                topic.valueSerde().deserializer()))
                .withName(name);
    }
}
