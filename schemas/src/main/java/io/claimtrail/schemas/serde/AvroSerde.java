package io.claimtrail.schemas.serde;

import io.claimtrail.schemas.registry.SchemaRegistry;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A generated record type in Confluent's wire format, under the subject {@code TOPIC-key} or {@code TOPIC-value}. Thread-safe. */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {

    private final AvroSerializer<T> serializer;
    private final AvroDeserializer<T> deserializer;

    /** The registry stays the caller's, and may be shared by any number of serdes. */
    public AvroSerde(SchemaRegistry registry, AvroSettings settings, Class<T> type, boolean isKey) {
        this.serializer = new AvroSerializer<>(registry, settings, type, isKey);
        this.deserializer = new AvroDeserializer<>(registry, type, isKey);
    }

    @Override
    public Serializer<T> serializer() {
        return serializer;
    }

    @Override
    public Deserializer<T> deserializer() {
        return deserializer;
    }
}
