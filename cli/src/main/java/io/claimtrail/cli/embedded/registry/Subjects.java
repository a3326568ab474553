package io.claimtrail.cli.embedded.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the log adds up to: every subject's versions, levels and modes. Not thread-safe. */
final class Subjects {
    private final TreeMap<String, TreeMap<Integer, RegisteredSchema>> versions = new TreeMap<>();
    private final Map<Integer, RegisteredSchema> byId = new HashMap<>();
    private final Map<String, Compatibility> levels = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private @Nullable Compatibility globalLevel;
    private @Nullable Mode globalMode;
    private int lastId;

    void apply(LogEntry entry) {
        if (entry instanceof LogEntry.Put put) {
            put(put.schema());
        } else if (entry instanceof LogEntry.Forget forget) {
            forget(forget.subject(), forget.version());
        } else if (entry instanceof LogEntry.DeleteSubject delete) {
            all(delete.subject()).stream()
                    .filter(schema -> schema.version() <= delete.upTo())
                    .forEach(schema -> put(schema.asDeleted()));
        } else if (entry instanceof LogEntry.SetCompatibility set) {
            if (set.subject() == null) {
                globalLevel = set.level();
            } else {
                setOrRemove(levels, set.subject(), set.level());
            }
        } else if (entry instanceof LogEntry.SetMode set) {
            if (set.subject() == null) {
                globalMode = set.mode();
            } else {
                setOrRemove(modes, set.subject(), set.mode());
            }
        }
    }

    private static <V> void setOrRemove(Map<String, V> map, String key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    private void put(RegisteredSchema schema) {
        versions.computeIfAbsent(schema.subject(), s -> new TreeMap<>()).put(schema.version(), schema);
        byId.put(schema.id(), schema);
        lastId = Math.max(lastId, schema.id());
    }

    private void forget(String subject, int version) {
        TreeMap<Integer, RegisteredSchema> ofSubject = versions.get(subject);
        RegisteredSchema gone = ofSubject == null ? null : ofSubject.remove(version);
        if (ofSubject != null && ofSubject.isEmpty()) {
            versions.remove(subject);
        }
        if (gone != null) {
            byId.remove(gone.id());
            everything().stream().filter(schema -> schema.id() == gone.id()).forEach(s -> byId.put(s.id(), s));
        }
    }

    /** Names of subjects, sorted; those with nothing but deleted versions only if asked for. */
    List<String> names(boolean withDeleted) {
        return versions.keySet().stream()
                .filter(subject -> withDeleted || !live(subject).isEmpty())
                .toList();
    }

    /** All versions, oldest first, deleted ones included. */
    List<RegisteredSchema> all(String subject) {
        TreeMap<Integer, RegisteredSchema> ofSubject = versions.get(subject);
        return ofSubject == null ? List.of() : List.copyOf(ofSubject.values());
    }

    /** The versions that are not deleted, oldest first. */
    List<RegisteredSchema> live(String subject) {
        return all(subject).stream().filter(schema -> !schema.deleted()).toList();
    }

    /** Every version of every subject. */
    Collection<RegisteredSchema> everything() {
        List<RegisteredSchema> everything = new ArrayList<>();
        versions.values().forEach(ofSubject -> everything.addAll(ofSubject.values()));
        return everything;
    }

    Optional<RegisteredSchema> withId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id that an equal schema has under any subject, else a new one. */
    int idFor(ParsedSchema schema) {
        return byId.values().stream()
                .filter(known -> known.sameSchema(schema))
                .map(RegisteredSchema::id)
                .findFirst()
                .orElse(lastId + 1);
    }

    int nextVersion(String subject) {
        TreeMap<Integer, RegisteredSchema> ofSubject = versions.get(subject);
        return ofSubject == null ? 1 : ofSubject.lastKey() + 1;
    }

    Optional<Compatibility> level(@Nullable String subject) {
        return Optional.ofNullable(subject == null ? globalLevel : levels.get(subject));
    }

    Optional<Mode> mode(@Nullable String subject) {
        return Optional.ofNullable(subject == null ? globalMode : modes.get(subject));
    }
}
