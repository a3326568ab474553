package io.claimtrail.cli.embedded.registry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A compacted topic without Kafka: the latest value of each key, through the real format. */
final class MemoryLog implements SchemaLog {
    private final Map<String, String> records = new LinkedHashMap<>();

    @Override
    public void replay(Consumer<LogEntry> reader) {
        records.forEach((key, value) ->
                LogFormat.read(bytes(key), value == null ? null : bytes(value)).ifPresent(reader));
    }

    @Override
    public void append(LogEntry entry) {
        String key = new String(LogFormat.key(entry), StandardCharsets.UTF_8);
        byte[] value = LogFormat.value(entry);
        records.remove(key); // the newest record of a key is also its place in the log
        records.put(key, value == null ? null : new String(value, StandardCharsets.UTF_8));
    }

    /** Key and value JSON, in log order. */
    Map<String, String> records() {
        return records;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
