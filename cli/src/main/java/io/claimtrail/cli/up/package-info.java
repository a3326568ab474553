/** All services in one JVM over the embedded Kafka: {@code up}, and what {@code demo} shares with it. */
@NullMarked
package io.claimtrail.cli.up;

import org.jspecify.annotations.NullMarked;
