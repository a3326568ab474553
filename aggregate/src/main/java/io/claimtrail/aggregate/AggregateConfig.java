package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.KnownSources;
import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;

/**
 * What the topology of aggregate is built from.
 *
 * @param sources the sources with topics of their own
 * @param maxPartsInMemory observations, and as many contributions to activity, that each task holds folded in memory; at least 1
 * @param stores makes each state store by its name
 */
public record AggregateConfig(
        KnownSources sources, int maxPartsInMemory, Function<String, KeyValueBytesStoreSupplier> stores) {

    /** About 50 MB for each task that reads big series. */
    public static final int DEFAULT_PARTS_IN_MEMORY = 50_000;

    public AggregateConfig {
        if (maxPartsInMemory < 1) {
            throw new IllegalArgumentException("parts in memory must be at least 1, not " + maxPartsInMemory);
        }
    }
}
