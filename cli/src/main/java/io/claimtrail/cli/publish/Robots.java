package io.claimtrail.cli.publish;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
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
import java.util.List;
import java.util.Map;

/**
 * What hosts allow robots, as their robots.txt says (RFC 9309; read by crawler-commons). Each is asked once a day; one that does not
 * answer, or answers with a server's error, allows nothing for now.
 */
final class Robots {
    private static final String NAME = "claimtrail";
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WITHOUT_ANSWER = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    /** RFC 9309, 2.5: at least so much is read. */
    private static final int MOST_BYTES = 500 << 10;

    private final HttpClient client;
    private final Clock clock;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<URI, Known> hosts = new HashMap<>();

    private record Known(BaseRobotRules rules, Instant until) {}

    Robots(HttpClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    boolean allow(URI page) throws InterruptedException {
        URI place = page.resolve("/robots.txt");
        Known known = hosts.get(place);
        if (known == null || !clock.instant().isBefore(known.until())) {
            BaseRobotRules rules = read(place);
            known = new Known(rules, clock.instant().plus(rules.isDeferVisits() ? KEPT_WITHOUT_ANSWER : KEPT));
            hosts.put(place, known);
        }
        return known.rules().isAllowed(page.toString());
    }

    /** What the host has asked for between two requests, a minute at most; zero where it has said nothing, or was not asked. */
    Duration delay(URI page) {
        Known known = hosts.get(page.resolve("/robots.txt"));
        if (known == null || known.rules().getCrawlDelay() <= 0) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofMillis(known.rules().getCrawlDelay());
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private BaseRobotRules read(URI place) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(place)
                .timeout(Fetcher.PATIENCE)
                .header("User-Agent", Fetcher.USER_AGENT)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == 200
                        ? parser.parseContent(
                                place.toString(),
                                body.readNBytes(MOST_BYTES),
                                response.headers().firstValue("Content-Type").orElse("text/plain"),
                                List.of(NAME))
                        : parser.failedFetch(response.statusCode());
            }
        } catch (IOException e) {
            return parser.failedFetch(503);
        }
    }
}
