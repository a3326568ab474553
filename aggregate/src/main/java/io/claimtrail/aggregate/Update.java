package io.claimtrail.aggregate;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;

/** A new value of a compacted topic; an empty one is a tombstone. */
record Update<V>(String key, Optional<V> value) {

    /** One update, or none where both are the same. */
    static <V> List<Update<V>> ifMoved(String key, Optional<V> before, Optional<V> after) {
        return before.equals(after) ? List.of() : List.of(new Update<>(key, after));
    }

    KeyValue<String, V> record() {
        return new KeyValue<>(key, value.orElse(null));
    }
}
