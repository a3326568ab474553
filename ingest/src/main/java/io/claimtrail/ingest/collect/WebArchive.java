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
 * WARC 0.17 to 1.1 and ARC 1, by jwarc: the pages in them, as they were answered (HTTP 200) or stored. Requests and metadata
 * do not count; redirects, errors, images, scripts and what has no address on the web are passed over, and counted.
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

    /** Reads to the end, or to the first place that no reader could go on from. A page that is broken in itself is passed over. */
    void read(String origin, InputStream in) throws IOException {
        try (WarcReader reader = new WarcReader(in)) {
            reader.setLenient(true);
            int number = 0;
            for (Optional<WarcRecord> next = next(reader, origin, 1);
                    next.isPresent();
                    next = next(reader, origin, number + 1)) {
                number++;
                String place = origin + "#" + number;
                // What the sink throws is none of the archive's errors, and stops the reading.
                page(place, next.get()).ifPresent(sink::accept);
            }
            if (pages == 0) {
                sink.unreadable(origin, "no page among its " + number + " records");
            }
        }
    }

    private Optional<WarcRecord> next(WarcReader reader, String origin, int number) {
        try {
            return reader.next();
        } catch (IOException | RuntimeException e) {
            sink.unreadable(origin + "#" + number, "broken archive: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Collected> page(String place, WarcRecord record) {
        try {
            if (record instanceof WarcResponse response) {
                return response.contentType().base().equals(MediaType.HTTP)
                        ? answer(place, response)
                        : Optional.empty();
            }
            return record instanceof WarcResource resource ? stored(place, resource) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            sink.unreadable(place, "broken record: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Collected> answer(String place, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.status() == OK) {
            return page(place, response, http.contentType(), http.bodyDecoded().stream());
        }
        sink.passedOver(place);
        return Optional.empty();
    }

    private Optional<Collected> stored(String place, WarcResource resource) throws IOException {
        Optional<WarcPayload> payload = resource.payload();
        if (payload.isPresent() && resource.target().startsWith("http")) {
            return page(place, resource, payload.get().type(), payload.get().body().stream());
        }
        sink.passedOver(place); // a crawler's own log
        return Optional.empty();
    }

    private Optional<Collected> page(String place, WarcTargetRecord record, MediaType type, InputStream body)
            throws IOException {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        boolean readable = name.startsWith("text/html")
                || name.endsWith("xml")
                || name.endsWith("json")
                || name.equals("text/plain");
        if (!readable) {
            sink.passedOver(place);
            return Optional.empty();
        }
        pages++;
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            sink.unreadable(place, "a page of more than " + maxBytes + " bytes");
            return Optional.empty();
        }
        return Optional.of(new Collected(
                place,
                new RawDocument(
                        bytes,
                        Optional.of(type.toString()),
                        Optional.of(record.target()),
                        Optional.empty(),
                        Optional.of(record.date()))));
    }
}
