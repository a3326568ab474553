package io.claimtrail.ingest.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollectorTest {
    private final List<String> accepted = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    @Test
    void saysOfEachRecordOfAnArchiveWhatBecameOfIt() throws IOException {
        collect(response("https://lydd.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Ships</p>")
                + response("https://lydd.example/2", "HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n")
                + response("https://lydd.example/3", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")
                + response("https://lydd.example/4", "no answer at all\r\n\r\n")
                + record("resource", "metadata://crawler/log", "text/plain", "fetched all\n")
                + response(
                        "https://lydd.example/5", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Pilots</p>"));
        assertThat(accepted).containsExactly("x#1", "x#6");
        assertThat(passedOver).containsExactly("x#2", "x#3", "x#5");
        assertThat(unreadable).hasSize(1);
        assertThat(unreadable.get(0)).startsWith("x#4");
    }

    @Test
    void stopsReadingAnArchiveWhereTheSinkFails() {
        String page =
                response("https://lydd.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Ships</p>");
        Sink broken = new Sink() {
            @Override
            public void accept(Collected collected) {
                throw new IllegalStateException("no broker");
            }

            @Override
            public void unreadable(String origin, String why) {
                unreadable.add(origin);
            }
        };
        Collector collector = new Collector(10_000, broken, UnaryOperator.identity());
        assertThatThrownBy(() -> collector.stream("x", new ByteArrayInputStream(page.getBytes(UTF_8))))
                .hasMessage("no broker");
        assertThat(unreadable).isEmpty();
    }

    @Test
    void readsTheArchivesOfOtherTools() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> archives = Files.list(Path.of("src/test/resources/warc"))) {
            for (Path archive :
                    archives.filter(path -> !path.endsWith("README.md")).toList()) {
                collector(1 << 20).path(archive);
                found.put(
                        archive.getFileName().toString(),
                        accepted.size() + " pages, " + passedOver.size() + " passed over, " + unreadable.size()
                                + " unreadable");
                accepted.clear();
                passedOver.clear();
                unreadable.clear();
            }
        }
        assertThat(found)
                .containsExactly(
                        Map.entry("example-iana.org-chunked.warc", "1 pages, 0 passed over, 0 unreadable"),
                        Map.entry("example-space-in-target-uri.warc.gz", "0 pages, 1 passed over, 1 unreadable"),
                        Map.entry("example-wget-bad-target-uri.warc.gz", "1 pages, 2 passed over, 0 unreadable"),
                        Map.entry("example.arc", "1 pages, 0 passed over, 0 unreadable"),
                        Map.entry("example.arc.gz", "1 pages, 0 passed over, 0 unreadable"),
                        Map.entry("gzip_extra_sl.warc.gz", "0 pages, 0 passed over, 1 unreadable"),
                        Map.entry("post-test.warc.gz", "3 pages, 0 passed over, 0 unreadable"));
    }

    @Test
    void reportsAnEmptyDocument() throws IOException {
        collect("");
        assertThat(unreadable).containsExactly("x: empty");
    }

    private void collect(String text) throws IOException {
        collector(10_000).stream("x", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private Collector collector(int maxBytes) {
        Sink sink = new Sink() {
            @Override
            public void accept(Collected collected) {
                accepted.add(collected.origin());
            }

            @Override
            public void unreadable(String origin, String why) {
                unreadable.add(origin + ": " + why);
            }

            @Override
            public void passedOver(String origin) {
                passedOver.add(origin);
            }
        };
        return new Collector(maxBytes, sink, UnaryOperator.identity());
    }

    private static String response(String url, String http) {
        return record("response", url, "application/http; msgtype=response", http);
    }

    private static String record(String type, String url, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
