package io.claimtrail.cli.embedded.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values of {@code _schemas} as Confluent's server writes them. Compaction goes by the key's bytes, so the order of its
 * fields is part of the format:
 *
 * <pre>
 * {"keytype":"SCHEMA","subject":S,"version":V,"magic":1}   {"subject":S,"version":V,"id":I,"schema":T,"deleted":B}
 * {"keytype":"DELETE_SUBJECT","subject":S,"magic":0}       {"subject":S,"version":V}
 * {"keytype":"CONFIG","subject":S,"magic":0}               {"compatibilityLevel":L}
 * {"keytype":"MODE","subject":S,"magic":0}                 {"mode":M}
 * </pre>
 *
 * A null value takes the key back. Other key types (NOOP, CONTEXT, CLEAR_SUBJECT) are skipped.
 */
final class LogFormat {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogFormat() {}

    static byte[] key(LogEntry entry) {
        ObjectNode key = JSON.createObjectNode();
        if (entry instanceof LogEntry.Put put) {
            return schemaKey(put.schema().subject(), put.schema().version());
        } else if (entry instanceof LogEntry.Forget forget) {
            return schemaKey(forget.subject(), forget.version());
        } else if (entry instanceof LogEntry.DeleteSubject delete) {
            key.put("keytype", "DELETE_SUBJECT").put("subject", delete.subject());
        } else if (entry instanceof LogEntry.SetCompatibility set) {
            key.put("keytype", "CONFIG").put("subject", set.subject());
        } else if (entry instanceof LogEntry.SetMode set) {
            key.put("keytype", "MODE").put("subject", set.subject());
        }
        return bytes(key.put("magic", 0));
    }

    private static byte[] schemaKey(String subject, int version) {
        return bytes(JSON.createObjectNode()
                .put("keytype", "SCHEMA")
                .put("subject", subject)
                .put("version", version)
                .put("magic", 1));
    }

    static byte @Nullable [] value(LogEntry entry) {
        ObjectNode value = JSON.createObjectNode();
        if (entry instanceof LogEntry.Put put) {
            RegisteredSchema schema = put.schema();
            value.put("subject", schema.subject())
                    .put("version", schema.version())
                    .put("id", schema.id());
            if (!schema.references().isEmpty()) {
                ArrayNode references = value.putArray("references");
                schema.references().forEach(reference -> references
                        .addObject()
                        .put("name", reference.name())
                        .put("subject", reference.subject())
                        .put("version", reference.version()));
            }
            return bytes(value.put("schema", schema.text()).put("deleted", schema.deleted()));
        } else if (entry instanceof LogEntry.DeleteSubject delete) {
            return bytes(value.put("subject", delete.subject()).put("version", delete.upTo()));
        } else if (entry instanceof LogEntry.SetCompatibility set && set.level() != null) {
            return bytes(value.put("compatibilityLevel", set.level().name()));
        } else if (entry instanceof LogEntry.SetMode set && set.mode() != null) {
            return bytes(value.put("mode", set.mode().name()));
        }
        return null;
    }

    /** What a record of the topic says; empty for key types that change nothing here. */
    static Optional<LogEntry> read(byte[] key, byte @Nullable [] value) {
        try {
            JsonNode k = JSON.readTree(key);
            JsonNode v = value == null ? null : JSON.readTree(value);
            String subject = k.path("subject").textValue();
            return switch (k.path("keytype").asText()) {
                case "SCHEMA" -> Optional.ofNullable(subject).map(name -> schema(name, k, v));
                case "DELETE_SUBJECT" ->
                    subject == null || v == null
                            ? Optional.empty()
                            : Optional.of(new LogEntry.DeleteSubject(
                                    subject, v.path("version").asInt()));
                case "CONFIG" ->
                    Optional.of(new LogEntry.SetCompatibility(
                            subject,
                            v == null
                                    ? null
                                    : Compatibility.of(
                                            v.path("compatibilityLevel").asText())));
                case "MODE" ->
                    Optional.of(new LogEntry.SetMode(
                            subject, v == null ? null : Mode.of(v.path("mode").asText())));
                default -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("a record of _schemas is not JSON", e);
        }
    }

    private static LogEntry schema(String subject, JsonNode key, @Nullable JsonNode value) {
        int version = key.path("version").asInt();
        if (value == null) {
            return new LogEntry.Forget(subject, version);
        }
        return new LogEntry.Put(new RegisteredSchema(
                subject,
                version,
                value.path("id").asInt(),
                value.path("schema").asText(),
                references(value.path("references")),
                value.path("deleted").asBoolean()));
    }

    /** Reads the {@code references} array of a request or a record; a missing one is empty. */
    static List<SchemaReference> references(JsonNode array) {
        List<SchemaReference> references = new ArrayList<>();
        for (JsonNode reference : array) {
            references.add(new SchemaReference(
                    reference.path("name").asText(),
                    reference.path("subject").asText(),
                    reference.path("version").asInt()));
        }
        return references;
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
