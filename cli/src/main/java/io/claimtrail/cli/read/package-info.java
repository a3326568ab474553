/**
 * The commands that read the output topics: claims, figures, discrepancies, activity.
 *
 * <p>Each reads its topics from the beginning to their end, folds them to what is current, and prints; {@code --follow} then goes on
 * with each change. How things stood at an earlier day is computed here, from the evidence in {@code figures.SOURCE}, by the same
 * functions that aggregate uses.
 */
@NullMarked
package io.claimtrail.cli.read;

import org.jspecify.annotations.NullMarked;
