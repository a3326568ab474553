package io.claimtrail.schemas.serde;

import io.claimtrail.schemas.registry.ForeignSchemaException;
import io.claimtrail.schemas.registry.RegistryException;
import io.claimtrail.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads one generated type from what any compatible schema wrote. Asks the registry once per schema id. Thread-safe. */
final class AvroDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    static {
        TrustedRecords.trust();
    }

    private final SchemaRegistry registry;
    private final boolean isKey;
    private final Schema schema;
    private final SpecificData model;
    /** By schema id. A reader resolves the two schemas once, for longer than it reads a record; any thread may then use it. */
    private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();

    AvroDeserializer(SchemaRegistry registry, Class<T> type, boolean isKey) {
        this.registry = registry;
        this.isKey = isKey;
        this.model = SpecificData.getForClass(type);
        this.schema = model.getSchema(type);
    }

    /**
     * @return null for a tombstone
     * @throws BadRecordException if the bytes are at fault
     * @throws RegistryException if the registry does not answer: the bytes may be good
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            if (isKey) {
                throw new BadRecordException(BadRecordException.NULL_KEY, "record of " + topic + " has no key");
            }
            return null;
        }
        if (bytes.length < WireFormat.HEADER || bytes[0] != WireFormat.MAGIC) {
            throw new BadRecordException(
                    BadRecordException.NOT_AVRO,
                    part(topic, bytes) + " does not begin with a zero byte and a schema id"
                            + (bytes.length > 0 ? ", but with byte " + bytes[0] : ""));
        }
        int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
        DatumReader<T> reader = readers.get(id);
        if (reader == null) {
            reader = new SpecificDatumReader<>(writer(topic, bytes, id), schema, model);
            readers.put(id, reader);
        }
        BinaryDecoder decoder =
                DecoderFactory.get().binaryDecoder(bytes, WireFormat.HEADER, bytes.length - WireFormat.HEADER, null);
        T record;
        boolean atEnd;
        try {
            record = reader.read(null, decoder);
            atEnd = decoder.isEnd();
        } catch (IOException | RuntimeException e) { // Avro throws some of every kind on bytes that lie
            throw malformed(topic, bytes, id, String.valueOf(e.getMessage()), e);
        }
        if (!atEnd) {
            throw malformed(topic, bytes, id, "bytes follow its end", null);
        }
        return record;
    }

    private Schema writer(String topic, byte[] bytes, int id) {
        Schema writer;
        try {
            writer = registry.byId(id);
        } catch (RegistryException e) {
            if (e.notFound()) {
                throw new BadRecordException(
                        BadRecordException.UNKNOWN_SCHEMA_ID,
                        part(topic, bytes) + " cites schema id " + id + ", which the registry does not know",
                        e);
            }
            throw e;
        } catch (ForeignSchemaException e) {
            throw new BadRecordException(
                    BadRecordException.SCHEMA_MISMATCH, part(topic, bytes) + ": " + e.getMessage(), e);
        }
        var compatibility = SchemaCompatibility.checkReaderWriterCompatibility(schema, writer);
        if (compatibility.getType() != SchemaCompatibilityType.COMPATIBLE) {
            throw new BadRecordException(
                    BadRecordException.SCHEMA_MISMATCH,
                    part(topic, bytes) + " was written by schema id " + id + " (" + writer.getFullName()
                            + "), which cannot be read as " + schema.getFullName());
        }
        return writer;
    }

    private BadRecordException malformed(
            String topic, byte[] bytes, int id, String problem, @Nullable Exception cause) {
        String message =
                part(topic, bytes) + " with schema id " + id + " is not what that schema describes: " + problem;
        return cause == null
                ? new BadRecordException(BadRecordException.MALFORMED_AVRO, message)
                : new BadRecordException(BadRecordException.MALFORMED_AVRO, message, cause);
    }

    private String part(String topic, byte[] bytes) {
        return (isKey ? "key of " : "value of ") + topic + " (" + bytes.length + " bytes)";
    }
}
