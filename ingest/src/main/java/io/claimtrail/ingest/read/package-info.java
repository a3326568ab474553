/** Documents as they come (JSON, HTML, text, news XML, feeds) to articles. Pure: no Kafka, no network, no clock. */
@NullMarked
package io.claimtrail.ingest.read;

import org.jspecify.annotations.NullMarked;
