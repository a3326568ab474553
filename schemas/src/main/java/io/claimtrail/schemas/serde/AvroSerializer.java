package io.claimtrail.schemas.serde;

import io.claimtrail.schemas.registry.SchemaRegistry;
import io.claimtrail.schemas.registry.SchemaText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes one generated type. Asks the registry once per subject. Thread-safe. */
final class AvroSerializer<T extends SpecificRecord> implements Serializer<T> {

    private final SchemaRegistry registry;
    private final AvroSettings settings;
    private final boolean isKey;
    private final Schema schema;
    private final Schema plain;
    private final SpecificData model;
    private final Map<String, WriteSchema> byTopic = new ConcurrentHashMap<>();

    AvroSerializer(SchemaRegistry registry, AvroSettings settings, Class<T> type, boolean isKey) {
        this.registry = registry;
        this.settings = settings;
        this.isKey = isKey;
        this.model = SpecificData.getForClass(type);
        this.schema = model.getSchema(type);
        this.plain = SchemaText.plain(schema);
    }

    /**
     * @throws BadRecordException if the record lacks a value that its schema demands
     * @throws io.claimtrail.schemas.registry.RegistryException if the registry refuses the schema or does not answer
     */
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T record) {
        if (record == null) {
            return null;
        }
        // not computeIfAbsent: a slow registry must not lock the map's bin for other topics
        WriteSchema target = byTopic.get(topic);
        if (target == null) {
            target = writeSchema(topic);
            byTopic.put(topic, target);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        out.writeBytes(ByteBuffer.allocate(WireFormat.HEADER)
                .put(WireFormat.MAGIC)
                .putInt(target.id)
                .array());
        try {
            if (target.schema.equals(plain)) {
                write(new SpecificDatumWriter<>(schema, model), record, out);
            } else {
                rewrite(record, target.schema, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a byte array does not fail
        } catch (AvroRuntimeException | NullPointerException | ClassCastException e) {
            throw new BadRecordException(
                    BadRecordException.SCHEMA_MISMATCH,
                    "record for " + topic + " does not fit its schema " + plain.getFullName() + ": " + e.getMessage(),
                    e);
        }
        return out.toByteArray();
    }

    private WriteSchema writeSchema(String topic) {
        String subject = topic + (isKey ? "-key" : "-value");
        if (settings.autoRegister()) {
            return new WriteSchema(registry.register(subject, plain), plain);
        }
        if (settings.useLatest()) {
            SchemaRegistry.Version latest = registry.latest(subject);
            return new WriteSchema(latest.id(), latest.schema());
        }
        return new WriteSchema(registry.lookup(subject, plain).id(), plain);
    }

    /** By way of Avro's schema resolution, since the other schema may order, add or leave out fields. */
    private void rewrite(T record, Schema target, ByteArrayOutputStream out) throws IOException {
        ByteArrayOutputStream own = new ByteArrayOutputStream(512);
        write(new SpecificDatumWriter<>(schema, model), record, own);
        Object resolved = new GenericDatumReader<>(plain, target)
                .read(null, DecoderFactory.get().binaryDecoder(own.toByteArray(), null));
        write(new GenericDatumWriter<>(target), resolved, out);
    }

    private static <D> void write(DatumWriter<D> writer, D datum, ByteArrayOutputStream out) throws IOException {
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
        writer.write(datum, encoder);
        encoder.flush();
    }

    private record WriteSchema(int id, Schema schema) {}
}
