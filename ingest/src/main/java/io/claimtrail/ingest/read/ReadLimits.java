package io.claimtrail.ingest.read;

/**
 * How much of one document is read.
 *
 * @param maxBytes of one document, after it is unzipped
 * @param maxTextChars UTF-16 code units of one article's text
 */
public record ReadLimits(int maxBytes, int maxTextChars) {
    /** 10 MiB a document; a million characters of text, about 160,000 words. */
    public static final ReadLimits STANDARD = new ReadLimits(10 << 20, 1_000_000);

    public ReadLimits {
        if (maxBytes < 1 || maxTextChars < 1) {
            throw new IllegalArgumentException("limits must be positive: " + maxBytes + ", " + maxTextChars);
        }
    }
}
