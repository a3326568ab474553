package io.claimtrail.streams;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one service: {@link #run} until the process is told to stop, or {@link #start} and {@link #close} beside others in one JVM.
 * One instance runs once. Thread-safe.
 */
public final class StreamsRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsRunner.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final ServiceConfig config;
    private final Topology topology;
    private final KafkaStreams streams;
    private final Summary summary;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean failed;

    /** Checks the settings. Nothing runs yet, but state directories are locked until {@link #close}. */
    public StreamsRunner(ServiceConfig config, Topology topology) {
        this.config = config;
        this.topology = topology;
        this.streams = new KafkaStreams(topology, config.properties());
        this.summary = new Summary(config, streams::metrics);
        streams.setStateListener((now, before) -> changed(now));
        streams.setUncaughtExceptionHandler(new ThreadFailures(config.applicationId(), stopped));
    }

    /**
     * Makes sure of the topics, then starts the threads and returns.
     *
     * @throws MissingTopicException if a topic that the service reads is not there
     */
    public void start() {
        StartCheck.run(config, topology);
        LOG.info(
                "{} starts: bootstrap servers {}, registry {}, {} threads, state in {}",
                config.applicationId(),
                config.bootstrapServers(),
                config.registry().get("schema.registry.url"),
                config.threads(),
                config.stateDir());
        summary.start();
        streams.start();
    }

    /** Whether the service came to process records within the time; false also if it failed before. */
    public boolean awaitRunning(Duration patience) throws InterruptedException {
        return running.await(patience.toMillis(), TimeUnit.MILLISECONDS) && !failed;
    }

    /** Returns when the service has stopped: 0 if it was told to, 1 if it gave up. */
    public int await() throws InterruptedException {
        stopped.await();
        return failed ? 1 : 0;
    }

    /**
     * Starts, and stops on SIGTERM or SIGINT, or when the service gives up.
     *
     * @return the process's exit code: 0 stopped as told, 1 gave up
     */
    public int run() {
        Thread hook = new Thread(this::close, config.applicationId() + "-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try (this) {
            start();
            return await();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Commits and leaves the group, so that a successor starts at once and not when the session has timed out. Waits 30 s at most. */
    @Override
    public void close() {
        summary.close();
        boolean clean = streams.close(
                CloseOptions.timeout(STOP_PATIENCE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        if (!clean) {
            LOG.error("{} did not stop within {} s", config.applicationId(), STOP_PATIENCE.toSeconds());
            failed = true;
        }
        running.countDown();
        stopped.countDown();
    }

    private void changed(State now) {
        LOG.debug("{}: {}", config.applicationId(), now);
        if (now == State.RUNNING) {
            if (running.getCount() > 0) {
                LOG.info("{} is running", config.applicationId());
            }
            running.countDown();
        } else if (now == State.ERROR) {
            failed = true;
            running.countDown();
            stopped.countDown();
        } else if (now == State.NOT_RUNNING) {
            running.countDown();
            stopped.countDown();
        }
    }
}
