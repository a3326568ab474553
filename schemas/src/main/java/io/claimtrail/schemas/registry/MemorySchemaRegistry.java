package io.claimtrail.schemas.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** A registry in memory, for tests without a server: {@code schema.registry.url=mock://NAME}, as with Confluent's serdes. */
public final class MemorySchemaRegistry implements SchemaRegistry {

    private static final Map<String, MemorySchemaRegistry> NAMED = new ConcurrentHashMap<>();

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Integer>> idsBySubject = new TreeMap<>();
    private final Map<String, String> levels = new TreeMap<>();

    /** The one that everything in this JVM gets that says this name. It lives until {@link #forget}. */
    public static MemorySchemaRegistry named(String name) {
        return NAMED.computeIfAbsent(name, ignored -> new MemorySchemaRegistry());
    }

    /** The next to say the name gets an empty registry. */
    public static void forget(String name) {
        NAMED.remove(name);
    }

    @Override
    public synchronized int register(String subject, Schema schema) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        int id = schemas.indexOf(schema) + 1;
        List<Integer> ids = idsBySubject.computeIfAbsent(subject, ignored -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return id;
    }

    @Override
    public synchronized Version lookup(String subject, Schema schema) {
        int id = schemas.indexOf(schema) + 1;
        int index = ids(subject).indexOf(id);
        if (index < 0) {
            throw missing("look up a schema under " + subject, 40403, "Schema not found");
        }
        return new Version(subject, index + 1, id, schema);
    }

    @Override
    public synchronized Schema byId(int id) {
        if (id < 1 || id > schemas.size()) {
            throw missing("get schema " + id, 40403, "Schema not found");
        }
        return schemas.get(id - 1);
    }

    @Override
    public synchronized Version latest(String subject) {
        return version(subject, ids(subject).size());
    }

    @Override
    public synchronized Version version(String subject, int version) {
        List<Integer> ids = ids(subject);
        if (version < 1 || version > ids.size()) {
            throw missing("get version " + version + " of " + subject, 40402, "Version not found");
        }
        int id = ids.get(version - 1);
        return new Version(subject, version, id, byId(id));
    }

    @Override
    public synchronized List<Integer> versions(String subject) {
        List<Integer> versions = new ArrayList<>();
        for (int version = 1; version <= ids(subject).size(); version++) {
            versions.add(version);
        }
        return versions;
    }

    @Override
    public synchronized List<String> subjects() {
        return List.copyOf(idsBySubject.keySet());
    }

    /** By the newest version alone (BACKWARD), whatever level is set: this registry refuses nothing. */
    @Override
    public synchronized boolean compatible(String subject, Schema schema) {
        return !idsBySubject.containsKey(subject)
                || SchemaCompatibility.checkReaderWriterCompatibility(
                                        schema, latest(subject).schema())
                                .getType()
                        == SchemaCompatibilityType.COMPATIBLE;
    }

    @Override
    public synchronized String compatibilityOf(String subject) {
        return levels.getOrDefault(subject, "BACKWARD");
    }

    @Override
    public synchronized void setCompatibility(String subject, String level) {
        levels.put(subject, level);
    }

    private List<Integer> ids(String subject) {
        List<Integer> ids = idsBySubject.get(subject);
        if (ids == null) {
            throw missing("find subject " + subject, 40401, "Subject not found");
        }
        return ids;
    }

    private static RegistryException missing(String what, int errorCode, String message) {
        return new RegistryException(what, "mock", 404, errorCode, message);
    }
}
