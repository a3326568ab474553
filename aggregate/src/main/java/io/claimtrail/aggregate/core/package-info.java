/**
 * What aggregate computes, as functions of the current claims: differences of revisions, points, series, disagreements, activity.
 *
 * <p>No Kafka here, no clock and no order of arrival: every result depends on the set of current claims alone, with ties broken
 * by ids, so that any order of articles ends in the same state. The reading commands use the same functions.
 */
@NullMarked
package io.claimtrail.aggregate.core;

import org.jspecify.annotations.NullMarked;
