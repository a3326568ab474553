package io.claimtrail.cli.publish;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: asks a publication to stop after the document at hand, and lets the process live until it has noted where it is. */
final class Stop implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "stop-publishing");

    /** Unwinds the reading. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Listens from now on. */
    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private void ask() {
        asked.countDown();
        try {
            if (!done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return; // it hangs in a network call; what has been sent so far has arrived or will come again
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits for so long, or until asked. */
    void pause(Duration time) throws InterruptedException {
        boolean unused = asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is on its way out, which the hook knows
        }
    }
}
