package io.claimtrail.ingest.read;

import io.claimtrail.streams.RejectedRecordException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a document of any format into its articles, or refuses it with a reason. Thread-safe; made once, shared. */
public final class ArticleReader {
    /** A date without its zone is wrong by hours, not by days. */
    private static final Duration AHEAD = Duration.ofDays(1);
    /** The first weekly newspaper. */
    private static final Instant EARLIEST = Instant.parse("1605-01-01T00:00:00Z");

    private static final Set<String> FEEDS = Set.of("rss", "RDF", "feed");

    private final ReadLimits limits;
    private final JsonReader json;
    private final HtmlReader html = new HtmlReader();
    private final TextReader text = new TextReader();
    private final SafeXml xml = new SafeXml();
    private final NewsXmlReader news = new NewsXmlReader();
    private final FeedReader feeds = new FeedReader();
    private final EnglishText languages = new EnglishText();

    public ArticleReader(ReadLimits limits) {
        this.limits = limits;
        this.json = new JsonReader(limits);
    }

    /**
     * The document's articles, at least one, not yet {@linkplain #checked checked}.
     *
     * @throws RejectedRecordException where it is none of the formats, broken, too large, or without text
     */
    public List<ReadArticle> read(RawDocument document) {
        RawDocument opened = document;
        if (Gunzip.isGzip(document.bytes())) {
            opened = document.withBytes(Gunzip.open(document.bytes(), limits.maxBytes()));
        }
        if (opened.bytes().length > limits.maxBytes()) {
            throw Refusal.TOO_LARGE.because(opened.bytes().length + " bytes, the limit is " + limits.maxBytes());
        }
        List<ReadArticle> articles =
                switch (DocumentFormat.of(opened)) {
                    case JSON -> json.read(opened);
                    case HTML -> List.of(html.read(opened));
                    case TEXT -> List.of(text.read(opened));
                    case XML -> xml(opened);
                };
        if (articles.isEmpty()) {
            throw Refusal.NO_TEXT.because("no article with text in it");
        }
        return articles;
    }

    /**
     * The article, its language found; a date of less than a day ahead is taken as now.
     *
     * @param now when the document came; a date more than a day later is impossible
     * @throws RejectedRecordException where it is empty, too long, not English, or of no possible date
     */
    public ReadArticle checked(ReadArticle article, Instant now) {
        if (article.withdrawn()) {
            return article;
        }
        if (article.text().isBlank()) {
            throw Refusal.NO_TEXT.because(
                    "an empty text" + article.title().map(title -> ": " + title).orElse(""));
        }
        if (article.text().length() > limits.maxTextChars()) {
            throw Refusal.TOO_LARGE.because(
                    "a text of " + article.text().length() + " characters, the limit is " + limits.maxTextChars());
        }
        Optional<Instant> date = article.publishedAt();
        if (date.isPresent()
                && (date.get().isAfter(now.plus(AHEAD)) || date.get().isBefore(EARLIEST))) {
            throw Refusal.DATE_IMPOSSIBLE.because("published at " + date.get() + ", read at " + now);
        }
        String language = languages.languageOf(article);
        if (!language.toLowerCase(Locale.ROOT).startsWith("en")) {
            throw Refusal.NOT_ENGLISH.because("its language is " + language);
        }
        return article.with(language, date.map(stated -> stated.isAfter(now) ? now : stated));
    }

    /** Whether the document is a feed, whose entries may be no more than summaries of pages. */
    public boolean isFeed(RawDocument document) {
        return DocumentFormat.of(document) == DocumentFormat.XML
                && FEEDS.contains(xml.rootOf(Charsets.decodeXml(document.bytes(), document.contentType())));
    }

    private List<ReadArticle> xml(RawDocument document) {
        String text = Charsets.decodeXml(document.bytes(), document.contentType());
        String root = xml.rootOf(text);
        if (FEEDS.contains(root)) {
            return feeds.read(text);
        }
        return switch (root) {
            case "newsItem", "newsMessage", "nitf", "packageItem" -> news.read(SafeXml.tree(text), document);
            case "html" -> List.of(html.read(document));
            default -> throw Refusal.UNSUPPORTED_FORMAT.because("XML of an unknown kind: <" + root + ">");
        };
    }
}
