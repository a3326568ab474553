package io.claimtrail.streams.dlq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Sends a record on which a processor throws to the dead-letter queue. Stops where Kafka, the registry or the disk is at fault: an
 * earlier send that failed surfaces in whichever record comes next, and that one is innocent.
 */
public final class FailedProcessingHandler implements ProcessingExceptionHandler {

    @SuppressWarnings("NullAway.Init") // see UnreadableRecordHandler
    private DeadLetters deadLetters;

    @Override
    public void configure(Map<String, ?> settings) {
        deadLetters = DeadLetters.from(settings);
    }

    /** A punctuator fails without a record: its letter has neither key, value nor origin, but names the processor. */
    @Override
    public Response handleError(ErrorHandlerContext context, @Nullable Record<?, ?> record, Exception exception) {
        Optional<String> reason =
                Failure.reason(exception, record == null ? "punctuation-failed" : "processing-failed");
        return reason.isEmpty()
                ? Response.fail()
                : Response.resume(List.of(deadLetters.letter(context, exception, reason.get())));
    }
}
