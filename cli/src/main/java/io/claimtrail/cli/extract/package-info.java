/** {@code claimtrail extract}: articles from files, their claims as JSON, no Kafka. */
@NullMarked
package io.claimtrail.cli.extract;

import org.jspecify.annotations.NullMarked;
