package io.claimtrail.cli.publish;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A line on the terminal that says how far a publication is: bar, documents, refusals, rate. Silent elsewhere. */
final class Progress {
    private static final int WIDTH = 24;
    private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();

    private final PrintWriter err;
    private final boolean shown;
    private final long totalBytes;
    private final long started = System.nanoTime();
    private long readBytes;
    private long lastShown = started;

    /**
     * A line not drawn yet.
     *
     * @param totalBytes to read in all; 0 where nobody knows
     */
    Progress(PrintWriter err, boolean shown, long totalBytes) {
        this.err = err;
        this.shown = shown;
        this.totalBytes = totalBytes;
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
        long now = System.nanoTime();
        if (shown && now - lastShown >= EVERY_NANOS) {
            lastShown = now;
            err.print("\r\u001B[K" + line(publication, now));
            err.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    /** Documents a second since the start. */
    double rate(long documents) {
        return documents / Math.max(0.001, (System.nanoTime() - started) / 1e9);
    }

    private String line(Publication publication, long now) {
        double seconds = (now - started) / 1e9;
        String counts = String.format(
                Locale.ROOT,
                "%,d articles, %,d refused, %,.0f documents/s",
                publication.sent(),
                publication.refused(),
                publication.documents() / Math.max(0.001, seconds));
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
