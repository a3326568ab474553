/** The dead-letter queue: which failures are one record's fault, and what the record that tells of them looks like. */
@NullMarked
package io.claimtrail.streams.dlq;

import org.jspecify.annotations.NullMarked;
