package io.claimtrail.cli.publish;

import io.claimtrail.schemas.avro.Article;

/** Where articles go. Used by one thread. */
interface Outlet extends AutoCloseable {
    /**
     * Sends an article on its way; it may still be under way on return.
     *
     * @throws PublishFailedException where an earlier one could not be sent
     */
    void send(Article article);

    /** Sends on its way that an article is taken back, as {@link #send} does. */
    void withdraw(String articleId);

    /** Waits until all that was sent has arrived. */
    void flush();

    @Override
    void close();
}
