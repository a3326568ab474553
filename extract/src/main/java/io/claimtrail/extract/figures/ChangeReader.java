package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Change;
import io.claimtrail.extract.Figure.Direction;
import io.claimtrail.extract.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a figure moved: "rose by 142 to 24,762", "up from three days", "fell from 40 to 30". The figure that holds the change is the one moved
 * to; the numbers moved by and from are read from the sentence's other quantities. Stateless.
 */
final class ChangeReader {
    private static final int REACH = 6;
    private static final Set<String> ROSE = WordLists.of("change-reader.rose");
    private static final Set<String> FELL = WordLists.of("change-reader.fell");

    /** The change that ends in the mention at {@code index} of its sentence. */
    Optional<Change> read(Words words, List<Mention> mentions, int index) {
        Quantity it = mentions.get(index).quantity();
        OptionalDouble by = OptionalDouble.empty();
        OptionalDouble from = OptionalDouble.empty();
        int start = it.from();
        if (index > 0) {
            Quantity before = mentions.get(index - 1).quantity();
            boolean moved = words.is(it.from() - 1, "to")
                    && it.from() - mentions.get(index - 1).end() <= 3;
            if (moved && words.is(before.from() - 1, "by")) {
                by = OptionalDouble.of(before.low());
                start = before.from();
            } else if (moved && words.is(before.from() - 1, "from")) {
                from = OptionalDouble.of(before.low());
                start = before.from();
            }
        }
        if (index + 1 < mentions.size()) {
            Quantity after = mentions.get(index + 1).quantity();
            if (words.is(after.from() - 1, "from")
                    && after.from() - mentions.get(index).end() <= 3) {
                from = OptionalDouble.of(after.low());
            }
        }
        if (it.isRange() && words.is(it.from(), "from")) {
            return Optional.empty();
        }
        Optional<Direction> direction =
                direction(words, start, mentions.get(index).end(), from.isPresent());
        boolean told =
                by.isPresent() || from.isPresent() || words.is(it.from() - 1, "to") || words.is(it.from() - 1, "by");
        if (words.is(it.from() - 1, "by") && direction.isPresent() && by.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble step = by;
        OptionalDouble origin = from;
        return told ? direction.map(way -> new Change(way, step, origin)) : Optional.empty();
    }

    private static Optional<Direction> direction(Words words, int start, int end, boolean looksOn) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            if (words.in(i, ROSE)) {
                return Optional.of(Direction.ROSE);
            }
            if (words.in(i, FELL)) {
                return Optional.of(Direction.FELL);
            }
        }
        for (int i = end; looksOn && i < end + 3; i++) {
            if (words.is(i, "up")) {
                return Optional.of(Direction.ROSE);
            }
            if (words.is(i, "down")) {
                return Optional.of(Direction.FELL);
            }
        }
        return Optional.empty();
    }
}
