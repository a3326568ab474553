package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.Group;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Groups of records in a key-value store, with the groups used last folded in memory.
 *
 * <p>Each part is an entry of its own, {@code group, U+0000, part}, so that one more report never rewrites a series of thousands.
 * Memory holds up to a bound of parts in all, and always at least one group. One per task: not thread-safe, and made anew
 * when a task is initialised again, for then the store may have gone back to its last commit.
 */
final class GroupStore<V, G extends Group<V>> {
    private static final char SEPARATOR = '\0';
    private static final char AFTER_SEPARATOR = '\1';

    private final KeyValueStore<String, V> store;
    private final Function<String, G> emptyGroup;
    private final int maxParts;
    private final Map<String, G> folded = new LinkedHashMap<>(64, 0.75f, true);
    private int parts;

    GroupStore(KeyValueStore<String, V> store, Function<String, G> emptyGroup, int maxParts) {
        this.store = store;
        this.emptyGroup = emptyGroup;
        this.maxParts = maxParts;
    }

    /** The group as it stands; valid until the next call. */
    G group(String id) {
        G known = folded.get(id);
        if (known != null) {
            return known;
        }
        G group = emptyGroup.apply(id);
        try (KeyValueIterator<String, V> entries = store.range(id + SEPARATOR, id + AFTER_SEPARATOR)) {
            while (entries.hasNext()) {
                KeyValue<String, V> entry = entries.next();
                group.apply(entry.value);
            }
        }
        folded.put(id, group);
        parts += group.size();
        makeRoom();
        return group;
    }

    /** Stores the part and folds it into its group, which is returned. */
    G put(String id, String part, V value) {
        G group = group(id);
        store.put(id + SEPARATOR + part, value);
        return fold(group, value);
    }

    /** Removes the part; {@code withdrawal} is what makes the group forget it. */
    G remove(String id, String part, V withdrawal) {
        G group = group(id);
        store.delete(id + SEPARATOR + part);
        return fold(group, withdrawal);
    }

    private G fold(G group, V value) {
        parts -= group.size();
        group.apply(value);
        parts += group.size();
        return group;
    }

    private void makeRoom() {
        Iterator<G> eldest = folded.values().iterator();
        while (parts > maxParts && folded.size() > 1) {
            parts -= eldest.next().size();
            eldest.remove();
        }
    }
}
