@NullMarked
package io.claimtrail.aggregate.core;

import org.jspecify.annotations.NullMarked;
