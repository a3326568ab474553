/** Who a source is: mention to speaker, speaker to body by the catalogue. */
@NullMarked
package io.claimtrail.extract.sources;

import org.jspecify.annotations.NullMarked;
