package io.claimtrail.ingest.collect;

import io.claimtrail.ingest.read.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A file of one JSON object a line (jsonlines.org). Empty lines are passed over. */
final class JsonLines {
    private final int maxBytes;
    private final Sink sink;

    JsonLines(int maxBytes, Sink sink) {
        this.maxBytes = maxBytes;
        this.sink = sink;
    }

    /** By the file's name, or by a first line that is an object of its own. */
    static boolean isOne(String origin, String head) {
        String name = origin.toLowerCase(Locale.ROOT);
        if (name.contains(".jsonl") || name.contains(".ndjson")) {
            return true;
        }
        // Standard input has no name. An object on one line that goes on past the head is a line if nothing is
        // indented.
        return name.equals("-") && head.startsWith("{\"");
    }

    void read(String origin, InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
        int number = 1;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            int start = 0;
            for (int i = 0; i < n; i++) {
                if (buffer[i] == '\n') {
                    append(line, buffer, start, i);
                    end(origin, number++, line);
                    start = i + 1;
                }
            }
            append(line, buffer, start, n);
        }
        end(origin, number, line);
    }

    /** Keeps no more of a line than shows that it is too long. */
    private void append(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
        if (line.size() <= maxBytes) {
            line.write(buffer, from, to - from);
        }
    }

    private void end(String origin, int number, ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        line.reset();
        String place = origin + ":" + number;
        if (bytes.length > maxBytes) {
            sink.unreadable(place, "a line of more than " + maxBytes + " bytes");
        } else if (!isBlank(bytes)) {
            sink.accept(new Collected(place, RawDocument.of(bytes, "application/json")));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
