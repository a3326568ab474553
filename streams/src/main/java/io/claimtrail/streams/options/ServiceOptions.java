package io.claimtrail.streams.options;

import io.claimtrail.streams.ServiceConfig;
import java.nio.file.Path;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A picocli mixin: what every service's command takes. */
public final class ServiceOptions {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--application-id",
            paramLabel = "ID",
            description = "Name of the service's group, of its internal topics and of its dead-letter queue, ID-dlq "
                    + "(default: claimtrail- and the command's name).")
    private @Nullable String applicationId;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            defaultValue = "claimtrail-state",
            description = "Where state stores live; safe to lose, slow to rebuild (default: ${DEFAULT-VALUE}).")
    private Path stateDir = Path.of("claimtrail-state");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Stream threads; more than a topic has partitions bring nothing (default: ${DEFAULT-VALUE}).")
    private int threads;

    /** Where Kafka and the registry are. */
    public ConnectionOptions connection() {
        return connection;
    }

    /**
     * The service's configuration, checked.
     *
     * @param defaultApplicationId for example "claimtrail-ingest"
     * @throws ParameterException if a setting is missing or cannot be read: key, value and what would be valid
     */
    public ServiceConfig config(String defaultApplicationId) {
        try {
            ServiceConfig config = new ServiceConfig(
                    applicationId == null ? defaultApplicationId : applicationId,
                    connection.bootstrapServers(),
                    connection.registry(),
                    connection.kafka(),
                    stateDir,
                    threads);
            StreamsConfig.configDef().parse(config.properties());
            config.topics();
            return config;
        } catch (ConfigException e) {
            throw connection.refused(e);
        }
    }
}
