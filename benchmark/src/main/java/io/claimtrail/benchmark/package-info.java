/** JMH benchmarks. */
@NullMarked
package io.claimtrail.benchmark;

import org.jspecify.annotations.NullMarked;
