package io.claimtrail.cli.publish;

import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.collect.Collector;
import io.claimtrail.ingest.collect.Sink;
import io.claimtrail.ingest.read.ArticleReader;
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
    /** A page that has not answered by then is given up and reported; a feed never is. */
    private static final int MOST_TRIES = 5;

    private final Fetcher fetcher;
    private final Clock clock;
    private final int maxBytes;
    private final Sink sink;
    private final boolean pages;
    private final ArticleReader reader;
    private final Optional<Duration> every;
    private final Map<String, Failing> failing = new HashMap<>();
    private final Map<String, Boolean> visited = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** Pages that feeds lead to and that have not been read yet, by URL. */
    private final Map<String, ReadArticle> unread = new LinkedHashMap<>();

    private record Failing(int times, Instant next) {}

    private interface Reading {
        void run() throws IOException, InterruptedException;
    }

    /**
     * URLs not asked yet.
     *
     * @param pages whether the pages that a feed leads to are read in place of its entries
     * @param every until the next round; absent where there is none, so that what fails is reported at once
     */
    Addresses(
            Fetcher fetcher,
            Clock clock,
            int maxBytes,
            Sink sink,
            boolean pages,
            Optional<Duration> every,
            ArticleReader reader) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.maxBytes = maxBytes;
        this.sink = sink;
        this.pages = pages;
        this.every = every;
        this.reader = reader;
    }

    /** Reads each URL whose time has come, then the pages they lead to; one that fails is left alone for longer and longer. */
    void round(List<URI> uris) throws InterruptedException {
        for (URI uri : uris) {
            attempt(uri.toString(), () -> read(uri));
        }
        for (Map.Entry<String, ReadArticle> page : List.copyOf(unread.entrySet())) {
            attempt(page.getKey(), () -> page(page.getKey(), page.getValue()));
        }
    }

    private void attempt(String place, Reading reading) throws InterruptedException {
        Failing before = failing.get(place);
        if (before != null && clock.instant().isBefore(before.next())) {
            return;
        }
        try {
            reading.run();
            if (failing.remove(place) != null) {
                LOG.info("{} answers again", place);
            }
        } catch (IOException | IllegalArgumentException e) {
            failed(place, before, e);
        }
    }

    private void failed(String place, @Nullable Failing before, Exception e) {
        boolean page = unread.containsKey(place);
        int times = before == null ? 1 : before.times() + 1;
        boolean forGood = e instanceof IllegalArgumentException
                || (e instanceof Fetcher.RefusedException refused && refused.isForGood());
        if (every.isEmpty() || (page && (forGood || times >= MOST_TRIES))) {
            unread.remove(place);
            failing.remove(place);
            sink.unreadable(place, String.valueOf(e.getMessage()));
            return;
        }
        if (before == null) {
            LOG.warn("{} cannot be read, will be tried again: {}", place, String.valueOf(e.getMessage()));
        }
        failing.put(place, new Failing(times, clock.instant().plus(wait(times, every.get(), e))));
    }

    /** Twice as long each time, or what the server wishes; an hour at most. */
    private static Duration wait(int times, Duration every, Exception e) {
        Duration wait = every.multipliedBy(1L << Math.min(times, 10));
        if (e instanceof Fetcher.RefusedException refused) {
            wait = refused.retryAfter().orElse(wait);
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
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
        } catch (IOException e) {
            fetcher.forget(uri);
            throw e;
        }
        for (ReadArticle entry : found.entries) {
            String url = entry.url().orElse("");
            if (url.isEmpty()) {
                sink.unreadable(
                        uri.toString(),
                        "an entry without a link: " + entry.title().orElse("no title"));
            } else if (visited.put(url, true) == null) {
                unread.put(url, entry);
            }
        }
    }

    private void page(String url, ReadArticle entry) throws IOException, InterruptedException {
        Optional<Fetcher.Fetched> fetched = fetcher.fetchAsRobot(URI.create(url));
        if (fetched.isPresent()) {
            byte[] bytes;
            try (InputStream body = fetched.get().body()) {
                bytes = body.readNBytes(maxBytes + 1);
            } catch (IOException e) {
                fetcher.forget(URI.create(url));
                throw e;
            }
            if (bytes.length > maxBytes) {
                sink.unreadable(url, "a page of more than " + maxBytes + " bytes");
            } else {
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
        unread.remove(url);
    }

    /** Takes feeds apart; passes all else on. */
    private final class Found implements Sink {
        private List<ReadArticle> entries = List.of();

        @Override
        public void accept(Collected collected) {
            try {
                if (reader.isFeed(collected.document())) {
                    entries = reader.read(collected.document());
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

        @Override
        public void passedOver(String origin) {
            sink.passedOver(origin);
        }
    }
}
