package io.claimtrail.ingest.collect;

import io.claimtrail.ingest.read.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * WARC 0.17 to 1.1 and ARC 1, by jwarc: the pages in them, as they were answered (HTTP 200) or stored. Requests, metadata,
 * redirects, errors, images and scripts are passed over.
 */
final class WebArchive {
    private static final int OK = 200;

    private final int maxBytes;
    private final Sink sink;
    private int pages;

    WebArchive(int maxBytes, Sink sink) {
        this.maxBytes = maxBytes;
        this.sink = sink;
    }

    static boolean isOne(String head) {
        return head.startsWith("WARC/") || head.startsWith("filedesc://");
    }

    /** Reads to the end, or to the first place that no reader could go on from. */
    void read(String origin, InputStream in) throws IOException {
        int number = 0;
        try (WarcReader reader = new WarcReader(in)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                number++;
                record(origin + "#" + number, next.get());
            }
            if (pages == 0) {
                sink.unreadable(origin, "no page among its " + number + " records");
            }
        } catch (IOException | RuntimeException e) {
            sink.unreadable(origin + "#" + (number + 1), "broken archive: " + e.getMessage());
        }
    }

    private void record(String place, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (response.contentType().base().equals(MediaType.HTTP)) {
                HttpResponse http = response.http();
                if (http.status() == OK) {
                    page(place, response, http.contentType(), http.bodyDecoded().stream());
                }
            }
        } else if (record instanceof WarcResource resource) {
            Optional<WarcPayload> payload = resource.payload();
            if (payload.isPresent()) {
                page(place, resource, payload.get().type(), payload.get().body().stream());
            }
        }
    }

    private void page(String place, WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        boolean readable = name.startsWith("text/html")
                || name.endsWith("xml")
                || name.endsWith("json")
                || name.equals("text/plain");
        if (!readable) {
            return;
        }
        pages++;
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            sink.unreadable(place, "a page of more than " + maxBytes + " bytes");
            return;
        }
        sink.accept(new Collected(
                place,
                new RawDocument(
                        bytes,
                        Optional.of(type.toString()),
                        Optional.of(record.target()),
                        Optional.empty(),
                        Optional.of(record.date()))));
    }
}
