package io.claimtrail.streams.options;

import io.claimtrail.schemas.Topics;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A picocli mixin: where Kafka and the schema registry are, and how to speak to them. */
public final class ConnectionOptions {

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT[,…]",
            defaultValue = "localhost:9092",
            description = "Kafka brokers to begin with (default: ${DEFAULT-VALUE}).")
    private String bootstrapServers = "";

    @Option(
            names = "--registry",
            paramLabel = "URL[,…]",
            defaultValue = "http://localhost:8081",
            description = "Schema registry, several addresses separated by commas (default: ${DEFAULT-VALUE}).")
    private String registryUrl = "";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Properties file: these options without dashes, any setting of Kafka's clients (TLS, SASL), "
                    + "the registry's settings in Confluent's names.")
    private @Nullable Path configFile;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    /** As the option gives them. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /**
     * The registry's settings: those of the configuration file, the address by its option.
     *
     * @throws ParameterException if the configuration file cannot be read
     */
    public Map<String, String> registry() {
        Map<String, String> settings = new HashMap<>(file().registry());
        settings.put("schema.registry.url", registryUrl);
        return settings;
    }

    /**
     * The topic catalogue over that registry.
     *
     * @throws ParameterException if a setting is missing or cannot be read
     */
    public Topics topics() {
        try {
            return Topics.from(registry());
        } catch (ConfigException e) {
            throw refused(e);
        }
    }

    /** Settings for a plain consumer, with those of the file that begin with {@code consumer.}; no serdes, no group. */
    public Map<String, Object> consumer() {
        return client(StreamsConfig.CONSUMER_PREFIX);
    }

    /** Settings for a plain producer, with those of the file that begin with {@code producer.}; no serdes. */
    public Map<String, Object> producer() {
        return client(StreamsConfig.PRODUCER_PREFIX);
    }

    /** Settings for an admin client, with those of the file that begin with {@code admin.}. */
    public Map<String, Object> admin() {
        return client(StreamsConfig.ADMIN_CLIENT_PREFIX);
    }

    /** Kafka's settings in the file. */
    Map<String, String> kafka() {
        return file().kafka();
    }

    /** The usage error that tells of a bad setting. */
    ParameterException refused(ConfigException problem) {
        return new ParameterException(command.commandLine(), String.valueOf(problem.getMessage()), problem);
    }

    private Map<String, Object> client(String prefix) {
        Map<String, Object> settings = new HashMap<>();
        Map<String, String> kafka = kafka();
        kafka.forEach((key, value) -> {
            if (!key.startsWith(prefix)) {
                settings.put(key, value);
            }
        });
        kafka.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                settings.put(key.substring(prefix.length()), value);
            }
        });
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return settings;
    }

    private ConfigFile file() {
        try {
            return configFile == null ? ConfigFile.EMPTY : ConfigFile.load(configFile);
        } catch (ConfigException e) {
            throw refused(e);
        }
    }
}
