/** What makes two documents the same article: canonical URLs, article ids, content hashes. Pure. */
@NullMarked
package io.claimtrail.ingest.identity;

import org.jspecify.annotations.NullMarked;
