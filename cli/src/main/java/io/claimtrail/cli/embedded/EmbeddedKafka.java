package io.claimtrail.cli.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One KRaft node, broker and controller, in this JVM on loopback. Topics, consumer offsets and transactions survive a restart on the
 * same directory. {@link #close()} stops it cleanly; it is not restartable, make another one.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);
    private static final int NODE_ID = 1;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a node and returns when it takes clients.
     *
     * @param port of the client listener, 1 to 65535
     * @param directory its log directory, formatted on first use
     * @throws EmbeddedException if the port is in use or the directory unusable
     */
    public static EmbeddedKafka start(int port, Path directory) {
        Ports.requireFree(port, "Kafka", "--port");
        format(directory);
        KafkaRaftServer server = null;
        try {
            server = new KafkaRaftServer(new KafkaConfig(settings(port, Ports.free(), directory)), Time.SYSTEM);
            server.startup();
            LOG.debug("Kafka runs on port {} with {}", port, directory);
            return new EmbeddedKafka(server, port);
        } catch (RuntimeException e) {
            if (server != null) {
                server.shutdown();
            }
            throw new EmbeddedException("Kafka does not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static void format(Path directory) {
        try {
            Files.createDirectories(directory);
            if (Files.exists(directory.resolve("meta.properties"))) {
                return;
            }
            try (PrintStream nowhere =
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
                new Formatter()
                        .setPrintStream(nowhere)
                        .setNodeId(NODE_ID)
                        .setClusterId(Uuid.randomUuid().toString())
                        .setControllerListenerName("CONTROLLER")
                        .setMetadataLogDirectory(directory.toString())
                        .addDirectory(directory.toString())
                        .setReleaseVersion(MetadataVersion.latestProduction())
                        .run();
            }
        } catch (IOException e) {
            throw new EmbeddedException("cannot write Kafka's directory " + directory + ": " + e, e);
        } catch (Exception e) { // Formatter.run declares no less
            throw new EmbeddedException("cannot format Kafka's directory " + directory + ": " + e.getMessage(), e);
        }
    }

    /** One node that shares a small machine with its clients: few threads, small buffers, internal topics of few partitions. */
    private static Map<String, String> settings(int port, int controllerPort, Path directory) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        // The controller's port is nobody's business and may change with every start: voters by setting are not stored.
        settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", directory.toString());
        settings.put("auto.create.topics.enable", "false");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(topic + ".replication.factor", "1");
            settings.put(topic + ".num.partitions", "4");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // Members arrive together: waiting for more of them only delays the first record.
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("num.recovery.threads.per.data.dir", "2");
        // 160 MB of heap by default, for nothing here.
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("log.index.size.max.bytes", "1048576");
        return settings;
    }

    /** What a client's {@code bootstrap.servers} must say. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The client port. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (KafkaException e) {
            LOG.warn("Kafka did not stop cleanly: {}", e.getMessage());
        }
    }
}
