/** Benchmarks that need the tagger's inside. */
@NullMarked
package io.claimtrail.extract.tagging;

import org.jspecify.annotations.NullMarked;
