/**
 * Which articles tell one story in the same words, as copies of a wire report do. Pure: sketches of texts and the rule over two
 * of them. The processors that ask it, partition by partition, are in the parent package.
 */
@NullMarked
package io.claimtrail.ingest.story;

import org.jspecify.annotations.NullMarked;
