package io.claimtrail.ingest.collect;

/** Takes documents as they are found. Called by one thread. */
public interface Sink {
    /** Takes a document, and may wait while others are still being sent. */
    void accept(Collected collected);

    /** Is told of a place that could not be read to its end. What was read before it stands. */
    void unreadable(String origin, String why);

    /** Is told of a record of an archive that is no page: a redirect, an error, an image. */
    default void passedOver(String origin) {}
}
