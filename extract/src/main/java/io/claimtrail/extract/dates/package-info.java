/** Date expressions, resolved against the day of publication. */
@NullMarked
package io.claimtrail.extract.dates;

import org.jspecify.annotations.NullMarked;
