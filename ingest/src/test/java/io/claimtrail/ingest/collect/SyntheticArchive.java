package io.claimtrail.ingest.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a gzipped WARC of news pages that no two are alike, each with a menu, linked data, some thirty paragraphs and a footer, as a
 * crawl of news sites has them: {@code SyntheticArchive FILE PAGES}. Seeded, so the same call writes the same pages.
 */
final class SyntheticArchive {
    private static final String[] WORDS =
            ("the harbour master said on Tuesday that forty ships were waiting outside port after a storm had closed channel for two"
                            + " days pilots would start again at dawn she told reporters and council members who had asked how many crews"
                            + " slept on board mayor announced new library east of town money promised schools vote planned summer")
                    .split(" ");

    private SyntheticArchive() {}

    public static void main(String[] arguments) throws IOException {
        int pages = Integer.parseInt(arguments[1]);
        Random random = new Random(7);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20)) {
            for (int i = 0; i < pages; i++) {
                out.write(record(i, random));
            }
        }
    }

    private static byte[] record(int number, Random random) throws IOException {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(number, random))
                .getBytes(UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.lydd.example/news/" + number
                + "\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(Integer.toString(number).getBytes(UTF_8))
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                + "\r\n\r\n";
        ByteArrayOutputStream member = new ByteArrayOutputStream(16 << 10);
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            gzip.write(head.getBytes(UTF_8));
            gzip.write(http);
            gzip.write("\r\n\r\n".getBytes(UTF_8));
        }
        return member.toByteArray();
    }

    private static String page(int number, Random random) {
        StringBuilder html = new StringBuilder(32 << 10)
                .append("<!doctype html><html lang=en><head><title>Report ")
                .append(number)
                .append(
                        " | Lydd News</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Report ")
                .append(number)
                .append(
                        "\",\"datePublished\":\"2026-03-03T09:30:00Z\",\"publisher\":{\"name\":\"Lydd News\"}}</script></head><body><nav><ul>");
        for (int i = 0; i < 60; i++) {
            html.append("<li class=menu-item><a href=/section/")
                    .append(i)
                    .append(">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        html.append("</ul></nav><main><article><h1>Report ").append(number).append("</h1>");
        for (int i = 0; i < 30; i++) {
            html.append("<p>");
            for (int word = 30 + random.nextInt(40); word > 0; word--) {
                html.append(WORDS[random.nextInt(WORDS.length)]).append(word == 1 ? "." : " ");
            }
            html.append("</p>");
            if (i % 10 == 5) {
                html.append("<figure><img src=x.jpg><figcaption>Ships seen from the lighthouse</figcaption></figure>");
            }
        }
        html.append("</article><aside class=related>");
        for (int i = 0; i < 30; i++) {
            html.append("<div><a href=/news/")
                    .append(i)
                    .append(">Another story of the town, number ")
                    .append(i)
                    .append("</a></div>");
        }
        return html.append("</aside></main><footer>Copyright Lydd News</footer></body></html>")
                .toString();
    }
}
