package io.claimtrail.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.streams.RejectedRecordException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final String FIRST =
            "The harbour master said on Tuesday that forty ships were waiting, and that the storm had closed the"
                    + " channel for two days.";
    private static final String SECOND =
            "\u201CWe will start again at dawn,\u201D she told reporters, adding that the pilots had slept on board,"
                    + " in shifts, since Sunday.";

    private final ArticleReader reader = new ArticleReader(new ReadLimits(1 << 20, 10_000));

    @Test
    void readsAPageByItsLinkedDataBeforeItsMetaElements() {
        ReadArticle article = one("<!doctype html><html lang=en-GB><head><title>Ships wait | Lydd News</title><script"
                + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"headline\":\"Ships"
                + " wait\",\"datePublished\":\"2026-03-03T09:30:00+01:00\",\"author\":[{\"name\":\"Ann"
                + " Reed\"},{\"name\":\"Bo Li\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Lydd"
                + " News\"}}]}</script><meta property='article:published_time' content='2020-01-01'><meta"
                + " property='og:site_name' content='lyddnews.example'><link rel=canonical"
                + " href='https://www.lyddnews.example/ships'></head><body><nav><a href=/>Home</a><a"
                + " href=/sport>Sport</a></nav><div class=cookie-banner>We use cookies, and partners, to improve your"
                + " visit. Please accept all of them, or manage your choices.</div><article><h1>Ships"
                + " wait</h1><figure><img src=x><figcaption>Ships, waiting, seen from the old lighthouse on"
                + " Monday.</figcaption></figure><p>" + FIRST + "</p><p>" + SECOND
                + "</p><div class=related-links><p>Read more: <a href=/x>Ferries moved, passengers stranded,"
                + " buses late, mayor angry</a></p></div></article><footer>Copyright Lydd News, all rights"
                + " reserved, 2026.</footer></body></html>");
        assertThat(article.title()).contains("Ships wait");
        assertThat(article.byline()).contains("Ann Reed, Bo Li");
        assertThat(article.publisher()).contains("Lydd News");
        assertThat(article.publishedAt()).contains(Instant.parse("2026-03-03T08:30:00Z"));
        assertThat(article.url()).contains("https://www.lyddnews.example/ships");
        assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(article.language()).contains("en-GB");
    }

    @Test
    void readsNewsMlG2() {
        List<ReadArticle> articles = read("<?xml version='1.0' encoding='UTF-8'?><newsMessage"
                + " xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem guid='urn:newsml:lydd:1'"
                + " xml:lang='en'><itemMeta><itemClass qcode='ninat:text'/><provider><name>Lydd"
                + " Wire</name></provider><versionCreated>2026-03-03T10:00:00Z</versionCreated></itemMeta><contentMeta><headline>Ships"
                + " wait</headline><by>By Ann Reed</by></contentMeta><contentSet><inlineXML"
                + " contenttype='application/xhtml+xml'><html "
                + "xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p>" + FIRST + "</p><p>"
                + SECOND
                + "</p></body></html></inlineXML></contentSet></newsItem><newsItem"
                + " guid='urn:newsml:lydd:2'><itemMeta><itemClass"
                + " qcode='ninat:picture'/></itemMeta></newsItem></itemSet></newsMessage>");
        assertThat(articles).hasSize(1);
        ReadArticle article = articles.get(0);
        assertThat(article.id()).contains("urn:newsml:lydd:1");
        assertThat(article.title()).contains("Ships wait");
        assertThat(article.publisher()).contains("Lydd Wire");
        assertThat(article.publishedAt()).contains(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void readsNitfInLatin1() {
        byte[] nitf = ("<?xml version='1.0' encoding='iso-8859-1'?><!DOCTYPE nitf SYSTEM"
                        + " 'nitf.dtd'><nitf><head><docdata><doc-id id-string='n7'/><date.issue"
                        + " norm='20260303T101500+0100'/></docdata></head><body><body.head><hedline><hl1>Caf\u00E9"
                        + " shut</hl1></hedline><byline>By Bo Li</byline></body.head><body.content><p>" + FIRST
                        + " The caf\u00E9 stayed shut.</p></body.content></body></nitf>")
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadArticle article = reader.read(RawDocument.of(nitf)).get(0);
        assertThat(article.id()).contains("n7");
        assertThat(article.title()).contains("Caf\u00E9 shut");
        assertThat(article.publishedAt()).contains(Instant.parse("2026-03-03T09:15:00Z"));
        assertThat(article.text()).endsWith("The caf\u00E9 stayed shut.");
    }

    @Test
    void readsNinjsWithItsParagraphs() {
        ReadArticle article = one(
                "{\"uri\":\"https://wire.example/items/9\",\"versioncreated\":\"2026-03-03T10:00:00+0000\",\"headline\":\"Ships"
                        + " wait\",\"byline\":\"Ann Reed\",\"body_text\":\"flat\",\"body_xhtml\":\"<p>" + FIRST
                        + "</p><p>And more.</p>\"}");
        assertThat(article.text()).isEqualTo(FIRST + "\nAnd more.");
        assertThat(article.url()).contains("https://wire.example/items/9");
        assertThat(article.publishedAt()).contains(Instant.parse("2026-03-03T10:00:00Z"));
    }

    @Test
    void readsTheEntriesOfFeedsOfEveryKind() {
        List<ReadArticle> rss =
                read("<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Lydd"
                        + " News</title><language>en-gb</language><item><title>Ships"
                        + " wait</title><link>https://lydd.example/1</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT"
                        + "</pubDate><description>short</description><content:encoded>&lt;p&gt;" + FIRST
                        + "&lt;/p&gt;</content:encoded></item>"
                        + "<item><title>No text</title></item></channel></rss>");
        assertThat(rss).hasSize(2);
        assertThat(rss.get(1).text()).isEmpty();
        assertThatThrownBy(() -> reader.checked(rss.get(1), NOW))
                .isInstanceOfSatisfying(RejectedRecordException.class, e -> assertThat(e.reason())
                        .isEqualTo("no-text"));
        assertThat(rss.get(0).text()).isEqualTo(FIRST);
        assertThat(rss.get(0).publisher()).contains("Lydd News");
        assertThat(rss.get(0).publishedAt()).contains(Instant.parse("2026-03-03T10:00:00Z"));
        List<ReadArticle> atom = read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Lydd News</title><entry><title>Ships wait</title>"
                        + "<link href='https://lydd.example/1'/><updated>2026-03-03T10:00:00Z</updated><summary>"
                        + FIRST + "</summary></entry></feed>");
        assertThat(atom).extracting(ReadArticle::text).containsExactly(FIRST);
        List<ReadArticle> rdf = read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>Lydd"
                + " News</title></channel><item rdf:about='https://lydd.example/1'><title>Ships wait</title>"
                + "<link>https://lydd.example/1</link><description>" + FIRST
                + "</description></item></rdf:RDF>");
        assertThat(rdf).extracting(ReadArticle::text).containsExactly(FIRST);
    }

    @Test
    void takesBackWhatTheWireCancels() {
        ReadArticle canceled = read("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:lydd:1'>"
                        + "<itemMeta><itemClass qcode='ninat:text'/><pubStatus qcode='stat:canceled'/></itemMeta></newsItem>")
                .get(0);
        assertThat(canceled.withdrawn()).isTrue();
        assertThat(canceled.id()).contains("urn:newsml:lydd:1");
        assertThat(reader.checked(canceled, NOW)).isEqualTo(canceled);
        assertThat(one("{\"guid\":\"g1\",\"versioncreated\":\"2026-03-03T10:00:00Z\",\"pubstatus\":\"canceled\"}")
                        .withdrawn())
                .isTrue();
    }

    @Test
    void datesAnEmbargoedTextByTheEndOfItsEmbargo() {
        assertThat(
                        one("{\"guid\":\"g1\",\"versioncreated\":\"2026-03-03T10:00:00Z\",\"embargoed\":\"2026-03-04T00:01:00Z\","
                                        + "\"body_text\":\"" + FIRST + "\"}")
                                .publishedAt())
                .contains(Instant.parse("2026-03-04T00:01:00Z"));
        assertThat(one("<nitf><head><docdata><date.issue norm='20260303T101500Z'/><date.release"
                                + " norm='20260304T000100Z'/></docdata></head><body><body.content><p>" + FIRST
                                + "</p></body.content></body></nitf>")
                        .publishedAt())
                .contains(Instant.parse("2026-03-04T00:01:00Z"));
    }

    @Test
    void readsTheEntitiesOfAJsonFeedsSummaries() {
        assertThat(one("{\"title\":\"Ships\",\"description\":\"The master&#039;s word &amp; the pilots\"}")
                        .text())
                .isEqualTo("The master's word & the pilots");
    }

    @Test
    void keepsAnArticleWhosePartsAreNamedAsFurnitureIs() {
        assertThat(one("<html><body><h1>Ships wait</h1><div class='article-widget'><p>" + FIRST
                                + "</p></div><div class='article-widget'><p>" + SECOND + "</p></div></body></html>")
                        .text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void takesTheTextThatAPageDescribesWhereItShowsOnlyPieces() {
        assertThat(one("<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + FIRST + "\\n" + SECOND + "\"}</script></head><body><p>" + FIRST.substring(0, 60)
                                + "</p></body></html>")
                        .text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void leavesOutWhatAsksReadersToSignUp() {
        assertThat(one("<html><body><article><p>Get our weekly news email with stories and analysis</p><p>" + FIRST
                                + "</p><p>___</p><p>" + SECOND
                                + "</p><p>For more, sign up for our newsletter.</p></article></body></html>")
                        .text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void opensGzipAndRefusesABomb() throws IOException {
        assertThat(reader.read(RawDocument.of(gzip(FIRST.getBytes(UTF_8))))
                        .get(0)
                        .text())
                .isEqualTo(FIRST);
        assertThat(reasonFor(gzip(new byte[50 << 20]))).isEqualTo("too-large");
    }

    @Test
    void fetchesAndExpandsNoEntities() {
        String file = "<!DOCTYPE nitf [<!ENTITY x SYSTEM"
                + " 'file:///etc/hostname'>]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>";
        assertThat(reasonFor(file.getBytes(UTF_8))).isEqualTo("unparseable");
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("]><rss version='2.0'><channel><title>&a11;</title></channel></rss>");
        assertThat(reasonFor(bomb.toString().getBytes(UTF_8))).isEqualTo("unparseable");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(reasonFor(("<rss>" + "<a>".repeat(100_000)).getBytes(UTF_8))).isEqualTo("unparseable");
        assertThat(reasonFor("[".repeat(100_000).getBytes(UTF_8))).isEqualTo("not-json");
        assertThat(reasonFor(("<html>" + "<div>".repeat(100_000)).getBytes(UTF_8)))
                .isEqualTo("unparseable");
    }

    @Test
    void takesADateOfTonightAsNowAndRefusesOneOfNextWeek() {
        ReadArticle tonight = checked("{\"text\":\"" + FIRST + "\",\"date\":\"2026-03-04T20:00:00\"}");
        assertThat(tonight.publishedAt()).contains(NOW);
        assertThatThrownBy(() -> checked("{\"text\":\"" + FIRST + "\",\"date\":\"2026-03-11\"}"))
                .isInstanceOfSatisfying(RejectedRecordException.class, e -> assertThat(e.reason())
                        .isEqualTo("date-impossible"));
    }

    private ReadArticle checked(String text) {
        return reader.checked(one(text), NOW);
    }

    private ReadArticle one(String text) {
        List<ReadArticle> articles = read(text);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private List<ReadArticle> read(String text) {
        return reader.read(RawDocument.of(text.getBytes(UTF_8)));
    }

    private String reasonFor(byte[] bytes) {
        try {
            reader.read(RawDocument.of(bytes));
            return "read";
        } catch (RejectedRecordException e) {
            return e.reason();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
