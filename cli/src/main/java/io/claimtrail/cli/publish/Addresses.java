package io.claimtrail.cli.publish;

import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.collect.Collector;
import io.claimtrail.ingest.collect.Sink;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.FeedReader;
import io.claimtrail.ingest.read.RawDocument;
import io.claimtrail.ingest.read.ReadArticle;
import io.claimtrail.streams.RejectedRecordException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Documents at URLs: pages, archives and feeds, once or again and again. A feed's entries are read, or the pages they lead to. */
final class Addresses {
    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Fetcher fetcher;
    private final Clock clock;
    private final int maxBytes;
    private final Sink sink;
    private final boolean pages;
    private final ArticleReader reader;
    private final Map<URI, Failing> failing = new HashMap<>();
    private final Map<String, Boolean> visited = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Failing(int times, Instant next) {}

    /**
     * URLs not asked yet.
     *
     * @param pages whether the pages that a feed leads to are read in place of its entries
     */
    Addresses(Fetcher fetcher, Clock clock, int maxBytes, Sink sink, boolean pages, ArticleReader reader) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.maxBytes = maxBytes;
        this.sink = sink;
        this.pages = pages;
        this.reader = reader;
    }

    /** Reads each URL once; one that fails is reported to the sink. */
    void once(List<URI> uris) throws InterruptedException {
        for (URI uri : uris) {
            try {
                read(uri);
            } catch (IOException e) {
                sink.unreadable(uri.toString(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads each URL whose time has come; one that fails is left alone for longer and longer. */
    void round(List<URI> uris, Duration every) throws InterruptedException {
        for (URI uri : uris) {
            Failing before = failing.get(uri);
            if (before != null && clock.instant().isBefore(before.next())) {
                continue;
            }
            try {
                read(uri);
                if (failing.remove(uri) != null) {
                    LOG.info("{} answers again", uri);
                }
            } catch (IOException e) {
                fetcher.forget(uri);
                if (before == null) {
                    LOG.warn("{} cannot be read, will be tried again: {}", uri, String.valueOf(e.getMessage()));
                }
                failing.put(uri, failed(before, every, e));
            }
        }
    }

    private Failing failed(@Nullable Failing before, Duration every, IOException e) {
        int times = before == null ? 1 : before.times() + 1;
        Duration wait = every.multipliedBy(1L << Math.min(times, 10));
        if (e instanceof Fetcher.RefusedException refused
                && refused.retryAfterSeconds().isPresent()) {
            wait = Duration.ofSeconds(refused.retryAfterSeconds().getAsLong());
        }
        return new Failing(times, clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }

    private void read(URI uri) throws IOException, InterruptedException {
        Optional<Fetcher.Fetched> fetched = fetcher.fetch(uri);
        if (fetched.isEmpty()) {
            return;
        }
        Found found = new Found();
        try (InputStream body = fetched.get().body()) {
            new Collector(maxBytes, pages ? found : sink, UnaryOperator.identity())
                    .stream(
                            uri.toString(),
                            body,
                            fetched.get().contentType(),
                            Optional.of(fetched.get().uri().toString()),
                            Optional.of(clock.instant()));
        }
        for (ReadArticle entry : found.entries) {
            page(entry);
        }
    }

    private void page(ReadArticle entry) throws InterruptedException {
        String url = entry.url().orElse("");
        if (url.isEmpty() || visited.put(url, true) != null) {
            return;
        }
        try {
            Optional<Fetcher.Fetched> fetched = fetcher.fetch(URI.create(url));
            if (fetched.isPresent()) {
                try (InputStream body = fetched.get().body()) {
                    byte[] bytes = body.readNBytes(maxBytes);
                    sink.accept(new Collected(
                            url,
                            new RawDocument(
                                    bytes,
                                    fetched.get().contentType(),
                                    Optional.of(fetched.get().uri().toString()),
                                    entry.publishedAt(),
                                    Optional.of(clock.instant()))));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            visited.remove(url);
            sink.unreadable(url, String.valueOf(e.getMessage()));
        }
    }

    /** Takes feeds apart; passes all else on. */
    private final class Found implements Sink {
        private List<ReadArticle> entries = List.of();

        @Override
        public void accept(Collected collected) {
            try {
                if (reader.isFeed(collected.document())) {
                    entries = new FeedReader().read(collected.document());
                    return;
                }
            } catch (RejectedRecordException e) {
                LOG.debug("{} is no feed: {}", collected.origin(), e.getMessage());
            }
            sink.accept(collected);
        }

        @Override
        public void unreadable(String origin, String why) {
            sink.unreadable(origin, why);
        }
    }
}
