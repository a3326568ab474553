package io.claimtrail.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimtrail.ingest.collect.Collected;
import io.claimtrail.ingest.collect.Sink;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.ReadLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Optional<Duration> MINUTELY = Optional.of(Duration.ofMinutes(1));
    private static final String PAGE = "<html><p>The harbour master said that forty ships were waiting.</p></html>";

    private static final ArticleReader READER = new ArticleReader(ReadLimits.STANDARD);

    private final List<String> asked = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final TestClock clock = new TestClock();
    private HttpServer server;

    private record Answer(int status, String type, String body, Map<String, String> headers) {}

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksForAFeedAgainOnlyIfItHasChanged() throws Exception {
        put("/feed", feed("/a"), Map.of("ETag", "\"1\"", "Last-Modified", "Tue, 03 Mar 2026 10:00:00 GMT"));
        Addresses addresses = addresses(false, MINUTELY);
        addresses.round(uris("/feed"));
        addresses.round(uris("/feed"));
        assertThat(asked)
                .containsExactly("/feed", "/feed if-none-match \"1\" if-modified-since Tue, 03 Mar 2026 10:00:00 GMT");
        assertThat(read).hasSize(1);
        put("/feed", feed("/b"), Map.of("ETag", "\"2\""));
        addresses.round(uris("/feed"));
        assertThat(read).hasSize(2);
    }

    @Test
    void leavesABusyHostAloneForAsLongAsItWishes() throws Exception {
        put("/feed", new Answer(503, "text/plain", "", Map.of("Retry-After", "600")));
        put("/other", feed("/a"), Map.of());
        Addresses addresses = addresses(false, MINUTELY);
        addresses.round(uris("/feed", "/other"));
        clock.pass(Duration.ofSeconds(599));
        addresses.round(uris("/feed", "/other"));
        assertThat(asked).containsExactly("/feed");
        put("/feed", feed("/a"), Map.of());
        clock.pass(Duration.ofSeconds(1));
        addresses.round(uris("/feed", "/other"));
        assertThat(asked).containsExactly("/feed", "/feed", "/other");
        assertThat(read).hasSize(2);
    }

    @Test
    void understandsADateToWaitFor() throws Exception {
        put("/feed", new Answer(429, "text/plain", "", Map.of("Retry-After", "Wed, 4 Mar 2026 10:30:00 GMT")));
        Addresses addresses = addresses(false, MINUTELY);
        addresses.round(uris("/feed"));
        clock.pass(Duration.ofMinutes(29));
        addresses.round(uris("/feed"));
        assertThat(asked).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        addresses.round(uris("/feed"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailure() throws Exception {
        put("/feed", new Answer(500, "text/plain", "", Map.of()));
        Addresses addresses = addresses(false, MINUTELY);
        List<Integer> minutes = new ArrayList<>();
        for (int minute = 0; minute < 31; minute++) {
            int before = asked.size();
            addresses.round(uris("/feed"));
            if (asked.size() > before) {
                minutes.add(minute);
            }
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(minutes).containsExactly(0, 2, 6, 14, 30);
        assertThat(refused).isEmpty();
    }

    @Test
    void reportsAtOnceWhatIsReadOnce() throws Exception {
        addresses(false, Optional.empty()).round(uris("/gone"));
        assertThat(refused).containsExactly("/gone HTTP 404");
    }

    @Test
    void readsThePagesOfAFeedThatRobotsMayRead() throws Exception {
        put("/robots.txt", new Answer(200, "text/plain", "User-agent: *\nDisallow: /private/\n", Map.of()));
        put("/private/feed", feed("/open/1", "/private/2", "/open/1"), Map.of());
        put("/open/1", page());
        put("/private/2", page());
        Addresses addresses = addresses(true, MINUTELY);
        addresses.round(uris("/private/feed")); // named by a person
        assertThat(read).containsExactly("/open/1");
        assertThat(refused).containsExactly("/private/2 robots.txt does not allow it");
        assertThat(asked).containsOnlyOnce("/robots.txt").doesNotContain("/private/2");
    }

    @Test
    void readsNoPagesOfAHostWhoseRobotsTxtDoesNotAnswer() throws Exception {
        put("/robots.txt", new Answer(500, "text/plain", "", Map.of()));
        put("/feed", feed("/1"), Map.of());
        put("/1", page());
        addresses(true, Optional.empty()).round(uris("/feed"));
        assertThat(read).isEmpty();
        assertThat(refused).hasSize(1);
    }

    @Test
    void readsAPageLaterThatFailedThoughItsFeedHasNotChanged() throws Exception {
        put("/feed", feed("/1"), Map.of("ETag", "\"1\""));
        put("/1", new Answer(500, "text/plain", "", Map.of()));
        Addresses addresses = addresses(true, MINUTELY);
        addresses.round(uris("/feed"));
        put("/1", page());
        clock.pass(Duration.ofMinutes(2));
        addresses.round(uris("/feed"));
        addresses.round(uris("/feed"));
        assertThat(read).containsExactly("/1");
        assertThat(refused).isEmpty();
    }

    @Test
    void givesAPageUpThatNeverAnswersAndSaysSo() throws Exception {
        put("/feed", feed("/1"), Map.of("ETag", "\"1\""));
        put("/1", new Answer(500, "text/plain", "", Map.of()));
        Addresses addresses = addresses(true, MINUTELY);
        for (int hour = 0; hour < 10; hour++) {
            addresses.round(uris("/feed"));
            clock.pass(Duration.ofHours(1));
        }
        assertThat(refused).containsExactly("/1 HTTP 500");
    }

    @Test
    void reportsAPageThatIsTooLargeInPlaceOfCuttingIt() throws Exception {
        put("/feed", feed("/1"), Map.of());
        put("/1", new Answer(200, "text/html", "x".repeat(20_000), Map.of()));
        addresses(true, Optional.empty()).round(uris("/feed"));
        assertThat(read).isEmpty();
        assertThat(refused).hasSize(1);
    }

    private Addresses addresses(boolean pages, Optional<Duration> every) {
        Sink sink = new Sink() {
            @Override
            public void accept(Collected collected) {
                read.add(path(collected.origin()));
            }

            @Override
            public void unreadable(String origin, String why) {
                refused.add(path(origin) + " " + why);
            }
        };
        return new Addresses(new Fetcher(clock, Duration.ZERO), clock, 10_000, sink, pages, every, READER);
    }

    private List<URI> uris(String... paths) {
        return List.of(paths).stream().map(path -> URI.create(base() + path)).toList();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String path(String url) {
        return url.substring(base().length());
    }

    private String feed(String... links) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Lydd News</title>");
        for (String link : links) {
            feed.append("<item><title>Ships</title><link>" + base() + link + "</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static Answer page() {
        return new Answer(200, "text/html", PAGE, Map.of());
    }

    private void put(String path, String feed, Map<String, String> headers) {
        put(path, new Answer(200, "application/rss+xml", feed, headers));
    }

    private void put(String path, Answer answer) {
        answers.put(path, answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Headers given = exchange.getRequestHeaders();
        String conditions = condition(given, "If-None-Match") + condition(given, "If-Modified-Since");
        asked.add(path + conditions);
        Answer answer = answers.getOrDefault(path, new Answer(404, "text/plain", "", Map.of()));
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        String etag = answer.headers().getOrDefault("ETag", "none");
        if (etag.equals(given.getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String condition(Headers given, String name) {
        String value = given.getFirst(name);
        return value == null ? "" : " " + name.toLowerCase(java.util.Locale.ROOT) + " " + value;
    }

    /** Stands still until told. */
    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-03-04T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
