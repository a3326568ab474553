package io.claimtrail.streams;

/** A topic that a service reads is not there, and a service does not make other services' topics. */
public final class MissingTopicException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingTopicException(String message) {
        super(message);
    }
}
