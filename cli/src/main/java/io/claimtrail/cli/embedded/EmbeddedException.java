package io.claimtrail.cli.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded broker or registry cannot run; the message is one line for the person who started it. */
public final class EmbeddedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EmbeddedException(String message) {
        this(message, null);
    }

    public EmbeddedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
