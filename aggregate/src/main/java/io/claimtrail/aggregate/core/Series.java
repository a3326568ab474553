package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The current observations of one series, kept in order of time, and where it stands. Not thread-safe.
 *
 * <p>An observation replaces the one with its id; a withdrawn one removes it. What comes out depends only on what is left.
 */
public final class Series {
    private final String seriesId;
    private final Map<String, FigureObservation> byId = new HashMap<>();
    private final NavigableSet<FigureObservation> inTime = new TreeSet<>(Point.ORDER);
    private @Nullable List<Point> points;

    public Series(String seriesId) {
        this.seriesId = seriesId;
    }

    /** Adds, replaces or, if it is withdrawn, removes the observation with this id. */
    public void apply(FigureObservation observation) {
        points = null;
        FigureObservation old = byId.remove(observation.getObservationId());
        if (old != null) {
            inTime.remove(old);
        }
        if (!observation.getWithdrawn()) {
            byId.put(observation.getObservationId(), observation);
            inTime.add(observation);
        }
    }

    public int size() {
        return byId.size();
    }

    /** In order of their first report; unmodifiable. */
    public List<Point> points() {
        List<Point> merged = points;
        if (merged == null) {
            merged = List.copyOf(Point.merge(inTime));
            points = merged;
        }
        return merged;
    }

    /** Where the series stands; empty when no observation is left. */
    public Optional<FigureSeries> summary() {
        List<Point> all = points();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Point latest = all.get(all.size() - 1);
        Optional<Point> previous = previous(all, latest);
        return Optional.of(FigureSeries.newBuilder()
                .setSeriesId(seriesId)
                .setSource(latest.first().getSource())
                .setLatest(latest.first())
                .setPrevious(previous.map(Point::first).orElse(null))
                .setChange(previous.map(point ->
                                latest.figure().getLow() - point.figure().getLow())
                        .orElse(null))
                .setFalling(falling(all, latest))
                .setPoints(all.size())
                .setArticles(latest.articles())
                .setStories(latest.stories())
                .setPublishers(new ArrayList<>(latest.publishers()))
                .setReportedUntil(latest.lastDay())
                .setObservations(size())
                .build());
    }

    private static Optional<Point> previous(List<Point> points, Point latest) {
        for (int i = points.size() - 2; i >= 0; i--) {
            Point point = points.get(i);
            if (point.sameUnit(latest) && !point.sameValue(latest)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private static boolean falling(List<Point> points, Point latest) {
        double highest = latest.range().high();
        return latest.figure().getBasis() == Basis.CUMULATIVE
                && points.stream()
                        .anyMatch(
                                point -> point.sameUnit(latest) && point.range().low() > highest);
    }
}
