package io.claimtrail.streams.dlq;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Sends a record that does not serialize, or is too large, to the dead-letter queue, and goes on: going on is also what keeps
 * Streams from reporting the failure a second time, as a processor's.
 *
 * <p>What the broker refuses ends the thread, without a dead letter. Under exactly-once the transaction is lost by then, so a letter
 * sent now would never be committed; and a send from within the producer's callback can wait for metadata that only the waiting
 * thread could fetch. What is too large is refused before, at serialization: by the catalogue's limits, or, where a broker has
 * lower ones, by {@link RefusedSizes} when the next thread meets the record again.
 */
public final class UnwritableRecordHandler implements ProductionExceptionHandler {

    @SuppressWarnings("NullAway.Init") // see UnreadableRecordHandler
    private DeadLetters deadLetters;

    @Override
    public void configure(Map<String, ?> settings) {
        deadLetters = DeadLetters.from(settings);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        if (exception instanceof RecordTooLargeException && record.value() != null) {
            RefusedSizes.refused(record.topic(), record.value().length);
        }
        return exception instanceof RetriableException ? Response.retry() : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception exception,
            SerializationExceptionOrigin origin) {
        Optional<String> reason = Failure.reason(exception, "unwritable");
        if (reason.isEmpty()) {
            return Response.fail();
        }
        ProducerRecord<byte[], byte[]> letter = deadLetters.letter(context, exception, reason.get());
        letter.headers().add(DeadLetters.OUTPUT_TOPIC, record.topic().getBytes(StandardCharsets.UTF_8));
        return Response.resume(List.of(letter));
    }
}
