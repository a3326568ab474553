/** The enrich service: articles in, the claims of each article out. The extraction itself is {@code io.claimtrail.extract}'s. */
@NullMarked
package io.claimtrail.enrich;

import org.jspecify.annotations.NullMarked;
