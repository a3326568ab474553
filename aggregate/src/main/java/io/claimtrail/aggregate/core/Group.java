package io.claimtrail.aggregate.core;

/** A fold of records that belong together, in which each record can be replaced or taken back. Not thread-safe. */
public interface Group<V> {
    /** Puts {@code part} in the place of the one with its identity; a part that withdraws removes it. */
    void apply(V part);

    /** How many parts are held. */
    int size();
}
