package io.claimtrail.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Broken documents, made with a seed from good ones: one of each format written here, the benchmark's web pages and the archives
 * among the resources. The same seed gives the same documents.
 */
final class HostileDocuments {
    /** Pages are some hundred times as large as the rest, and take as much longer. */
    private static final int ONE_PAGE_IN = 20;

    private static final int LARGEST = 1 << 18;

    private static final String TEXT =
            "The harbour master said on Tuesday that forty ships were waiting, and that the storm had closed the"
                    + " channel for two days.";

    private static final List<Charset> OTHER_CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            Charset.forName("IBM037"));

    private static final List<String> TOKENS = List.of(
            "<",
            ">",
            "&x;",
            "]]>",
            "<!--",
            "<![CDATA[",
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
            "\u0000",
            "{",
            "[",
            "\"",
            "\\u0000",
            "\uFFFF",
            "<script>",
            "Content-Length: -1\r\n",
            "99999999999");

    private final Random random;
    private final List<byte[]> small;
    private final List<byte[]> pages;
    private final List<Mutation> mutations = List.of(
            this::withBytesReplaced,
            this::cutShort,
            this::withAHole,
            this::withAPieceRepeated,
            this::continuedByAnother,
            this::inAnotherCharset,
            HostileDocuments::gzip,
            this::withATokenInserted,
            this::withABitFlipped);

    private interface Mutation {
        byte[] apply(byte[] input);
    }

    HostileDocuments(long seed) throws IOException {
        random = new Random(seed);
        small = new ArrayList<>(written());
        small.addAll(files("src/test/resources/warc", "arc"));
        small.addAll(files("src/test/resources/warc", "arc.gz"));
        pages = new ArrayList<>();
        for (byte[] zipped : files("src/test/resources/extraction/html", "html.gz")) {
            pages.add(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes());
        }
    }

    /** What most of the broken ones are made of. */
    List<byte[]> good() {
        return small;
    }

    /** The next document, mutated one to four times. */
    byte[] next() {
        byte[] document = any(random.nextInt(ONE_PAGE_IN) == 0 ? pages : small);
        for (int n = random.nextInt(4); n >= 0; n--) {
            document = any(mutations).apply(document);
        }
        return document;
    }

    /** Small documents that would be large, deep or slow. */
    static List<byte[]> bombs() {
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        return List.of(
                zippedZeros(200),
                gzip(zippedZeros(50)),
                bytes("<?xml version='1.0'?><!DOCTYPE rss [" + laughs
                        + "]><rss><channel><title>&a29;</title></channel></rss>"),
                bytes("<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><nitf>"
                        + "<body><body.content><p>&f;</p></body.content></body></nitf>"),
                bytes("<div>".repeat(150_000)),
                bytes("<rss>" + "<a>".repeat(150_000)),
                bytes("{\"a\":" + "[".repeat(400_000)),
                bytes("<p>" + "&nbsp;".repeat(100_000) + "<b>".repeat(5_000) + "x".repeat(100_000)),
                bytes("a".repeat(900_000) + " "),
                bytes("<html><body>" + "<p class='related related' id=x>word, word".repeat(20_000)),
                bytes("<table><tr><td>".repeat(30_000) + TEXT),
                bytes("Published ".repeat(90_000)),
                bytes("{\"text\":\"" + "Tags: ".repeat(100_000) + "\",\"date\":\"" + "9".repeat(100_000) + "\"}"),
                bytes("{\"text\":\"" + TEXT + "\",\"publisher\":\"" + "Lydd ".repeat(50_000) + "\"}"),
                bytes("{\"text\":\"" + TEXT + "\",\"url\":\"https://" + "lydd.".repeat(50_000) + "example/1\"}"));
    }

    private byte[] withBytesReplaced(byte[] input) {
        byte[] out = input.clone();
        for (int i = random.nextInt(20); i >= 0 && out.length > 0; i--) {
            out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        }
        return out;
    }

    private byte[] cutShort(byte[] input) {
        return Arrays.copyOf(input, place(input));
    }

    private byte[] withAHole(byte[] input) {
        int at = place(input);
        return joined(Arrays.copyOf(input, at), from(input, Math.min(input.length, at + random.nextInt(60))));
    }

    private byte[] withAPieceRepeated(byte[] input) {
        int at = place(input);
        byte[] piece = Arrays.copyOfRange(input, at, Math.min(input.length, at + 1 + random.nextInt(40)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input, 0, at);
        for (int i = random.nextInt(200); i >= 0 && out.size() < LARGEST; i--) {
            out.writeBytes(piece);
        }
        out.write(input, at, input.length - at);
        return out.toByteArray();
    }

    private byte[] continuedByAnother(byte[] input) {
        byte[] other = any(small);
        return joined(Arrays.copyOf(input, place(input)), from(other, place(other)));
    }

    private byte[] inAnotherCharset(byte[] input) {
        return new String(input, UTF_8).getBytes(any(OTHER_CHARSETS));
    }

    private byte[] withATokenInserted(byte[] input) {
        int at = place(input);
        return joined(joined(Arrays.copyOf(input, at), bytes(any(TOKENS))), from(input, at));
    }

    private byte[] withABitFlipped(byte[] input) {
        byte[] out = input.clone();
        if (out.length > 0) {
            out[place(out)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int place(byte[] input) {
        return input.length == 0 ? 0 : random.nextInt(input.length);
    }

    private static List<byte[]> written() {
        String page = "<!doctype html><html lang=en><head><title>Ships wait</title>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-03\"}"
                + "</script></head><body><article><h1>Ships wait</h1><p>" + TEXT + "</p><p>" + TEXT
                + "</p></article></body></html>";
        String json = "{\"id\":\"a\",\"published_at\":\"2026-03-03T10:00:00Z\",\"title\":\"Ships wait\",\"text\":\""
                + TEXT + "\"}";
        String warc = warc(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page);
        return List.of(
                bytes(page),
                bytes(json),
                gzip(bytes(json)),
                bytes("[{\"headline\":\"Ships wait\",\"articleBody\":\"" + TEXT + "\"},{\"body_html\":\"<p>" + TEXT
                        + "</p>\",\"versioncreated\":\"2026-03-03T10:00:00Z\"}]"),
                bytes("<rss version='2.0'><channel><title>Lydd</title><item><title>Ships wait</title>"
                        + "<link>https://lydd.example/1</link><description>" + TEXT
                        + "</description></item></channel></rss>"),
                bytes("<feed xmlns='http://www.w3.org/2005/Atom'><title>Lydd</title><entry><title>Ships</title>"
                        + "<id>x</id><updated>2026-03-03T10:00:00Z</updated><summary>" + TEXT
                        + "</summary></entry></feed>"),
                bytes("<?xml version='1.0' encoding='UTF-8'?>"
                        + "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g'><contentSet><inlineXML>"
                        + "<html><body><p>" + TEXT + "</p></body></html></inlineXML></contentSet></newsItem>"),
                bytes("<?xml version='1.0'?><nitf><body><body.content><p>" + TEXT
                        + "</p></body.content></body></nitf>"),
                bytes("Ships wait\n\n" + TEXT),
                bytes(warc),
                gzip(bytes(warc)));
    }

    private static String warc(String http) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lydd.example/1\r\n"
                + "WARC-Date: 2026-03-03T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private static List<byte[]> files(String folder, String ending) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(folder))) {
            for (Path path : paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] from(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    private static byte[] gzip(byte[] bytes) {
        return gzip(bytes, 1);
    }

    private static byte[] zippedZeros(int mebibytes) {
        return gzip(new byte[1 << 20], mebibytes);
    }

    private static byte[] gzip(byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
