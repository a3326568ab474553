package io.claimtrail.streams.dlq;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many records one service sent to its dead-letter queue, by reason, since it started. Thread-safe. */
public final class DeadLetterCounts {

    /** Under this key the service's settings hold the instance that its handlers share. */
    public static final String SETTING = "claimtrail.dlq.counts";

    private final Map<String, LongAdder> byReason = new ConcurrentHashMap<>();

    void add(String reason) {
        byReason.computeIfAbsent(reason, ignored -> new LongAdder()).increment();
    }

    /** Sorted by reason. Attempts count: a transaction that is aborted and run again counts twice. */
    public Map<String, Long> byReason() {
        Map<String, Long> counts = new TreeMap<>();
        byReason.forEach((reason, count) -> counts.put(reason, count.sum()));
        return counts;
    }
}
