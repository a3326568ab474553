/** The service {@code aggregate}: claims in; topics per source, figure series, disagreements and activity out. */
@NullMarked
package io.claimtrail.aggregate;

import org.jspecify.annotations.NullMarked;
