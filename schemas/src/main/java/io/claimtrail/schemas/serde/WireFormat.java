package io.claimtrail.schemas.serde;

/**
 * Confluent's wire format: {@code 0x00, schema id (4 bytes, big-endian), Avro binary}.
 * Source: docs.confluent.io, "Schema Registry: serializers and deserializers", section "Wire format".
 */
final class WireFormat {

    static final byte MAGIC = 0;

    /** Bytes before the Avro binary. */
    static final int HEADER = 5;

    private WireFormat() {}
}
