/** Numbers in claims: value, comparator, what is counted, what happened, where, on which basis, in which series. */
@NullMarked
package io.claimtrail.extract.figures;

import org.jspecify.annotations.NullMarked;
