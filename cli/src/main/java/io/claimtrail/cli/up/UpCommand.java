package io.claimtrail.cli.up;

import io.claimtrail.cli.embedded.DataDirectory;
import io.claimtrail.cli.embedded.EmbeddedStack;
import io.claimtrail.extract.sources.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code up}: everything in this JVM on a data directory, until SIGTERM or Ctrl-C; a second start goes on where the first stopped. */
@Command(
        name = "up",
        description = "Run Kafka, a schema registry and all services in one process, on this machine, until stopped.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where topics and state are kept (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(
            names = "--port",
            defaultValue = "9092",
            description = "Kafka's port on localhost (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--registry-port",
            defaultValue = "8081",
            description = "The schema registry's port on localhost (default: ${DEFAULT-VALUE}).")
    private int registryPort;

    @Option(
            names = "--partitions",
            defaultValue = "3",
            description = "Partitions of topics that do not exist yet (default: ${DEFAULT-VALUE}).")
    private int partitions;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "YAML catalogue of sources (default: the built-in one).")
    private @Nullable Path catalogue;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Catalogue sources = catalogue == null ? Catalogue.standard() : Catalogue.load(catalogue);
        PrintWriter err = spec.commandLine().getErr();
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        // The JVM ends when its hooks have: this one holds it until all is closed in order below.
        Thread hook = new Thread(
                () -> {
                    stop.countDown();
                    awaitQuietly(stopped);
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        err.println("starting Kafka, the schema registry and the services ...");
        try (Session session =
                Session.start(() -> DataDirectory.open(data), port, registryPort, partitions, Map.of(), sources)) {
            session.pipeline().awaitRunning(START_PATIENCE);
            ready(err, session.stack(), session.dataRoot());
            var unused = session.pipeline().failed().whenComplete((nothing, cause) -> stop.countDown());
            stop.await();
            if (session.pipeline().failed().isCompletedExceptionally()) {
                err.println("claimtrail: a service has stopped, see above");
                return 1;
            }
            err.println("stopping ...");
            return 0;
        } finally {
            stopped.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ready(PrintWriter err, EmbeddedStack stack, Path data) {
        err.println("ready: Kafka " + stack.bootstrapServers() + ", schema registry " + stack.registryUrl()
                + ", data in " + data);
        err.println();
        LookFurther.lines(stack).forEach(line -> err.println("  " + line));
        err.println();
        err.println("Ctrl-C or SIGTERM stops; the next start goes on from here.");
    }
}
