/**
 * The {@code claimtrail} command: its subcommands and what they print. Each subcommand is one class; what runs inside the JVM for
 * {@code up} and {@code demo} lives in {@link io.claimtrail.cli.embedded}.
 */
@NullMarked
package io.claimtrail.cli;

import org.jspecify.annotations.NullMarked;
