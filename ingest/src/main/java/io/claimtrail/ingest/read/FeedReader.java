package io.claimtrail.ingest.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.claimtrail.ingest.html.Blocks;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** RSS 0.9 to 2.0, RDF and Atom, by Rome. An entry's text is its full content, else its summary. */
final class FeedReader {
    /**
     * All of the feed's entries; one that is no more than a title and a link has a blank text.
     *
     * @param xml well-formed, of bounded depth, without entities of its own
     */
    List<ReadArticle> read(String xml) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        SyndFeed feed;
        try {
            feed = input.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw Refusal.UNPARSEABLE.because("broken feed: " + e.getMessage());
        }
        List<ReadArticle> articles = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            articles.add(article(feed, entry));
        }
        return articles;
    }

    private static ReadArticle article(SyndFeed feed, SyndEntry entry) {
        String link = entry.getLink();
        boolean addressed = link != null && link.startsWith("http");
        return ReadArticle.builder()
                .id(addressed ? null : entry.getUri())
                .url(addressed ? link : null)
                .title(entry.getTitle())
                .byline(entry.getAuthor())
                .publisher(feed.getTitle())
                .language(feed.getLanguage())
                .publishedAt(date(entry.getPublishedDate()))
                .publishedAt(date(entry.getUpdatedDate()))
                .build(text(entry));
    }

    private static Optional<Instant> date(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static String text(SyndEntry entry) {
        StringBuilder html = new StringBuilder();
        for (SyndContent content : entry.getContents()) {
            html.append(content.getValue() == null ? "" : content.getValue());
        }
        if (html.isEmpty() && entry.getDescription() != null) {
            html.append(entry.getDescription().getValue());
        }
        return BodyText.clean(Blocks.text(SafeHtml.fragment(html.toString())));
    }
}
