package io.claimtrail.cli.embedded.registry;

import static io.claimtrail.cli.embedded.registry.RegistryException.invalidSchema;
import static io.claimtrail.cli.embedded.registry.RegistryException.subjectNotFound;
import static io.claimtrail.cli.embedded.registry.RegistryException.versionNotFound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The registry's rules: who gets which id and version, and what is refused. A change is in the log before it is visible. Thread-safe;
 * every refusal is a {@link RegistryException} with Confluent's code.
 */
final class Registry implements AutoCloseable {
    /** Stands for the newest version that is not deleted. */
    static final int LATEST = -1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaLog log;
    private final Subjects subjects = new Subjects();

    Registry(SchemaLog log) {
        this.log = log;
        log.replay(subjects::apply);
    }

    private void change(LogEntry entry) {
        log.append(entry);
        subjects.apply(entry);
    }

    // ---- schemas

    /** The schema's id under the subject; a new version unless the subject has an equal one. */
    synchronized RegisteredSchema register(String subject, String text, List<SchemaReference> references) {
        ParsedSchema schema = parse(text, references);
        Optional<RegisteredSchema> known = find(subject, schema, false);
        if (known.isPresent()) {
            return known.get();
        }
        requireWritable(subject);
        List<String> problems = problems(subject, schema, subjects.live(subject));
        if (!problems.isEmpty()) {
            throw new RegistryException(
                    409,
                    "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                            + "\", details: " + problems);
        }
        RegisteredSchema registered = new RegisteredSchema(
                subject,
                subjects.nextVersion(subject),
                subjects.idFor(schema),
                schema.text(),
                schema.references(),
                false);
        change(new LogEntry.Put(registered));
        return registered;
    }

    /** The version of the subject that equals a schema. */
    synchronized RegisteredSchema lookUp(
            String subject, String text, List<SchemaReference> references, boolean withDeleted) {
        if (versions(subject, withDeleted).isEmpty()) {
            throw subjectNotFound(subject);
        }
        return find(subject, parse(text, references), withDeleted).orElseThrow(RegistryException::schemaNotFound);
    }

    private Optional<RegisteredSchema> find(String subject, ParsedSchema schema, boolean withDeleted) {
        return versions(subject, withDeleted).stream()
                .filter(known -> known.sameSchema(schema))
                .findFirst();
    }

    synchronized RegisteredSchema byId(int id) {
        return subjects.withId(id).orElseThrow(() -> new RegistryException(40403, "Schema " + id + " not found"));
    }

    /** Where an id is used, deleted versions left out. */
    synchronized List<RegisteredSchema> usesOf(int id) {
        byId(id);
        return subjects.everything().stream()
                .filter(schema -> schema.id() == id && !schema.deleted())
                .toList();
    }

    synchronized List<RegisteredSchema> everything(boolean withDeleted) {
        return subjects.everything().stream()
                .filter(schema -> withDeleted || !schema.deleted())
                .toList();
    }

    // ---- subjects and versions

    synchronized List<String> names(boolean withDeleted) {
        return subjects.names(withDeleted);
    }

    /** A subject's versions, oldest first; never empty. */
    synchronized List<RegisteredSchema> existingVersions(String subject, boolean withDeleted) {
        List<RegisteredSchema> found = versions(subject, withDeleted);
        if (found.isEmpty()) {
            throw subjectNotFound(subject);
        }
        return found;
    }

    /** One version; {@link #LATEST} for the newest. */
    synchronized RegisteredSchema version(String subject, int version, boolean withDeleted) {
        List<RegisteredSchema> found = existingVersions(subject, withDeleted);
        if (version == LATEST) {
            return found.get(found.size() - 1);
        }
        return found.stream()
                .filter(schema -> schema.version() == version)
                .findFirst()
                .orElseThrow(() -> versionNotFound(version));
    }

    private List<RegisteredSchema> versions(String subject, boolean withDeleted) {
        return withDeleted ? subjects.all(subject) : subjects.live(subject);
    }

    /** Hides a subject's versions, or with {@code permanent} forgets those hidden before. Gives the versions concerned. */
    synchronized List<Integer> deleteSubject(String subject, boolean permanent) {
        List<RegisteredSchema> all = existingVersions(subject, true);
        List<RegisteredSchema> live = subjects.live(subject);
        requireWritable(subject);
        if (permanent) {
            if (!live.isEmpty()) {
                throw new RegistryException(
                        40405, "Subject '" + subject + "' was not deleted first before being permanently deleted");
            }
            all.forEach(schema -> change(new LogEntry.Forget(subject, schema.version())));
            return all.stream().map(RegisteredSchema::version).toList();
        }
        if (live.isEmpty()) {
            throw new RegistryException(
                    40404, "Subject '" + subject + "' was soft deleted. Set permanent=true to delete permanently");
        }
        live.forEach(this::requireUnreferenced);
        change(new LogEntry.DeleteSubject(subject, live.get(live.size() - 1).version()));
        return live.stream().map(RegisteredSchema::version).toList();
    }

    /** Hides one version, or with {@code permanent} forgets one hidden before. */
    synchronized int deleteVersion(String subject, int version, boolean permanent) {
        RegisteredSchema schema = version(subject, version, version != LATEST);
        requireWritable(subject);
        if (permanent) {
            if (!schema.deleted()) {
                throw new RegistryException(
                        40407,
                        "Subject '" + subject + "' Version " + schema.version()
                                + " was not deleted first before being permanently deleted");
            }
            change(new LogEntry.Forget(subject, schema.version()));
        } else {
            if (schema.deleted()) {
                throw new RegistryException(
                        40406,
                        "Subject '" + subject + "' Version " + schema.version()
                                + " was soft deleted. Set permanent=true to delete permanently");
            }
            requireUnreferenced(schema);
            change(new LogEntry.Put(schema.asDeleted()));
        }
        return schema.version();
    }

    private void requireUnreferenced(RegisteredSchema schema) {
        boolean referenced = everything(false).stream()
                .flatMap(other -> other.references().stream())
                .anyMatch(reference ->
                        reference.subject().equals(schema.subject()) && reference.version() == schema.version());
        if (referenced) {
            throw new RegistryException(
                    42206,
                    "One or more references exist to the schema {subject=" + schema.subject() + ",version="
                            + schema.version() + "}.");
        }
    }

    // ---- compatibility and modes

    /** What stands against a schema: checked against one version, {@link #LATEST}, or with null against all that the level names. */
    synchronized List<String> incompatibilities(
            String subject, String text, List<SchemaReference> references, @Nullable Integer version) {
        ParsedSchema schema = parse(text, references);
        List<RegisteredSchema> live = subjects.live(subject);
        if (version == null || (version == LATEST && live.isEmpty())) {
            return problems(subject, schema, live);
        }
        return problems(subject, schema, List.of(version(subject, version, false)));
    }

    private List<String> problems(String subject, ParsedSchema schema, List<RegisteredSchema> earlier) {
        return effectiveLevel(subject)
                .problems(
                        schema.avro(),
                        earlier.stream()
                                .map(known ->
                                        parse(known.text(), known.references()).avro())
                                .toList());
    }

    /** The level set for a subject, or with null the global one; empty if none was set. */
    synchronized Optional<Compatibility> level(@Nullable String subject) {
        return subjects.level(subject);
    }

    /** The level that a subject's new versions meet: its own, else the global one, else BACKWARD. */
    synchronized Compatibility effectiveLevel(@Nullable String subject) {
        return subjects.level(subject).or(() -> subjects.level(null)).orElse(Compatibility.BACKWARD);
    }

    synchronized void setLevel(@Nullable String subject, @Nullable Compatibility level) {
        change(new LogEntry.SetCompatibility(subject, level));
    }

    synchronized Optional<Mode> mode(@Nullable String subject) {
        return subjects.mode(subject);
    }

    synchronized Mode effectiveMode(@Nullable String subject) {
        return subjects.mode(subject).or(() -> subjects.mode(null)).orElse(Mode.READWRITE);
    }

    synchronized void setMode(@Nullable String subject, @Nullable Mode mode) {
        change(new LogEntry.SetMode(subject, mode));
    }

    private void requireWritable(String subject) {
        if (effectiveMode(subject) == Mode.READONLY) {
            throw new RegistryException(42205, "Subject " + subject + " is in read-only mode");
        }
    }

    // ---- parsing

    private ParsedSchema parse(String text, List<SchemaReference> references) {
        try {
            Schema.Parser parser = new Schema.Parser();
            for (SchemaReference reference : references) {
                parseReferenced(parser, reference);
            }
            Schema schema = parser.parse(text);
            // Avro would write a referenced type out in full: such a schema keeps its own words.
            String stored = references.isEmpty()
                    ? schema.toString()
                    : JSON.readTree(text).toString();
            return new ParsedSchema(schema, stored, references);
        } catch (AvroRuntimeException | JsonProcessingException e) {
            throw invalidSchema(String.valueOf(e.getMessage()));
        }
    }

    private void parseReferenced(Schema.Parser parser, SchemaReference reference) {
        RegisteredSchema schema = subjects.all(reference.subject()).stream()
                .filter(known -> known.version() == reference.version())
                .findFirst()
                .orElseThrow(() -> invalidSchema("no schema for reference " + reference));
        schema.references().stream()
                .filter(inner -> !parser.getTypes().containsKey(inner.name()))
                .forEach(inner -> parseReferenced(parser, inner));
        if (!parser.getTypes().containsKey(reference.name())) {
            parser.parse(schema.text());
        }
    }

    @Override
    public synchronized void close() {
        log.close();
    }
}
