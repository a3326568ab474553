package io.claimtrail.streams.options;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * A Java properties file (UTF-8). It may hold, side by side: the long options of the command without their dashes
 * ({@code state-dir}); settings of the schema registry and its serdes in Confluent's names; settings of Kafka's clients and of
 * Kafka Streams in Kafka's names, with Kafka Streams' prefixes ({@code producer.acks}), or anything at all after {@code kafka.}.
 *
 * @param options by name without dashes, those included that were written in the words of Kafka or Confluent
 */
record ConfigFile(Map<String, String> options, Map<String, String> registry, Map<String, String> kafka) {

    static final ConfigFile EMPTY = new ConfigFile(Map.of(), Map.of(), Map.of());

    /** Settings that have an option of their own, which is to win over them. */
    private static final Map<String, String> OPTION_OF = Map.of(
            "bootstrap.servers", "bootstrap-servers",
            "schema.registry.url", "registry",
            "application.id", "application-id",
            "state.dir", "state-dir",
            "num.stream.threads", "threads");

    private static final String ANYTHING = "kafka.";
    private static final List<String> REGISTRY_PREFIXES =
            List.of("schema.registry.", "basic.auth.", "bearer.auth.", "claimtrail.");
    private static final Set<String> REGISTRY_KEYS = Set.of(
            "auto.register.schemas",
            "use.latest.version",
            "normalize.schemas",
            "latest.compatibility.strict",
            "avro.remove.java.properties");
    private static final List<String> CLIENT_PREFIXES = List.of(
            StreamsConfig.MAIN_CONSUMER_PREFIX,
            StreamsConfig.RESTORE_CONSUMER_PREFIX,
            StreamsConfig.GLOBAL_CONSUMER_PREFIX,
            StreamsConfig.CONSUMER_PREFIX,
            StreamsConfig.PRODUCER_PREFIX,
            StreamsConfig.ADMIN_CLIENT_PREFIX);
    private static final Set<String> KAFKA_KEYS = kafkaKeys();

    /**
     * Reads and sorts the file.
     *
     * @throws ConfigException if it cannot be read, or has a key of none of these kinds; the message names file and key
     */
    static ConfigFile load(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException("cannot read the configuration file " + file + ": " + e);
        }
        Map<String, String> options = new HashMap<>();
        Map<String, String> registry = new HashMap<>();
        Map<String, String> kafka = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key).strip();
            if (OPTION_OF.containsKey(key)) {
                options.put(OPTION_OF.get(key), value);
            } else if (key.startsWith(ANYTHING)) {
                kafka.put(key.substring(ANYTHING.length()), value);
            } else if (REGISTRY_KEYS.contains(key) || REGISTRY_PREFIXES.stream().anyMatch(key::startsWith)) {
                registry.put(key, value);
            } else if (isKafkas(key)) {
                kafka.put(key, value);
            } else if (key.indexOf('.') < 0) {
                options.put(key, value);
            } else {
                throw new ConfigException("the configuration file " + file + " has \"" + key
                        + "\": not a setting of Kafka, "
                        + "of the schema registry or an option; if a plug-in needs it, write it as kafka." + key);
            }
        }
        return new ConfigFile(Map.copyOf(options), Map.copyOf(registry), Map.copyOf(kafka));
    }

    private static boolean isKafkas(String key) {
        if (KAFKA_KEYS.contains(key) || key.startsWith(StreamsConfig.TOPIC_PREFIX)) {
            return true;
        }
        return CLIENT_PREFIXES.stream()
                .anyMatch(prefix -> key.startsWith(prefix) && KAFKA_KEYS.contains(key.substring(prefix.length())));
    }

    private static Set<String> kafkaKeys() {
        Set<String> keys = new HashSet<>(StreamsConfig.configDef().names());
        keys.addAll(ConsumerConfig.configNames());
        keys.addAll(ProducerConfig.configNames());
        keys.addAll(AdminClientConfig.configNames());
        return keys;
    }
}
