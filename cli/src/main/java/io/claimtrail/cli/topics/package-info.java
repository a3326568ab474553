/** The topic catalogue put into a cluster, shown and taken out again: {@code topics} and {@code reset}. */
@NullMarked
package io.claimtrail.cli.topics;

import org.jspecify.annotations.NullMarked;
