package io.claimtrail.ingest;

import io.claimtrail.ingest.read.ReadLimits;

/**
 * What an operator may choose of ingest's work.
 *
 * @param limits of one document
 */
public record IngestConfig(ReadLimits limits) {
    public static final IngestConfig STANDARD = new IngestConfig(ReadLimits.STANDARD);
}
