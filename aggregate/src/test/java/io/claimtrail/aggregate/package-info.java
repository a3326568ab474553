@NullMarked
package io.claimtrail.aggregate;

import org.jspecify.annotations.NullMarked;
