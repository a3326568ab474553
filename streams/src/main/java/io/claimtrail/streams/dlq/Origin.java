package io.claimtrail.streams.dlq;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Which input record a record comes from, as the header {@code x-origin: TOPIC-PARTITION@OFFSET}. Headers travel with a record
 * through repartition topics, where Streams itself only knows the internal topic.
 *
 * <p>It is a timestamp extractor because that is the one place that Streams calls with every source record, of streams and tables
 * alike, before any processor; the time is the record's own, or, where it has none, that of the newest before it.
 */
public final class Origin implements TimestampExtractor {

    /** The header's key. */
    public static final String HEADER = "x-origin";

    private static final String INTERNAL_TOPIC_SUFFIX = "-repartition";

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        mark(record.headers(), record.topic(), record.partition(), record.offset());
        return record.timestamp() >= 0 ? record.timestamp() : Math.max(partitionTime, 0);
    }

    /** Replaces any origin that the record brought from another service. A record of an internal topic keeps its own. */
    static void mark(Headers headers, @Nullable String topic, int partition, long offset) {
        boolean internal = topic == null || topic.endsWith(INTERNAL_TOPIC_SUFFIX);
        Header known = headers.lastHeader(HEADER);
        if (internal && known != null) {
            return;
        }
        headers.remove(HEADER);
        if (topic != null) {
            headers.add(HEADER, (topic + '-' + partition + '@' + offset).getBytes(StandardCharsets.UTF_8));
        }
    }
}
