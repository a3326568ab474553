package io.claimtrail.streams;

import io.claimtrail.schemas.serde.BadRecordException;
import io.claimtrail.streams.dlq.RefusedSizes;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a topic cannot hold, before the producer sees it: a refusal by the broker would poison the whole transaction, and
 * with it every retry of the same record.
 */
final class BoundedSerializer<T> implements Serializer<T> {

    /** The longest key; ours are ids of less than 300 bytes. */
    static final int MAX_KEY_BYTES = 1 << 16;

    /** Kept free of value and headers: the longest key, and what a batch of one record adds (61 bytes and some varints). */
    static final int RESERVED_BYTES = MAX_KEY_BYTES + 1024;

    private final Serializer<T> serializer;
    private final int limit;

    BoundedSerializer(Serializer<T> serializer, int limit) {
        this.serializer = serializer;
        this.limit = limit;
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T data) {
        return checked(topic, 0, serializer.serialize(topic, data));
    }

    @Override
    public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T data) {
        return checked(topic, size(headers), serializer.serialize(topic, headers, data));
    }

    @Override
    public void close() {
        serializer.close();
    }

    private byte @Nullable [] checked(String topic, long headerBytes, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (RefusedSizes.contain(topic, bytes.length)) {
            throw new BadRecordException(
                    BadRecordException.TOO_LARGE,
                    "record for " + topic + " has a value of " + bytes.length
                            + " bytes; the broker has refused smaller or equal ones");
        }
        if (bytes.length + headerBytes > limit) {
            throw new BadRecordException(
                    BadRecordException.TOO_LARGE,
                    "record for " + topic + " takes " + (bytes.length + headerBytes) + " bytes, more than " + limit);
        }
        return bytes;
    }

    private static long size(Headers headers) {
        long bytes = 0;
        for (Header header : headers) {
            bytes += header.key().length() * 3L + (header.value() == null ? 0 : header.value().length) + 10;
        }
        return bytes;
    }
}
