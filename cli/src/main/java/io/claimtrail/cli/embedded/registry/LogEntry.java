package io.claimtrail.cli.embedded.registry;

import org.jspecify.annotations.Nullable;

/** One change, as {@code _schemas} keeps it: the latest entry of each key stands. */
sealed interface LogEntry {
    /** A version registered, or with {@code deleted} set its soft delete. */
    record Put(RegisteredSchema schema) implements LogEntry {}

    /** A version gone for good. */
    record Forget(String subject, int version) implements LogEntry {}

    /** A soft delete of a subject's versions up to and including one. */
    record DeleteSubject(String subject, int upTo) implements LogEntry {}

    /** A compatibility level set, or with null taken back; subject null is the global one. */
    record SetCompatibility(
            @Nullable String subject, @Nullable Compatibility level) implements LogEntry {}

    /** A mode set, or with null taken back; subject null is the global one. */
    record SetMode(@Nullable String subject, @Nullable Mode mode) implements LogEntry {}
}
