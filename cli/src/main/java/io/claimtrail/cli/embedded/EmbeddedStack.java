package io.claimtrail.cli.embedded;

import io.claimtrail.cli.embedded.registry.RegistryServer;
import java.util.Map;

/** Broker and registry together, started and stopped in order. Closing keeps the data directory: that is its owner's to close. */
public final class EmbeddedStack implements AutoCloseable {
    private final EmbeddedKafka kafka;
    private final RegistryServer registry;

    private EmbeddedStack(EmbeddedKafka kafka, RegistryServer registry) {
        this.kafka = kafka;
        this.registry = registry;
    }

    /**
     * Starts both and returns when they take clients.
     *
     * @throws EmbeddedException if a port is in use; nothing is left running then
     */
    public static EmbeddedStack start(DataDirectory data, int port, int registryPort) {
        requireFree(port, registryPort); // before the broker's seconds, not after
        EmbeddedKafka kafka = EmbeddedKafka.start(port, data.kafka());
        try {
            return new EmbeddedStack(kafka, RegistryServer.start(registryPort, kafka.bootstrapServers()));
        } catch (RuntimeException e) {
            kafka.close();
            throw e;
        }
    }

    /**
     * Refuses ports that something listens on.
     *
     * @throws EmbeddedException naming the first of them
     */
    public static void requireFree(int port, int registryPort) {
        Ports.requireFree(port, "Kafka", "--port");
        Ports.requireFree(registryPort, "the schema registry", "--registry-port");
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** What a client's {@code schema.registry.url} must say. */
    public String registryUrl() {
        return registry.url().toString();
    }

    /** The settings with which a service of ours reaches the registry. */
    public Map<String, String> registrySettings() {
        return Map.of("schema.registry.url", registryUrl());
    }

    @Override
    public void close() {
        registry.close();
        kafka.close();
    }
}
