package io.claimtrail.ingest.collect;

import io.claimtrail.ingest.read.RawDocument;

/**
 * A document on its way to articles.raw.
 *
 * @param origin names it to a person: a path, a URL, with the place within a file of several
 * @param document not opened yet
 */
public record Collected(String origin, RawDocument document) {}
