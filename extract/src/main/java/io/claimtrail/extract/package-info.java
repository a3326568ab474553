/** The core: an article's text in, its claims out. A function of its arguments: no Kafka, no clock, no I/O after loading. */
@NullMarked
package io.claimtrail.extract;

import org.jspecify.annotations.NullMarked;
