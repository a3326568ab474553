package io.claimtrail.cli.up;

import io.claimtrail.cli.embedded.DataDirectory;
import io.claimtrail.cli.embedded.EmbeddedStack;
import io.claimtrail.cli.topics.TopicAdmin;
import io.claimtrail.extract.sources.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An embedded run: data directory, Kafka, registry, topics, services, opened in that order and closed in the other. */
public final class Session implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final DataDirectory data;
    private final EmbeddedStack stack;
    private final Services services;
    private final Pipeline pipeline;

    private Session(DataDirectory data, EmbeddedStack stack, Services services, Pipeline pipeline) {
        this.data = data;
        this.stack = stack;
        this.services = services;
        this.pipeline = pipeline;
    }

    /**
     * Returns when Kafka and the registry take clients and all topics exist; the services come up meanwhile.
     *
     * @param directory opens the data directory, which then belongs to the session
     * @param partitions of topics that do not exist yet
     * @param kafka settings of Kafka Streams for every service, in Kafka's names
     * @param catalogue the sources that claims are told apart by, each with topics of its own
     * @throws io.claimtrail.cli.embedded.EmbeddedException if a port or the directory is in use; nothing is left running then
     */
    public static Session start(
            Supplier<DataDirectory> directory,
            int port,
            int registryPort,
            int partitions,
            Map<String, String> kafka,
            Catalogue catalogue) {
        List<AutoCloseable> opened = new ArrayList<>();
        try {
            DataDirectory data = directory.get();
            opened.add(data);
            EmbeddedStack.requireFree(port, registryPort);
            Services services = Services.embedded(port, registryPort, partitions, data.streams(), kafka, catalogue);
            Pipeline pipeline = Pipeline.prepare(services.all());
            opened.add(pipeline);
            EmbeddedStack stack = EmbeddedStack.start(data, port, registryPort);
            opened.add(opened.size() - 1, stack);
            try (TopicAdmin admin = new TopicAdmin(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
                admin.create(services.allTopics());
            }
            LOG.debug("Kafka, registry and topics are there");
            pipeline.start();
            return new Session(data, stack, services, pipeline);
        } catch (RuntimeException e) {
            closeAll(opened, e);
            throw e;
        }
    }

    private static void closeAll(List<AutoCloseable> opened, RuntimeException failure) {
        for (int i = opened.size() - 1; i >= 0; i--) {
            try {
                opened.get(i).close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
    }

    public EmbeddedStack stack() {
        return stack;
    }

    public Services services() {
        return services;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** Absolute path of the data directory. */
    public Path dataRoot() {
        return data.root();
    }

    @Override
    public void close() {
        pipeline.close();
        stack.close();
        data.close();
    }
}
