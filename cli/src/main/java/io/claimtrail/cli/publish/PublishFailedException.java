package io.claimtrail.cli.publish;

/** Kafka did not take an article, for a reason that the next one would meet too. */
final class PublishFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PublishFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
