package io.claimtrail.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/** One record is at fault and no retry will mend it. The reason says how, for counting: lower-case words joined by hyphens. */
public final class BadRecordException extends SerializationException {

    /** No magic byte, or too short for one and a schema id. */
    public static final String NOT_AVRO = "not-avro";

    /** The registry has no schema of the id in the bytes. */
    public static final String UNKNOWN_SCHEMA_ID = "unknown-schema-id";

    /** The bytes were written as something else than the topic's type. */
    public static final String SCHEMA_MISMATCH = "schema-mismatch";

    /** The bytes end early, go on too long, or hold impossible values. */
    public static final String MALFORMED_AVRO = "malformed-avro";

    /** A keyed topic got a record without key. */
    public static final String NULL_KEY = "null-key";

    /** A string key that is not UTF-8. */
    public static final String MALFORMED_KEY = "malformed-key";

    /** More bytes than its topic takes. */
    public static final String TOO_LARGE = "too-large";

    private static final long serialVersionUID = 1;

    private final String reason;

    public BadRecordException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    public BadRecordException(String reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
