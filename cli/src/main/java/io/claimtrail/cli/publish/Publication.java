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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads the documents that are found and sends their articles; counts what was refused, and why. Used by one thread. */
final class Publication implements Sink {
    private final ArticleReader reader;
    private final Outlet outlet;
    private final Clock clock;
    private final Consumer<Refused> refusals;
    private final Map<String, Long> refused = new TreeMap<>();
    private long documents;
    private long sent;
    private long withdrawn;
    private long passedOver;
    private long refusedInAll;

    /** A document, or an article of one, that was not sent. */
    record Refused(String origin, String reason, String message) {}

    /**
     * A publication at its start.
     *
     * @param refusals is told of each one
     */
    Publication(ArticleReader reader, Outlet outlet, Clock clock, Consumer<Refused> refusals) {
        this.reader = reader;
        this.outlet = outlet;
        this.clock = clock;
        this.refusals = refusals;
    }

    @Override
    public void accept(Collected collected) {
        Instant now = clock.instant();
        for (ReadArticle article : attempt(collected.origin(), () -> reader.read(collected.document()))
                .orElse(List.of())) {
            attempt(collected.origin(), () -> reader.checked(article, now)).ifPresent(good -> send(good, now));
        }
        documents++;
    }

    private void send(ReadArticle article, Instant now) {
        if (article.withdrawn()) {
            outlet.withdraw(ArticleRecords.idOf(article));
            withdrawn++;
        } else {
            outlet.send(ArticleRecords.of(article, now));
            sent++;
        }
    }

    /** Empty where the document is refused. One that a reader stumbles over costs no more than itself. */
    private <T> Optional<T> attempt(String origin, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RejectedRecordException e) {
            refuse(origin, e.reason(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            refuse(origin, "failed", e.toString());
        }
        return Optional.empty();
    }

    @Override
    public void passedOver(String origin) {
        passedOver++;
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

    /** Documents dealt with. */
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

    /** {@code "812 articles published, 7 refused (no-text 4, not-english 3), 1 withdrawn"}. */
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
        if (withdrawn > 0) {
            line.append(", ").append(withdrawn).append(" withdrawn");
        }
        if (passedOver > 0) {
            line.append(", ").append(passedOver).append(" records that are no pages passed over");
        }
        return line.toString();
    }
}
