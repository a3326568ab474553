/** {@code claimtrail sources}: look at a catalogue of sources before services are started with it. */
@NullMarked
package io.claimtrail.cli.sources;

import org.jspecify.annotations.NullMarked;
