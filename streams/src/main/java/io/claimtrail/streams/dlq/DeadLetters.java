package io.claimtrail.streams.dlq;

import io.claimtrail.schemas.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes dead letters: the record's bytes, headers and time, {@code x-reason}, its {@link Origin}, and Kafka's own
 * {@code __streams.errors.*} (KIP-1034).
 */
final class DeadLetters {

    static final String REASON = "x-reason";

    /** The processor where it failed. */
    static final String PROCESSOR = "x-processor";

    /** The topic that the failed output was for. */
    static final String OUTPUT_TOPIC = "x-output-topic";

    /** The size of a value that even the dead-letter queue cannot hold, and that is therefore left out. */
    static final String OMITTED = "x-omitted-bytes";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final String ERRORS = "__streams.errors.";
    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_STACKTRACE = 8_000;
    private static final int RESERVED = 64 << 10;

    private final String topic;
    private final DeadLetterCounts counts;

    private DeadLetters(String topic, DeadLetterCounts counts) {
        this.topic = topic;
        this.counts = counts;
    }

    /** By the service's settings, as Streams hands them to a handler. */
    static DeadLetters from(Map<String, ?> settings) {
        Object topic = settings.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
        if (topic == null) {
            throw new IllegalStateException(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG + " is not set");
        }
        Object counts = settings.get(DeadLetterCounts.SETTING);
        return new DeadLetters(
                topic.toString(), counts instanceof DeadLetterCounts shared ? shared : new DeadLetterCounts());
    }

    /** The input record, as far as Streams still has its bytes: it lets go of them once the record has led to an output. */
    ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, Exception exception, String reason) {
        return letter(context, context.sourceRawKey(), context.sourceRawValue(), exception, reason);
    }

    ProducerRecord<byte[], byte[]> letter(
            ErrorHandlerContext context,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Exception exception,
            String reason) {
        int valueBytes = value == null ? 0 : value.length;
        boolean fits =
                valueBytes + headerBytes(context) + (key == null ? 0 : key.length) <= Topics.MAX_DLQ_BYTES - RESERVED;
        Long timestamp = context.timestamp() < 0 ? null : context.timestamp();
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, null, timestamp, key, fits ? value : null);
        Headers headers = letter.headers();
        if (context.headers() != null) {
            context.headers().forEach(headers::add);
        }
        Origin.mark(headers, context.topic(), context.partition(), context.offset());
        add(headers, REASON, reason);
        add(headers, PROCESSOR, context.processorNodeId());
        if (!fits) {
            add(headers, OMITTED, Integer.toString(valueBytes));
        }
        add(headers, ERRORS + "exception", exception.getClass().getName());
        add(headers, ERRORS + "message", cut(exception.getMessage(), MAX_MESSAGE));
        add(headers, ERRORS + "stacktrace", cut(stackTrace(exception), MAX_STACKTRACE));
        add(headers, ERRORS + "topic", context.topic());
        add(headers, ERRORS + "partition", Integer.toString(context.partition()));
        add(headers, ERRORS + "offset", Long.toString(context.offset()));
        counts.add(reason);
        LOG.debug("To {}: {}, {}-{}@{}", topic, reason, context.topic(), context.partition(), context.offset());
        return letter;
    }

    private static void add(Headers headers, String key, @Nullable String value) {
        headers.remove(key);
        headers.add(key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private static long headerBytes(ErrorHandlerContext context) {
        long bytes = 0;
        if (context.headers() != null) {
            for (Header header : context.headers()) {
                bytes += header.key().length() * 3L + (header.value() == null ? 0 : header.value().length);
            }
        }
        return bytes;
    }

    private static String stackTrace(Exception exception) {
        StringWriter text = new StringWriter();
        exception.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
