package io.claimtrail.cli.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Fetches over HTTP, politely: it says who it is, asks one host once a second at most, and not again for what has not changed. */
final class Fetcher {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_MODIFIED = 304;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Clock clock;
    private final Duration pause;
    private final Map<String, Instant> nextByHost = new HashMap<>();
    private final Map<URI, Version> versions = new HashMap<>();

    private record Version(Optional<String> etag, Optional<String> lastModified) {}

    /** An answer with a body; the caller closes it. */
    record Fetched(URI uri, Optional<String> contentType, InputStream body) {}

    /**
     * The server, or the way to it, would not.
     *
     * <p>{@code retryAfterSeconds} is the server's wish, if it said one.
     */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        private final transient OptionalLong retryAfterSeconds;

        RefusedException(String message, OptionalLong retryAfterSeconds) {
            super(message);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        OptionalLong retryAfterSeconds() {
            return retryAfterSeconds;
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
                .header("User-Agent", "claimtrail (news reader)")
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
            throw new RefusedException("HTTP " + response.statusCode(), retryAfter(response));
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

    private static OptionalLong retryAfter(HttpResponse<?> response) {
        try {
            return response.headers().firstValueAsLong("Retry-After");
        } catch (NumberFormatException e) {
            return OptionalLong.empty(); // a date: rare, and the back-off waits long enough
        }
    }

    private void waitFor(URI uri) throws InterruptedException {
        String host = String.valueOf(uri.getHost());
        Instant now = clock.instant();
        Instant next = nextByHost.getOrDefault(host, now);
        if (next.isAfter(now)) {
            Thread.sleep(Duration.between(now, next).toMillis());
            now = next;
        }
        nextByHost.put(host, now.plus(pause));
    }
}
