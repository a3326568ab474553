/** The ingest service: the topology from articles.raw to articles, its settings and its main. Formats live in {@code read}. */
@NullMarked
package io.claimtrail.ingest;

import org.jspecify.annotations.NullMarked;
