package io.claimtrail.schemas.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * The calls of Confluent's REST API that producers, consumers and operators of topics need. Thread-safe. Every method throws
 * {@link RegistryException} if the registry refuses or does not answer.
 */
public interface SchemaRegistry {

    /** A schema under a subject. Versions count from 1. */
    record Version(String subject, int version, int id, Schema schema) {}

    /**
     * The registry that {@code schema.registry.url} names: {@code mock://NAME} one in memory, shared by all of this JVM that
     * say the same name; else http or https addresses of one registry, separated by commas.
     *
     * @throws org.apache.kafka.common.config.ConfigException if a setting is missing or cannot be read
     */
    static SchemaRegistry connect(Map<String, ?> settings) {
        RegistrySettings registrySettings = RegistrySettings.from(settings);
        Optional<String> mock = registrySettings.mockName();
        return mock.isPresent() ? MemorySchemaRegistry.named(mock.get()) : new HttpSchemaRegistry(registrySettings);
    }

    /** The id of the schema, which is under the subject from now on. */
    int register(String subject, Schema schema);

    /** Where this very schema stands under the subject. */
    Version lookup(String subject, Schema schema);

    Schema byId(int id);

    Version latest(String subject);

    Version version(String subject, int version);

    /** Ascending. */
    List<Integer> versions(String subject);

    /** Sorted. */
    List<String> subjects();

    /** Whether the registry would take the schema as the subject's next; true for a subject without versions. */
    boolean compatible(String subject, Schema schema);

    /** The subject's own compatibility level, else the registry's, for example "BACKWARD". */
    String compatibilityOf(String subject);

    void setCompatibility(String subject, String level);
}
