package io.claimtrail.ingest;

import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** Counts records that are understood and dropped: group {@code stream-ingest-metrics}, one counter a task and reason. */
final class Dropped {
    private Dropped() {}

    /** The counter {@code dropped-total} and its rate, tagged with the task and the reason. */
    static Sensor counter(ProcessorContext<?, ?> context, String reason) {
        return context.metrics()
                .addRateTotalSensor(
                        "ingest", context.taskId().toString(), "dropped", Sensor.RecordingLevel.INFO, "reason", reason);
    }
}
