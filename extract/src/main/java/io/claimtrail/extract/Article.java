package io.claimtrail.extract;

import java.time.Instant;
import java.util.Optional;

/**
 * What the extractor reads.
 *
 * @param id the article's id; claim ids are derived from it
 * @param publisher the outlet's name; lets "told Axios" be told from a source
 * @param publishedAt dates in the text are resolved against it; absent, they stay unresolved against {@link Instant#EPOCH}
 * @param text offsets of every result count in it; one line feed or more between paragraphs
 */
public record Article(
        String id, Optional<String> title, Optional<String> publisher, Optional<Instant> publishedAt, String text) {}
