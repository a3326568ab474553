package io.claimtrail.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class ThreadFailuresTest {

    private final ThreadFailures failures = new ThreadFailures("copier", new CountDownLatch(1));

    @Test
    void replacesAThreadThatABrokerFailed() {
        assertThat(failures.handle(new StreamsException("broker gone"))).isEqualTo(REPLACE_THREAD);
    }

    @Test
    void stopsOnWhatDoesNotPass() {
        assertThat(failures.handle(new StreamsException(new OutOfMemoryError())))
                .isEqualTo(SHUTDOWN_CLIENT);
        assertThat(failures.handle(new MissingSourceTopicException("articles"))).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(failures.handle(new NullPointerException())).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void stopsWhenThreadsKeepDying() {
        Thread.currentThread().interrupt(); // an interrupt ends the wait, so that this test need not
        for (int i = 0; i < ThreadFailures.MAX_REPLACED; i++) {
            failures.handle(new StreamsException("broker gone"));
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failures.handle(new StreamsException("broker gone"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void doesNotWaitOnceTheServiceStops() {
        CountDownLatch stopped = new CountDownLatch(1);
        stopped.countDown();

        assertThat(new ThreadFailures("copier", stopped).handle(new StreamsException("broker gone")))
                .isEqualTo(SHUTDOWN_CLIENT);
    }
}
