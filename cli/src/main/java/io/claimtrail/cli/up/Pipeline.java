package io.claimtrail.cli.up;

import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Services running side by side in this JVM. Prepared while Kafka still starts, for classes and models take longer to load than
 * brokers; then started at once, ready when all are, stopped together.
 */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Executor OWN_THREAD = task -> {
        Thread thread = new Thread(task, "service-lifecycle");
        thread.setDaemon(true);
        thread.start();
    };

    private final List<CompletableFuture<StreamsRunner>> prepared;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    /**
     * One service to be.
     *
     * @param topology may take its time, say to load a model: each is built in a thread of its own
     */
    public record Service(ServiceConfig config, Supplier<Topology> topology) {
        private StreamsRunner build() {
            StreamsRunner runner = new StreamsRunner(config, topology.get());
            LOG.debug("{} is built", config.applicationId());
            return runner;
        }
    }

    private Pipeline(List<Service> services) {
        prepared = services.stream()
                .map(service -> CompletableFuture.supplyAsync(service::build, OWN_THREAD))
                .toList();
    }

    /** Builds the services in the background; nothing connects yet. */
    public static Pipeline prepare(List<Service> services) {
        return new Pipeline(services);
    }

    /** Lets the services connect and run, each as soon as it is built; returns at once. Called once. */
    public void start() {
        for (CompletableFuture<StreamsRunner> service : prepared) {
            var unused = service.thenAcceptAsync(Pipeline::runUntilStopped, OWN_THREAD)
                    .whenComplete((done, cause) -> {
                        if (cause != null) {
                            failed.completeExceptionally(cause);
                        }
                    });
        }
    }

    private static void runUntilStopped(StreamsRunner runner) {
        runner.start();
        try {
            if (runner.await() != 0) {
                throw new IllegalStateException("a service gave up, see the log");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns when every service processes records.
     *
     * @throws IllegalStateException if one cannot start, or not all have within the time
     */
    public void awaitRunning(Duration patience) {
        CompletableFuture<?>[] running = prepared.stream()
                .map(service -> service.thenAcceptAsync(runner -> awaitRunning(runner, patience), OWN_THREAD))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(running), failed)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException("a service does not start: " + cause.getMessage(), cause);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the services did not start within " + patience.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the services started", e);
        }
    }

    private static void awaitRunning(StreamsRunner runner, Duration patience) {
        try {
            if (!runner.awaitRunning(patience)) {
                throw new IllegalStateException("it gave up, see the log");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Completes exceptionally when a service stops by itself or cannot start, never otherwise. */
    public CompletableFuture<Void> failed() {
        return failed;
    }

    /** Stops all services at once; each commits what it has done. */
    @Override
    public void close() {
        CompletableFuture.allOf(prepared.stream()
                        .map(service -> service.handleAsync(Pipeline::stop, OWN_THREAD))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static boolean stop(@Nullable StreamsRunner runner, @Nullable Throwable neverBuilt) {
        if (runner != null) {
            runner.close();
        }
        return true;
    }
}
