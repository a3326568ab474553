package io.claimtrail.streams.dlq;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.registry.RegistryException;
import io.claimtrail.schemas.serde.BadRecordException;
import io.claimtrail.streams.RejectedRecordException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void takesTheReasonThatTheRecordsExceptionStates() {
        assertReason(new RejectedRecordException("no-text", "m"), "no-text");
        assertReason(new BadRecordException("not-avro", "m"), "not-avro");
        assertReason(new StreamsException(new RejectedRecordException("no-text", "m")), "no-text");
        assertReason(new IllegalStateException(new BadRecordException("too-large", "m")), "too-large");
    }

    @Test
    void blamesTheRecordForWhatItsProcessingThrows() {
        assertReason(new NullPointerException(), "otherwise");
        assertReason(new UncheckedIOException(new CharConversionException("line 1")), "otherwise");
        assertReason(new SerializationException("another library's serde"), "serialization-failed");
    }

    @Test
    void doesNotBlameTheRecordForItsSurroundings() {
        assertInnocent(new TimeoutException("no metadata"));
        assertInnocent(new StreamsException("an earlier send failed"));
        assertInnocent(new RegistryException("get schema 1", "http://registry", 503, 0, "busy"));
        assertInnocent(new UncheckedIOException(new NoSuchFileException("state")));
        assertInnocent(new SerializationException("Confluent's serde", new ConnectException("refused")));
        assertInnocent(new IllegalStateException(new IOException(new InterruptedException())));
    }

    @Test
    void endsOnACircleOfCauses() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);

        assertReason(one, "otherwise");
    }

    private static void assertReason(Exception exception, String reason) {
        assertThat(Failure.reason(exception, "otherwise")).contains(reason);
    }

    private static void assertInnocent(Exception exception) {
        assertThat(Failure.reason(exception, "otherwise")).isEmpty();
    }
}
