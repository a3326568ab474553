package io.claimtrail.ingest;

import io.claimtrail.ingest.read.RawDocument;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of articles.raw: what the carrier of a document says of it. All optional, UTF-8. */
public final class RawHeaders {
    /** MIME type, with or without charset. */
    public static final String CONTENT_TYPE = "content-type";
    /** Where the document was found. */
    public static final String URL = "x-url";
    /** When its carrier, such as a feed, says it was published: ISO 8601 with zone. */
    public static final String PUBLISHED = "x-published";
    /** When it was fetched: ISO 8601 with zone. */
    public static final String SEEN = "x-seen";

    private RawHeaders() {}

    static RawDocument document(byte[] value, Headers headers) {
        return new RawDocument(
                value, text(headers, CONTENT_TYPE), text(headers, URL), time(headers, PUBLISHED), time(headers, SEEN));
    }

    /** Writes what {@link #document} reads. */
    public static void write(RawDocument document, Headers headers) {
        document.contentType().ifPresent(type -> add(headers, CONTENT_TYPE, type));
        document.url().ifPresent(url -> add(headers, URL, url));
        document.published().ifPresent(time -> add(headers, PUBLISHED, time.toString()));
        document.seen().ifPresent(time -> add(headers, SEEN, time.toString()));
    }

    /** A copy of the headers without these, which the article now holds itself; the origin stays. */
    static Headers without(Headers headers) {
        Headers rest = new RecordHeaders(headers);
        for (String name : new String[] {CONTENT_TYPE, URL, PUBLISHED, SEEN}) {
            rest.remove(name);
        }
        return rest;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** A time that cannot be read is as good as none: it only ever stands behind the document's own. */
    private static Optional<Instant> time(Headers headers, String name) {
        try {
            return text(headers, name).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
