package io.claimtrail.ingest.read;

import java.time.Instant;
import java.util.Optional;

/**
 * A document as it came, with what its carrier says of it.
 *
 * @param bytes not copied: the caller leaves them alone
 * @param contentType MIME type, with or without charset; absent, the bytes are looked at
 * @param url where it was found
 * @param published when the carrier, such as a feed, says it was published; a date in the document is trusted more
 * @param seen when it was fetched; the last resort, and not a stated date
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; megabytes are not copied
public record RawDocument(
        byte[] bytes,
        Optional<String> contentType,
        Optional<String> url,
        Optional<Instant> published,
        Optional<Instant> seen) {
    public static RawDocument of(byte[] bytes) {
        return new RawDocument(bytes, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static RawDocument of(byte[] bytes, String contentType) {
        return new RawDocument(bytes, Optional.of(contentType), Optional.empty(), Optional.empty(), Optional.empty());
    }

    RawDocument withBytes(byte[] others) {
        return new RawDocument(others, contentType, url, published, seen);
    }
}
