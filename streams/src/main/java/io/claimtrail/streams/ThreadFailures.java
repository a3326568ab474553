package io.claimtrail.streams;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.errors.TopologyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a stream thread that dies of what may pass (a broker, the registry or the disk in trouble), after a wait that doubles;
 * stops the service on what will not pass, and when {@value #MAX_REPLACED} threads have died within {@link #WITHIN}.
 */
final class ThreadFailures implements StreamsUncaughtExceptionHandler {

    static final int MAX_REPLACED = 10;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ThreadFailures.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final String applicationId;
    private final CountDownLatch stopped;
    private final Deque<Long> deaths = new ArrayDeque<>();

    /** An open latch ends any wait. */
    ThreadFailures(String applicationId, CountDownLatch stopped) {
        this.applicationId = applicationId;
        this.stopped = stopped;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        int recent = recentDeaths(System.nanoTime());
        if (!mayPass(failure) || recent > MAX_REPLACED) {
            LOG.error("{} stops: {}", applicationId, failure.getMessage(), failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(recent - 1, 5));
        wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        LOG.warn("{}: a thread died, the next starts in {} s", applicationId, wait.toSeconds(), failure);
        try {
            if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private static boolean mayPass(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Error
                    || at instanceof MissingSourceTopicException
                    || at instanceof TopologyException
                    || at instanceof IllegalStateException) {
                return false;
            }
        }
        return failure instanceof KafkaException;
    }

    private synchronized int recentDeaths(long now) {
        deaths.addLast(now);
        while (now - deaths.getFirst() > WITHIN.toNanos()) {
            deaths.removeFirst();
        }
        return deaths.size();
    }
}
