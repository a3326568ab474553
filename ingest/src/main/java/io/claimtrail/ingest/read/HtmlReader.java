package io.claimtrail.ingest.read;

import io.claimtrail.ingest.html.MainContent;
import io.claimtrail.ingest.html.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: its article's text, and what it says of itself. Nothing in it is executed or fetched. */
final class HtmlReader {
    /** A page with less text than this, in UTF-16 code units, is a list, a video or a wall, and no article. */
    private static final int SHORTEST = 120;

    ReadArticle read(RawDocument document) {
        Document page;
        try {
            String charset =
                    Charsets.declared(document.contentType()).map(Charset::name).orElse(null);
            page = Jsoup.parse(
                    new ByteArrayInputStream(document.bytes()),
                    charset,
                    document.url().orElse(""));
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.UNPARSEABLE.because("broken HTML: " + e.getMessage());
        }
        WebPage about = new WebPage(page);
        ReadArticle.Builder article = ReadArticle.builder();
        about.titles().forEach(article::title);
        about.bylines().forEach(article::byline);
        about.publishers().forEach(article::publisher);
        about.canonicalUrls().forEach(article::url);
        about.languages().forEach(tag -> article.language(tag.replace('_', '-')));
        about.dates().stream()
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(date -> article.publishedAt(Optional.of(date)));
        String text = BodyText.clean(MainContent.text(page));
        if (text.length() < SHORTEST) {
            throw Refusal.NO_TEXT.because("no article text in the page, only " + text.length() + " characters");
        }
        return article.carriedBy(document).build(text);
    }
}
