package io.claimtrail.cli.read;

import io.claimtrail.aggregate.core.Measure;
import io.claimtrail.aggregate.core.Series;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The observations read from {@code figures.SOURCE}, folded to the current ones, and what a part of them amounts to: all that was
 * known on a day, for example. Used by one thread.
 */
final class Evidence {
    private final SortedMap<String, Map<String, FigureObservation>> measures = new TreeMap<>();
    private final Predicate<FigureObservation> counts;

    /**
     * Nothing read yet.
     *
     * @param counts which of the current observations to use
     */
    Evidence(Predicate<FigureObservation> counts) {
        this.counts = counts;
    }

    void add(FigureObservation observation) {
        Map<String, FigureObservation> current =
                measures.computeIfAbsent(Measure.idOf(observation.getSeriesId()), id -> new HashMap<>());
        String key = observation.getSeriesId() + ' ' + observation.getObservationId();
        if (observation.getWithdrawn()) {
            current.remove(key);
        } else {
            current.put(key, observation);
        }
    }

    /** By seriesId, sorted. */
    SortedMap<String, Series> series() {
        SortedMap<String, Series> all = new TreeMap<>();
        measures.keySet().forEach(measureId -> all.putAll(measure(measureId).series()));
        return all;
    }

    Optional<Series> series(String seriesId) {
        return Optional.ofNullable(measure(Measure.idOf(seriesId)).series().get(seriesId));
    }

    /** By measureId, sorted. */
    SortedMap<String, Discrepancy> discrepancies() {
        SortedMap<String, Discrepancy> found = new TreeMap<>();
        measures.keySet()
                .forEach(measureId ->
                        measure(measureId).discrepancy().ifPresent(discrepancy -> found.put(measureId, discrepancy)));
        return found;
    }

    private Measure measure(String measureId) {
        Measure measure = new Measure(measureId);
        measures.getOrDefault(measureId, Map.of()).values().stream()
                .filter(counts)
                .forEach(measure::apply);
        return measure;
    }
}
