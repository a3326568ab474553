package io.claimtrail.streams;

import io.claimtrail.schemas.Topics;
import io.claimtrail.streams.dlq.DeadLetterCounts;
import io.claimtrail.streams.dlq.FailedProcessingHandler;
import io.claimtrail.streams.dlq.UnreadableRecordHandler;
import io.claimtrail.streams.dlq.UnwritableRecordHandler;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How one service runs. Immutable but for the counts, which its handlers add to.
 *
 * @param registry settings of the schema registry and its serdes, in Confluent's names; {@code schema.registry.url} at least
 * @param kafka settings of Kafka Streams and its clients, in Kafka's names, over ours
 * @param stateDir where the state stores live
 * @param threads stream threads, at least 1
 */
public record ServiceConfig(
        String applicationId,
        String bootstrapServers,
        Map<String, String> registry,
        Map<String, String> kafka,
        Path stateDir,
        int threads,
        DeadLetterCounts deadLetters) {

    /** Kafka warns while it is unset, and deprecates its constant. */
    static final String GLOBAL_HANDLER_CONFIG = "processing.exception.handler.global.enabled";

    private static final int BUFFER_BYTES = 64 << 20;

    /** A thread that dies does not leave its group: its successor waits this long. Kafka's 45 s suits slower networks. */
    private static final int SESSION_TIMEOUT_MS = 15_000;

    public ServiceConfig {
        registry = Map.copyOf(registry);
        kafka = Map.copyOf(kafka);
        if (applicationId.isBlank()) {
            throw new ConfigException(StreamsConfig.APPLICATION_ID_CONFIG, applicationId, "must not be blank");
        }
        if (threads < 1) {
            throw new ConfigException(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads, "must be at least 1");
        }
    }

    public ServiceConfig(
            String applicationId,
            String bootstrapServers,
            Map<String, String> registry,
            Map<String, String> kafka,
            Path stateDir,
            int threads) {
        this(applicationId, bootstrapServers, registry, kafka, stateDir, threads, new DeadLetterCounts());
    }

    /** A new catalogue over the registry: one client and one cache of schemas. */
    public Topics topics() {
        return Topics.from(registry);
    }

    /** The settings of Kafka Streams. {@link #kafka} may change the first half, not what the service's promises rest on. */
    public Properties properties() {
        Map<String, Object> settings = new TreeMap<>();
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), BUFFER_BYTES);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_DLQ_BYTES);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        // Changelogs hold what topics hold; a broker's default of 1 MB would stop the service on the first long
        // article.
        settings.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Topics.MAX_RECORD_BYTES);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.putAll(kafka);

        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.dlqName(applicationId));
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecordHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedProcessingHandler.class);
        settings.put(GLOBAL_HANDLER_CONFIG, true);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, UnwritableRecordHandler.class);
        settings.put(DeadLetterCounts.SETTING, deadLetters);
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
