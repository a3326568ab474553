package io.claimtrail.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML that may come from anyone: parsed as a browser would, with a bound on its tags. Nothing in it is executed or fetched. */
final class SafeHtml {
    /** Seventeen times the largest of 41 news pages; that many elements, never closed, take the parser a second. */
    private static final int MOST_TAGS = 100_000;

    private SafeHtml() {}

    static Document page(RawDocument document) {
        int tags = 0;
        for (byte b : document.bytes()) {
            tags += b == '<' ? 1 : 0;
        }
        check(tags);
        try {
            String charset =
                    Charsets.declared(document.contentType()).map(Charset::name).orElse(null);
            return Jsoup.parse(
                    new ByteArrayInputStream(document.bytes()),
                    charset,
                    document.url().orElse(""));
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.UNPARSEABLE.because("broken HTML: " + e.getMessage());
        }
    }

    /** The body of a piece of HTML, as JSON and feeds carry it. */
    static Element fragment(String html) {
        check((int) html.chars().filter(c -> c == '<').count());
        return Jsoup.parseBodyFragment(html).body();
    }

    private static void check(int tags) {
        if (tags > MOST_TAGS) {
            throw Refusal.UNPARSEABLE.because("HTML of " + tags + " tags, the limit is " + MOST_TAGS);
        }
    }
}
