package io.claimtrail.streams.dlq;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What brokers have refused as too large, where a topic takes less than the catalogue says. A refusal costs the transaction and the
 * thread; the next thread meets the same record again, and this memory is why it then writes a dead letter instead. One per JVM, by
 * topic; forgotten when the process ends, since topics get other limits.
 */
public final class RefusedSizes {

    private static final Map<String, Integer> SMALLEST = new ConcurrentHashMap<>();

    private RefusedSizes() {}

    static void refused(String topic, int bytes) {
        SMALLEST.merge(topic, bytes, Math::min);
    }

    /** Whether a record of that size was refused before; sizes are those of values, before compression. */
    public static boolean contain(String topic, long bytes) {
        Integer smallest = SMALLEST.get(topic);
        return smallest != null && bytes >= smallest;
    }
}
