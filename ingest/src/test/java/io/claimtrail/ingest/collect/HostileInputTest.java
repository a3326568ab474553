package io.claimtrail.ingest.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.RawDocument;
import io.claimtrail.ingest.read.ReadArticle;
import io.claimtrail.ingest.read.ReadLimits;
import io.claimtrail.streams.RejectedRecordException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand broken documents, made with a seed from small good ones of every format, and the classic bombs: each is read or
 * refused, in bounded time. {@code -Dclaimtrail.hostile=N} makes more.
 */
class HostileInputTest {
    private static final long SEED = 20260304;
    private static final int INPUTS = Integer.getInteger("claimtrail.hostile", 10_000);
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** Of this thread, so that a busy machine fails no input. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final String TEXT =
            "The harbour master said on Tuesday that forty ships were waiting, and that the storm had closed the"
                    + " channel for two days.";

    private final ArticleReader reader = new ArticleReader(new ReadLimits(1 << 20, 100_000));
    private int read;
    private int refused;

    @Test
    void readsOrRefusesWhateverComes() throws IOException {
        List<byte[]> good = samples();
        good.forEach(sample -> offer(RawDocument.of(sample))); // loads the classes, and the languages
        Random random = new Random(SEED);
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = good.get(random.nextInt(good.size()));
            for (int n = random.nextInt(4); n >= 0; n--) {
                input = mutated(input, good, random);
            }
            offer("seed " + SEED + ", input " + i, input);
        }
        bombs().forEach(bomb -> offer("bomb", bomb));
        assertThat(read).isPositive();
        assertThat(refused).isGreaterThan(INPUTS / 10);
    }

    private void offer(String name, byte[] input) {
        long start = CLOCK.getCurrentThreadCpuTime();
        int before = read + refused;
        Sink sink = new Sink() {
            @Override
            public void accept(Collected collected) {
                offer(collected.document());
            }

            @Override
            public void unreadable(String origin, String why) {
                refused++;
            }
        };
        try {
            new Collector(1 << 20, sink, UnaryOperator.identity()).stream("-", new ByteArrayInputStream(input));
        } catch (IOException e) {
            refused++;
        }
        if (read + refused == before) {
            assertThat(input.length).as(name + ": vanished").isLessThan(400);
        }
        offer(RawDocument.of(input));
        offer(RawDocument.of(input, "text/html; charset=utf-16"));
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start))
                .as(name)
                .isLessThan(LONGEST);
    }

    private void offer(RawDocument document) {
        try {
            for (ReadArticle article : reader.read(document)) {
                assertThat(reader.checked(article, NOW).text()).isNotBlank();
            }
            read++;
        } catch (RejectedRecordException e) {
            assertThat(e.reason()).matches("[a-z]+(-[a-z]+)*");
            refused++;
        }
    }

    private static byte[] mutated(byte[] input, List<byte[]> others, Random random) throws IOException {
        byte[] out = input.clone();
        int at = out.length == 0 ? 0 : random.nextInt(out.length);
        switch (random.nextInt(9)) {
            case 0 -> {
                for (int i = random.nextInt(20); i >= 0 && out.length > 0; i--) {
                    out[random.nextInt(out.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> out = joined(slice(out, 0, at), new byte[0]);
            case 2 ->
                out = joined(slice(out, 0, at), slice(out, Math.min(out.length, at + random.nextInt(60)), out.length));
            case 3 -> {
                byte[] piece = slice(out, at, Math.min(out.length, at + 1 + random.nextInt(40)));
                for (int i = random.nextInt(200); i >= 0 && out.length < 1 << 18; i--) {
                    out = joined(slice(out, 0, at), joined(piece, slice(out, at, out.length)));
                }
            }
            case 4 -> {
                byte[] other = others.get(random.nextInt(others.size()));
                out = joined(slice(out, 0, at), slice(other, random.nextInt(other.length), other.length));
            }
            case 5 -> {
                Charset[] charsets = {
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    Charset.forName("windows-1252"),
                    Charset.forName("IBM037")
                };
                out = new String(out, UTF_8).getBytes(charsets[random.nextInt(charsets.length)]);
            }
            case 6 -> out = gzip(out);
            case 7 -> {
                String[] tokens = {
                    "<",
                    ">",
                    "&x;",
                    "]]>",
                    "<!--",
                    "<![CDATA[",
                    "\u0000",
                    "{",
                    "[",
                    "\"",
                    "\\u0000",
                    "\uFFFF",
                    "<script>",
                    "Content-Length: -1\r\n",
                    "99999999999"
                };
                out = joined(
                        slice(out, 0, at),
                        joined(tokens[random.nextInt(tokens.length)].getBytes(UTF_8), slice(out, at, out.length)));
            }
            default -> {
                if (out.length > 0) {
                    out[at] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return out;
    }

    private static List<byte[]> samples() throws IOException {
        String page = "<!doctype html><html lang=en><head><title>Ships wait</title><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-03\"}</script></head><body><article><h1>Ships"
                + " wait</h1><p>"
                + TEXT + "</p><p>" + TEXT + "</p></article></body></html>";
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        String warc = "WARC/1.0\r\n"
                + "WARC-Type: response\r\n"
                + "WARC-Target-URI: https://lydd.example/1\r\n"
                + "WARC-Date: 2026-03-03T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http;"
                + " msgtype=response\r\n"
                + "Content-Length:"
                + " " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        List<byte[]> samples = new ArrayList<>();
        for (String sample : new String[] {
            page,
            "{\"id\":\"a\",\"published_at\":\"2026-03-03T10:00:00Z\",\"title\":\"Ships wait\",\"text\":\"" + TEXT
                    + "\"}",
            "[{\"headline\":\"Ships wait\",\"articleBody\":\"" + TEXT + "\"},{\"body_html\":\"<p>" + TEXT
                    + "</p>\",\"versioncreated\":\"2026-03-03T10:00:00Z\"}]",
            "<rss version='2.0'><channel><title>Lydd</title><item><title>Ships"
                    + " wait</title><link>https://lydd.example/1</link><description>"
                    + TEXT + "</description></item></channel></rss>",
            "<feed"
                    + " xmlns='http://www.w3.org/2005/Atom'><title>Lydd</title><entry><title>Ships</title><id>x</id><updated>2026-03-03T10:00:00Z</updated><summary>"
                    + TEXT + "</summary></entry></feed>",
            "<?xml version='1.0' encoding='UTF-8'?><newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'"
                    + " guid='g'><contentSet><inlineXML><html><body><p>"
                    + TEXT + "</p></body></html></inlineXML></contentSet></newsItem>",
            "<?xml version='1.0'?><nitf><body><body.content><p>" + TEXT + "</p></body.content></body></nitf>",
            "Ships wait\n\n" + TEXT
        }) {
            samples.add(sample.getBytes(UTF_8));
        }
        samples.add(gzip(samples.get(1)));
        samples.add(warc.getBytes(UTF_8));
        samples.add(gzip(warc.getBytes(UTF_8)));
        return samples;
    }

    private static List<byte[]> bombs() throws IOException {
        List<byte[]> bombs = new ArrayList<>();
        bombs.add(gzip(new byte[200 << 20]));
        bombs.add(gzip(gzip(new byte[50 << 20])));
        bombs.add("<div>".repeat(150_000).getBytes(UTF_8));
        bombs.add(("<rss>" + "<a>".repeat(150_000)).getBytes(UTF_8));
        bombs.add(("{\"a\":" + "[".repeat(400_000)).getBytes(UTF_8));
        bombs.add(("<p>" + "&nbsp;".repeat(100_000) + "<b>".repeat(5_000) + "x".repeat(100_000)).getBytes(UTF_8));
        bombs.add(("a".repeat(900_000) + " ").getBytes(UTF_8));
        bombs.add(("<html><body>" + "<p class='related related' id=x>word, word".repeat(20_000)).getBytes(UTF_8));
        bombs.add(("<table><tr><td>".repeat(30_000) + TEXT).getBytes(UTF_8));
        bombs.add("Published ".repeat(90_000).getBytes(UTF_8));
        bombs.add(("{\"text\":\"" + "Tags: ".repeat(100_000) + "\",\"date\":\"" + "9".repeat(100_000) + "\"}")
                .getBytes(UTF_8));
        return bombs;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(
                bytes,
                Math.min(from, bytes.length),
                Math.max(Math.min(from, bytes.length), Math.min(to, bytes.length)));
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] joined = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
