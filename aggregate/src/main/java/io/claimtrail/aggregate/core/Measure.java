package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What all sources say about one thing: the series that differ in their source alone. Not thread-safe. */
public final class Measure implements Group<FigureObservation> {
    private final String measureId;
    private final SortedMap<String, Series> series = new TreeMap<>();
    private int size;

    public Measure(String measureId) {
        this.measureId = measureId;
    }

    /**
     * The part of a seriesId after the source: event / counted class / place / basis.
     *
     * @throws IllegalArgumentException if nothing stands before or after the first slash
     */
    public static String idOf(String seriesId) {
        int slash = seriesId.indexOf('/');
        if (slash <= 0 || slash == seriesId.length() - 1) {
            throw new IllegalArgumentException("not a seriesId: " + seriesId);
        }
        return seriesId.substring(slash + 1);
    }

    /** As {@link Series#apply}, in the series that the observation names. */
    @Override
    public void apply(FigureObservation observation) {
        Series one = series.computeIfAbsent(observation.getSeriesId(), Series::new);
        size -= one.size();
        one.apply(observation);
        size += one.size();
        if (one.size() == 0) {
            series.remove(observation.getSeriesId());
        }
    }

    /** Observations in all series. */
    @Override
    public int size() {
        return size;
    }

    public SortedMap<String, Series> series() {
        return Collections.unmodifiableSortedMap(series);
    }

    /** Where one series stands; empty when it has no observation. */
    public Optional<FigureSeries> summary(String seriesId) {
        return Optional.ofNullable(series.get(seriesId)).flatMap(Series::summary);
    }

    /** The two sources furthest apart now, if any disagree. */
    public Optional<Discrepancy> discrepancy() {
        return Disagreement.widest(measureId, series.values());
    }
}
