package io.claimtrail.streams.dlq;

import io.claimtrail.schemas.serde.BadRecordException;
import io.claimtrail.streams.RejectedRecordException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;

/** Tells the failures that one record is to blame for, with their reasons, from those of Kafka, the registry or the disk. */
final class Failure {

    private Failure() {}

    /**
     * The reason that the exception or one of its causes states.
     *
     * @param otherwise the reason of an exception that states none but comes from the record's own processing
     * @return absent where the record may be good: it must not leave the stream
     */
    static Optional<String> reason(Throwable exception, String otherwise) {
        boolean kafka = false;
        boolean serialization = false;
        // a cause of itself is refused by Throwable, and longer circles have not been seen; the bound is for those
        Throwable at = exception;
        for (int depth = 0; at != null && depth < 32; depth++, at = at.getCause()) {
            if (at instanceof RejectedRecordException rejected) {
                return Optional.of(rejected.reason());
            }
            if (at instanceof BadRecordException bad) {
                return Optional.of(bad.reason());
            }
            serialization |= at instanceof SerializationException;
            kafka |= at instanceof KafkaException && !(at instanceof SerializationException);
            if (isSurroundings(at)) {
                return Optional.empty();
            }
        }
        return kafka ? Optional.empty() : Optional.of(serialization ? "serialization-failed" : otherwise);
    }

    /** Network, disk, or an order to stop. Not every IOException: parsers throw them on bad input. */
    private static boolean isSurroundings(Throwable exception) {
        return exception instanceof SocketException
                || exception instanceof UnknownHostException
                || exception instanceof InterruptedIOException
                || exception instanceof FileSystemException
                || exception instanceof InterruptedException;
    }
}
