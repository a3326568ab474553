package io.claimtrail.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Logs go to stderr, for stdout is data: ours from INFO, Kafka's from WARN; {@code CLAIMTRAIL_LOG} and {@code KAFKA_LOG} name other
 * levels. A class and not a logback.xml, which would take a fifth of a second of every start to read. A file named by
 * {@code -Dlogback.configurationFile} is used instead.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** Say at WARN what every start and stop of a healthy node or client says. */
    private static final List<String> ALARMISTS = List.of(
            "kafka.server.DefaultAutoTopicCreationManager",
            "org.apache.kafka.clients.NetworkClient",
            "org.apache.kafka.controller.QuorumController",
            "org.apache.kafka.streams.StreamsConfig",
            "org.apache.kafka.streams.processor.internals.StateDirectory");

    /** For a screen that a person reads: of our own log only what they may need to act on, unless the variables say otherwise. */
    public static void quiet() {
        if (System.getenv("CLAIMTRAIL_LOG") == null
                && LoggerFactory.getLogger("io.claimtrail") instanceof ch.qos.logback.classic.Logger ours) {
            ours.setLevel(Level.WARN);
        }
        // Topics made a moment ago: a producer's first tries may find no leader yet.
        if (System.getenv("KAFKA_LOG") == null
                && LoggerFactory.getLogger("org.apache.kafka.clients.producer.internals.Sender")
                        instanceof ch.qos.logback.classic.Logger sender) {
            sender.setLevel(Level.ERROR);
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %msg%n%ex{8}");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
        stderr.setContext(context);
        stderr.setTarget("System.err");
        stderr.setEncoder(encoder);
        stderr.start();
        context.getLogger("ROOT").addAppender(stderr);
        context.getLogger("ROOT").setLevel(Level.toLevel(System.getenv("KAFKA_LOG"), Level.WARN));
        context.getLogger("io.claimtrail").setLevel(Level.toLevel(System.getenv("CLAIMTRAIL_LOG"), Level.INFO));
        if (System.getenv("KAFKA_LOG") == null) {
            ALARMISTS.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
