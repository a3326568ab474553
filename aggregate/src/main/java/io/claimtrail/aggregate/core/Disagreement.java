package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When two sources disagree about one measure.
 *
 * <p>Compared are the newest points of both, if their newest reports speak of days no further apart than the window: three days for
 * running totals and states, one for what happened in a period or at one incident. They disagree if the two ranges do not meet,
 * unless one side is only behind: the other's own points of the window around the older day allow its value too. (Of a running
 * total everything between two points is allowed, so an agency that quotes yesterday's toll does not contradict today's; and any
 * lower value before the first point, since it may have grown from there.)
 * A measure whose event is {@code other} says too little about what is counted, and is never compared.
 *
 * @param lower the newest point of the source with the lower figure
 * @param since the first day from which they have disagreed without a break
 * @param gap from the upper end of the lower figure to the lower end of the higher one, in their unit; positive
 */
record Disagreement(Point lower, Point higher, LocalDate since, double gap) {

    /** The pair furthest apart among {@code series}, which differ in their source; of equals the first in their order. */
    static Optional<Discrepancy> widest(String measureId, Collection<Series> series) {
        List<List<Point>> sides = new ArrayList<>();
        series.forEach(one -> sides.add(one.points()));
        Optional<Disagreement> widest = Optional.empty();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Optional<Disagreement> found = between(sides.get(i), sides.get(j));
                if (found.isPresent() && (widest.isEmpty() || found.get().gap > widest.get().gap)) {
                    widest = found;
                }
            }
        }
        return widest.map(found -> found.describe(measureId));
    }

    /** Whether the sources with these points, in order of time, disagree at the end, and since when. */
    private static Optional<Disagreement> between(List<Point> one, List<Point> other) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        ends.add(newest(one).lastDay());
        ends.add(newest(other).lastDay());
        LocalDate end = ends.last();
        if (!disagree(one, other, end)) {
            return Optional.empty();
        }
        LocalDate since = end;
        for (LocalDate day : days(one, other).headSet(end, false).descendingSet()) {
            if (!disagree(one, other, day)) {
                break;
            }
            since = day;
        }
        Point first = newest(one);
        Point second = newest(other);
        boolean inOrder = first.range().high() < second.range().low();
        Point lower = inOrder ? first : second;
        Point higher = inOrder ? second : first;
        return Optional.of(new Disagreement(lower, higher, since, low(higher.figure()) - high(lower.figure())));
    }

    private static boolean disagree(List<Point> one, List<Point> other, LocalDate day) {
        List<Point> known = by(one, day);
        List<Point> otherKnown = by(other, day);
        if (known.isEmpty() || otherKnown.isEmpty()) {
            return false;
        }
        Point mine = newest(known);
        Point theirs = newest(otherKnown);
        Figure figure = mine.figure();
        if (figure.getEvent() == Event.OTHER || !mine.sameUnit(theirs)) {
            return false;
        }
        LocalDate myDay = mine.lastDayBy(day).orElseThrow();
        LocalDate theirDay = theirs.lastDayBy(day).orElseThrow();
        return Math.abs(ChronoUnit.DAYS.between(myDay, theirDay)) <= windowDays(figure.getBasis())
                && !mine.range().meets(theirs.range())
                && !(!myDay.isAfter(theirDay) && allowedBy(otherKnown, mine, myDay, day))
                && !(!theirDay.isAfter(myDay) && allowedBy(known, theirs, theirDay, day));
    }

    /** Whether the points known by {@code day} that were still reported a window before {@code older} allow its value. */
    private static boolean allowedBy(List<Point> points, Point value, LocalDate older, LocalDate day) {
        Basis basis = value.figure().getBasis();
        LocalDate from = older.minusDays(windowDays(basis));
        Range allowed = newest(points).range();
        for (Point point : points) {
            if (!point.sameUnit(value) || point.lastDayBy(day).orElseThrow().isBefore(from)) {
                continue;
            }
            if (value.range().meets(point.range())) {
                return true;
            }
            allowed = allowed.hull(point.range());
        }
        return basis == Basis.CUMULATIVE && value.range().meets(since(points, older) ? allowed : allowed.orLess());
    }

    /** Whether a point speaks of {@code day} or one before. */
    private static boolean since(List<Point> points, LocalDate day) {
        return !by(points, day).isEmpty();
    }

    private static long windowDays(Basis basis) {
        return basis == Basis.CUMULATIVE || basis == Basis.STATE ? 3 : 1;
    }

    /** The points first reported for {@code day} or before. */
    private static List<Point> by(List<Point> points, LocalDate day) {
        int end = points.size();
        while (end > 0 && points.get(end - 1).day().isAfter(day)) {
            end--;
        }
        return points.subList(0, end);
    }

    private static NavigableSet<LocalDate> days(List<Point> one, List<Point> other) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (List<Point> points : List.of(one, other)) {
            for (Point point : points) {
                point.reports().forEach(report -> days.add(report.getFigure().getAsOf()));
            }
        }
        return days;
    }

    private static Point newest(List<Point> points) {
        return points.get(points.size() - 1);
    }

    private static double low(Figure figure) {
        return figure.getHigh() == null ? figure.getLow() : Math.min(figure.getLow(), figure.getHigh());
    }

    private static double high(Figure figure) {
        return figure.getHigh() == null ? figure.getLow() : Math.max(figure.getLow(), figure.getHigh());
    }

    private Discrepancy describe(String measureId) {
        return Discrepancy.newBuilder()
                .setMeasureId(measureId)
                .setLower(lower.first())
                .setHigher(higher.first())
                .setSince(since)
                .setGap(gap)
                .setLowerStories(lower.stories())
                .setLowerPublishers(new ArrayList<>(lower.publishers()))
                .setHigherStories(higher.stories())
                .setHigherPublishers(new ArrayList<>(higher.publishers()))
                .build();
    }
}
