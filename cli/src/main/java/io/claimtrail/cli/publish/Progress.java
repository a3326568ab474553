package io.claimtrail.cli.publish;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on the terminal that says how far a publication is: bar, documents, refusals, rate. Silent elsewhere. */
final class Progress {
    private static final int WIDTH = 24;
    /** ANSI: back to the start of the line, and away with the rest of it. */
    private static final String CLEAR = "\r\u001B[K";

    private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();

    private final PrintWriter err;
    private final boolean shown;
    private final long totalBytes;
    private final LongSupplier nanoTime;
    private final long started;
    private long readBytes;
    private long lastShown;

    /**
     * A line not drawn yet.
     *
     * @param shown whether a person looks on
     * @param totalBytes to read in all; 0 where nobody knows
     * @param nanoTime {@link System#nanoTime}
     */
    Progress(PrintWriter err, boolean shown, long totalBytes, LongSupplier nanoTime) {
        this.err = err;
        this.shown = shown;
        this.totalBytes = totalBytes;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.lastShown = started;
    }

    /** Whether a person looks on. From JDK 22 on there is a console also where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Draws the line anew, five times a second at most. */
    void update(Publication publication) {
        long now = nanoTime.getAsLong();
        if (shown && now - lastShown >= EVERY_NANOS) {
            lastShown = now;
            err.print(CLEAR + line(publication));
            err.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }

    /** Documents a second since the start. */
    double rate(long documents) {
        return documents / Math.max(0.001, (nanoTime.getAsLong() - started) / 1e9);
    }

    private String line(Publication publication) {
        String counts = String.format(
                Locale.ROOT,
                "%,d articles, %,d refused, %,.0f documents/s",
                publication.sent(),
                publication.refused(),
                rate(publication.documents()));
        if (totalBytes == 0) {
            return counts;
        }
        double share = Math.min(1, (double) readBytes / totalBytes);
        int full = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT, "[%s%s] %3.0f %%  %s", "#".repeat(full), "-".repeat(WIDTH - full), share * 100, counts);
    }

    /** The stream, its bytes counted towards the bar. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                readBytes += b >= 0 ? 1 : 0;
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, length);
                readBytes += Math.max(0, n);
                return n;
            }
        };
    }
}
