package io.claimtrail.cli.up;

import io.claimtrail.cli.embedded.registry.RegistryServer;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code registry}: the embedded schema registry by itself, beside a Kafka that has none. One instance for one Kafka. */
@Command(
        name = "registry",
        description =
                "Serve a schema registry for Avro (Confluent's REST API) that keeps its schemas in the topic _schemas.",
        mixinStandardHelpOptions = true)
public final class RegistryCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT[,…]",
            defaultValue = "localhost:9092",
            description = "Kafka brokers to begin with (default: ${DEFAULT-VALUE}).")
    private String bootstrapServers = "";

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; it asks nobody for a password (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private InetAddress host;

    @Option(names = "--registry-port", defaultValue = "8081", description = "Port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        try (RegistryServer server = RegistryServer.start(host, port, bootstrapServers)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            spec.commandLine().getErr().println("schema registry at " + server.url());
            stop.await();
        }
        return 0;
    }
}
