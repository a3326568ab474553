package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.Measure;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Folds each observation into its measure, and says where the series and the sources' disagreement stand if that moved them.
 * Key: measureId, so that all series of a measure are folded in one place.
 */
final class FoldMeasure implements Processor<String, FigureObservation, String, FoldMeasure.Moved> {
    static final String STORE = "measure-observations";

    private final int maxParts;
    private @Nullable ProcessorContext<String, Moved> context;
    private @Nullable GroupStore<FigureObservation, Measure> measures;

    /** @param maxParts observations to hold in memory, per task */
    FoldMeasure(int maxParts) {
        this.maxParts = maxParts;
    }

    @Override
    public void init(ProcessorContext<String, Moved> context) {
        this.context = context;
        this.measures = new GroupStore<>(context.getStateStore(STORE), Measure::new, maxParts);
    }

    @Override
    public void process(Record<String, FigureObservation> record) {
        GroupStore<FigureObservation, Measure> store = Objects.requireNonNull(measures);
        FigureObservation observation = record.value();
        String seriesId = observation.getSeriesId();
        String part = seriesId + ' ' + observation.getObservationId();

        Measure measure = store.group(record.key());
        Optional<FigureSeries> seriesBefore = measure.summary(seriesId);
        Optional<Discrepancy> discrepancyBefore = measure.discrepancy();
        if (observation.getWithdrawn()) {
            store.remove(record.key(), part, observation);
        } else {
            store.put(record.key(), part, observation);
        }
        Optional<FigureSeries> series = measure.summary(seriesId);
        Optional<Discrepancy> discrepancy = measure.discrepancy();

        List<Update<FigureSeries>> seriesUpdates = Update.ifMoved(seriesId, seriesBefore, series);
        List<Update<Discrepancy>> discrepancyUpdates = Update.ifMoved(record.key(), discrepancyBefore, discrepancy);
        if (!seriesUpdates.isEmpty() || !discrepancyUpdates.isEmpty()) {
            Objects.requireNonNull(context).forward(record.withValue(new Moved(seriesUpdates, discrepancyUpdates)));
        }
    }

    /** What one observation moved. */
    record Moved(List<Update<FigureSeries>> series, List<Update<Discrepancy>> discrepancies) {
        Moved {
            series = List.copyOf(series);
            discrepancies = List.copyOf(discrepancies);
        }
    }
}
