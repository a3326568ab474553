package io.claimtrail.cli.embedded.registry;

import java.util.function.Consumer;

/** Where a registry's changes are kept. Used by one thread at a time. */
interface SchemaLog extends AutoCloseable {
    /** Gives every entry so far, oldest first; called once, before the first append. */
    void replay(Consumer<LogEntry> reader);

    /**
     * Returns when the entry is safe.
     *
     * @throws RegistryException 50001 when it could not be written
     */
    void append(LogEntry entry);

    @Override
    default void close() {}
}
