/** What every Streams service shares: its configuration, how it names and reads topics, its runner. Not here: any topology. */
@NullMarked
package io.claimtrail.streams;

import org.jspecify.annotations.NullMarked;
