package io.claimtrail.cli.publish;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: asks a publication to stop after the document at hand, and lets the process live until it has noted where it is. */
final class Stop implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Duration patience;
    private final Thread hook = new Thread(this::ask, "stop-publishing");

    /** Unwinds the reading. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** @param patience how long a process that is told to end may live on */
    Stop(Duration patience) {
        this.patience = patience;
    }

    /** Listens from now on. */
    static Stop onSignal(Duration patience) {
        Stop stop = new Stop(patience);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private void ask() {
        asked.countDown();
        try {
            // In vain where it hangs in a read: what was sent before has arrived, or will come again.
            boolean unused = done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits for so long, or until asked; whether it was asked. */
    boolean isAskedWithin(Duration time) throws InterruptedException {
        return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
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
