package io.claimtrail.cli.publish;

import io.claimtrail.ingest.ArticleRecords;
import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.collect.Sink;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.ReadArticle;
import io.claimtrail.streams.RejectedRecordException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the documents that are found and sends their articles; counts what was refused, and why. Used by one thread. */
final class Publication implements Sink {
    private final ArticleReader reader;
    private final Outlet outlet;
    private final Clock clock;
    private final Consumer<Refused> refusals;
    private final Map<String, Long> refused = new TreeMap<>();
    private long toSkip;
    private long documents;
    private long sent;
    private long refusedInAll;

    /** A document, or an article of one, that was not sent. */
    record Refused(String origin, String reason, String message) {}

    /**
     * A publication at its start.
     *
     * @param toSkip documents that an earlier run has dealt with
     * @param refusals is told of each one
     */
    Publication(ArticleReader reader, Outlet outlet, Clock clock, long toSkip, Consumer<Refused> refusals) {
        this.reader = reader;
        this.outlet = outlet;
        this.clock = clock;
        this.toSkip = toSkip;
        this.refusals = refusals;
    }

    @Override
    public void accept(Collected collected) {
        if (toSkip > 0) {
            toSkip--;
            documents++;
            return;
        }
        Instant now = clock.instant();
        try {
            List<ReadArticle> articles = reader.read(collected.document());
            for (ReadArticle article : articles) {
                send(collected, article, now);
            }
        } catch (RejectedRecordException e) {
            refuse(collected.origin(), e.reason(), String.valueOf(e.getMessage()));
        }
        documents++;
    }

    private void send(Collected collected, ReadArticle article, Instant now) {
        try {
            outlet.send(ArticleRecords.of(reader.checked(article, now), now));
            sent++;
        } catch (RejectedRecordException e) {
            refuse(collected.origin(), e.reason(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void unreadable(String origin, String why) {
        refuse(origin, "unreadable", why);
    }

    private void refuse(String origin, String reason, String message) {
        refused.merge(reason, 1L, Long::sum);
        refusedInAll++;
        refusals.accept(new Refused(origin, reason, message));
    }

    /** Documents dealt with, skipped ones included. */
    long documents() {
        return documents;
    }

    /** Articles sent. */
    long sent() {
        return sent;
    }

    /** Documents and articles not sent. */
    long refused() {
        return refusedInAll;
    }

    /** {@code "812 articles published, 7 refused (no-text 4, not-english 3)"}. */
    String summary(String done) {
        StringBuilder line = new StringBuilder()
                .append(sent)
                .append(sent == 1 ? " article " : " articles ")
                .append(done);
        if (!refused.isEmpty()) {
            line.append(", ").append(refusedInAll).append(" refused (");
            refused.forEach((reason, count) ->
                    line.append(reason).append(' ').append(count).append(", "));
            line.setLength(line.length() - 2);
            line.append(')');
        }
        return line.toString();
    }
}
