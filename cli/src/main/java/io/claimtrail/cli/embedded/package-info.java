/**
 * A Kafka broker and a schema registry inside this JVM, on loopback, with a data directory that outlives it. For one person on one
 * machine: real Kafka, but one node, no replication and no security.
 */
@NullMarked
package io.claimtrail.cli.embedded;

import org.jspecify.annotations.NullMarked;
