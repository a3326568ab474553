package io.claimtrail.cli.read;

/** Why nothing can be read: one line for the person at the terminal. */
final class UnreadableTopicException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableTopicException(String message) {
        super(message);
    }

    UnreadableTopicException(String message, Throwable cause) {
        super(message, cause);
    }
}
