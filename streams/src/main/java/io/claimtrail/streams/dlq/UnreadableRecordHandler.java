package io.claimtrail.streams.dlq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Sends bytes that do not deserialize to the dead-letter queue; stops where the registry is at fault, not the bytes. */
public final class UnreadableRecordHandler implements DeserializationExceptionHandler {

    // Streams calls configure before all else; a placeholder would hide it if it did not
    @SuppressWarnings("NullAway.Init")
    private DeadLetters deadLetters;

    @Override
    public void configure(Map<String, ?> settings) {
        deadLetters = DeadLetters.from(settings);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        Optional<String> reason = Failure.reason(exception, "unreadable");
        return reason.isEmpty()
                ? Response.fail()
                : Response.resume(
                        List.of(deadLetters.letter(context, record.key(), record.value(), exception, reason.get())));
    }
}
