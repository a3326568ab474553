package io.claimtrail.ingest.read;

import io.claimtrail.streams.RejectedRecordException;
import java.util.Locale;

/** Why a document is declined. The kebab-case name is the dead letter's {@code x-reason}. */
public enum Refusal {
    /** Declared or begun as JSON, but no JSON. */
    NOT_JSON,
    /** Neither text nor markup: control characters, an image, an archive. */
    NOT_TEXT,
    /** Well-formed, but of no format that is read here. */
    UNSUPPORTED_FORMAT,
    /** Broken markup, or nested too deep. */
    UNPARSEABLE,
    /** Read, but it holds no article text. */
    NO_TEXT,
    /** More bytes, or more text, than the limit. */
    TOO_LARGE,
    NOT_ENGLISH,
    /** A date that cannot be read, or in the future, or before there was news. */
    DATE_IMPOSSIBLE,
    /** A withdrawal that does not say of what. */
    NULL_KEY_AND_VALUE;

    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The exception that sends a record to the dead letters for this reason.
     *
     * @param message what was wrong, for a person; cut to a sane length
     */
    public RejectedRecordException because(String message) {
        return new RejectedRecordException(
                reason(), message.length() > 300 ? message.substring(0, 300) + "..." : message);
    }
}
