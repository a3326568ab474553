package io.claimtrail.ingest.read;

import io.claimtrail.ingest.html.Blocks;
import io.claimtrail.ingest.html.MainContent;
import io.claimtrail.ingest.html.WebPage;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A web page: its article's text, and what it says of itself. */
final class HtmlReader {
    /** A page with less text than this, in UTF-16 code units, is a list, a video or a wall, and no article. */
    private static final int SHORTEST = 120;

    /** A page that describes its text at more than so many times the length that was found shows it in pieces. */
    private static final int LONGER = 2;

    ReadArticle read(RawDocument document) {
        Document page = SafeHtml.page(document);
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
        String described = about.articleBody().map(HtmlReader::plain).orElse("");
        if (described.length() > LONGER * text.length()) {
            text = described;
        }
        if (text.length() < SHORTEST) {
            throw Refusal.NO_TEXT.because("no article text in the page, only " + text.length() + " characters");
        }
        return article.carriedBy(document).build(text);
    }

    private static String plain(String articleBody) {
        return BodyText.clean(articleBody.indexOf('<') < 0 ? articleBody : Blocks.text(SafeHtml.fragment(articleBody)));
    }
}
