package io.claimtrail.streams;

/**
 * Thrown by a processor or mapper for a record that it cannot use: the record goes to the service's dead-letter queue and the
 * stream goes on.
 */
public final class RejectedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * Rejects the record in hand.
     *
     * @param reason for counting: few, lower-case words joined by hyphens
     * @param message what is wrong, with the offending value cut to a sane length
     */
    public RejectedRecordException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** As above, with the exception that led to it. */
    public RejectedRecordException(String reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
