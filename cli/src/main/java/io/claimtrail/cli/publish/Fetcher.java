package io.claimtrail.cli.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches over HTTP, politely: it says who it is, asks one host once a second at most, leaves it alone for as long as it wishes, and
 * does not ask again for what has not changed. What a person named is fetched as a person's browser would; what was found is
 * fetched as a robot, if robots are allowed.
 */
final class Fetcher {
    static final String USER_AGENT = "claimtrail (news reader)";
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_MODIFIED = 304;
    private static final int MOST_REMEMBERED = 20_000;
    /** Client errors that say nothing about the next try: timeout, too early, too many requests. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Clock clock;
    private final Duration pause;
    private final Map<String, Instant> nextByHost = new HashMap<>();
    private final Map<String, Instant> busyHosts = new HashMap<>();
    private final Robots robots;
    private final Map<URI, Version> versions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Version> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private record Version(Optional<String> etag, Optional<String> lastModified) {}

    /** An answer with a body; the caller closes it. */
    record Fetched(URI uri, Optional<String> contentType, InputStream body) {}

    /** The server would not. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean forGood;
        private final transient Optional<Duration> retryAfter;

        RefusedException(String message, boolean forGood, Optional<Duration> retryAfter) {
            super(message);
            this.forGood = forGood;
            this.retryAfter = retryAfter;
        }

        /** Whether asking again is of no use. */
        boolean isForGood() {
            return forGood;
        }

        /** The server's wish, if it said one. */
        Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /**
     * A fetcher that has asked nobody yet.
     *
     * @param pause between two requests to one host
     */
    Fetcher(Clock clock, Duration pause) {
        this.clock = clock;
        this.pause = pause;
        this.robots = new Robots(client, clock);
    }

    /**
     * As {@link #fetch}, for a page that nobody named: robots.txt may forbid it.
     *
     * @throws RefusedException for good, where it does
     */
    Optional<Fetched> fetchAsRobot(URI uri) throws IOException, InterruptedException {
        if (!robots.allow(uri)) {
            throw new RefusedException("robots.txt does not allow it", true, Optional.empty());
        }
        return fetch(uri);
    }

    /**
     * What is there; empty if it has not changed since this fetcher fetched it.
     *
     * @throws RefusedException for any status but 200 and 304
     * @throws IOException where there is no answer
     */
    Optional<Fetched> fetch(URI uri) throws IOException, InterruptedException {
        waitFor(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("User-Agent", USER_AGENT)
                .header("Accept-Encoding", "gzip");
        Version known = versions.get(uri);
        if (known != null) {
            known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
            known.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        }
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() == NOT_MODIFIED) {
            response.body().close();
            return Optional.empty();
        }
        if (response.statusCode() != 200) {
            response.body().close();
            throw refused(uri, response);
        }
        versions.put(
                uri,
                new Version(
                        response.headers().firstValue("ETag"),
                        response.headers().firstValue("Last-Modified")));
        return Optional.of(new Fetched(response.uri(), response.headers().firstValue("Content-Type"), response.body()));
    }

    /** Forgets the version, where what was fetched could not be used. */
    void forget(URI uri) {
        versions.remove(uri);
    }

    private RefusedException refused(URI uri, HttpResponse<?> response) {
        int status = response.statusCode();
        Optional<Duration> wish = response.headers().firstValue("Retry-After").flatMap(this::duration);
        wish.ifPresent(wait -> busyHosts.put(uri.getHost(), clock.instant().plus(wait)));
        return new RefusedException("HTTP " + status, status >= 400 && status < 500 && !PASSING.contains(status), wish);
    }

    /** Seconds, or a date (RFC 9110, 10.2.3). */
    private Optional<Duration> duration(String retryAfter) {
        try {
            return Optional.of(
                    retryAfter.chars().allMatch(c -> c >= '0' && c <= '9')
                            ? Duration.ofSeconds(Long.parseLong(retryAfter))
                            : Duration.between(
                                    clock.instant(),
                                    ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void waitFor(URI uri) throws RefusedException, InterruptedException {
        String host = String.valueOf(uri.getHost());
        Instant now = clock.instant();
        Instant busy = busyHosts.getOrDefault(host, now);
        if (busy.isAfter(now)) {
            throw new RefusedException(
                    host + " wants to be left alone until " + busy, false, Optional.of(Duration.between(now, busy)));
        }
        Instant next = nextByHost.getOrDefault(host, now);
        if (next.isAfter(now)) {
            Thread.sleep(Duration.between(now, next).toMillis());
            now = next;
        }
        Duration wish = robots.delay(uri);
        nextByHost.put(host, now.plus(wish.compareTo(pause) > 0 ? wish : pause));
    }
}
