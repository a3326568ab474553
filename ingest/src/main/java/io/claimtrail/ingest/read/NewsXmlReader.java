package io.claimtrail.ingest.read;

import io.claimtrail.ingest.html.Blocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The wires' XML, IPTC's NewsML-G2 (2.x; a newsItem, or a newsMessage of several) and NITF 3, alone or within it. The date
 * is the version's: a wire that rewrites a story publishes it anew.
 */
final class NewsXmlReader {
    List<ReadArticle> read(Document xml, RawDocument document) {
        List<ReadArticle> articles = new ArrayList<>();
        for (Element item : xml.select("*|newsItem")) {
            newsItem(item, document).ifPresent(articles::add);
        }
        if (articles.isEmpty()) {
            for (Element nitf : xml.select("*|nitf")) {
                nitf(nitf, ReadArticle.builder(), document).ifPresent(articles::add);
            }
        }
        return articles;
    }

    private static Optional<ReadArticle> newsItem(Element item, RawDocument document) {
        String itemClass = attribute(item, "*|itemMeta > *|itemClass", "qcode");
        if (!itemClass.isEmpty() && !itemClass.endsWith(":text") && !itemClass.endsWith(":composite")) {
            return Optional.empty();
        }
        ReadArticle.Builder article = ReadArticle.builder()
                .id(item.attr("guid"))
                .title(textOf(item, "*|contentMeta > *|headline"))
                .byline(textOf(item, "*|contentMeta > *|by"))
                .publisher(textOf(item, "*|contentMeta > *|infoSource > *|name"))
                .publisher(attribute(item, "*|contentMeta > *|infoSource", "literal"))
                .publisher(textOf(item, "*|itemMeta > *|provider > *|name"))
                .publisher(attribute(item, "*|itemMeta > *|provider", "literal"))
                .byline(textOf(item, "*|contentMeta > *|creator > *|name"))
                .language(attribute(item, "*|contentMeta > *|language", "tag"))
                .language(item.attr("xml:lang"))
                .status(attribute(item, "*|itemMeta > *|pubStatus", "qcode"));
        date(article, textOf(item, "*|itemMeta > *|versionCreated"));
        date(article, textOf(item, "*|contentMeta > *|contentCreated"));
        date(article, textOf(item, "*|itemMeta > *|firstCreated"));
        article.embargoed(parsed(textOf(item, "*|itemMeta > *|embargoed")));
        Element nitf = item.selectFirst("*|nitf");
        if (nitf != null) {
            return nitf(nitf, article, document);
        }
        Element content = item.selectFirst("*|contentSet > *|inlineXML");
        content = content == null ? item.selectFirst("*|contentSet > *|inlineData") : content;
        if (content == null) {
            return article.isWithdrawn()
                    ? Optional.of(article.carriedBy(document).build(""))
                    : Optional.empty();
        }
        Element body = content.selectFirst("*|body");
        return built(article, body == null ? content : body, document);
    }

    private static Optional<ReadArticle> nitf(Element nitf, ReadArticle.Builder article, RawDocument document) {
        article.id(attribute(nitf, "*|doc-id", "id-string"))
                .title(textOf(nitf, "*|hl1"))
                .title(textOf(nitf, "*|headline"))
                .title(textOf(nitf, "*|title"))
                .byline(textOf(nitf, "*|byline"))
                .publisher(textOf(nitf, "*|distributor"))
                .publisher(attribute(nitf, "*|doc.copyright", "holder"))
                .publisher(attribute(nitf, "*|pubdata", "name"))
                .language(nitf.attr("baselang"))
                .url(attribute(nitf, "*|pubdata", "ex-ref"));
        for (String[] place : new String[][] {
            {"*|date.issue", "norm"},
            {"*|pubdata", "date.publication"},
            {"*|story.date", "norm"},
            {"*|date.release", "norm"}
        }) {
            date(article, attribute(nitf, place[0], place[1]));
        }
        article.embargoed(parsed(attribute(nitf, "*|date.release", "norm")));
        Element body = nitf.selectFirst(escaped("*|body.content"));
        return body == null ? Optional.empty() : built(article, body, document);
    }

    private static Optional<ReadArticle> built(ReadArticle.Builder article, Element body, RawDocument document) {
        body.select("*|media, *|script, *|style").remove();
        String text = BodyText.clean(Blocks.text(body));
        return text.isBlank() && !article.isWithdrawn()
                ? Optional.empty()
                : Optional.of(article.carriedBy(document).build(text));
    }

    private static void date(ReadArticle.Builder article, @Nullable String stated) {
        if (stated != null && !stated.isBlank() && !article.hasDate()) {
            article.publishedAt(Dates.parse(stated));
        }
    }

    private static Optional<Instant> parsed(@Nullable String stated) {
        return stated == null ? Optional.empty() : Dates.parse(stated);
    }

    /** A dot in a name, as NITF has them, would start a class in the selector language. */
    private static String escaped(String selector) {
        return selector.replace(".", "\\.");
    }

    private static @Nullable String textOf(Element root, String selector) {
        Element found = root.selectFirst(escaped(selector));
        return found == null ? null : found.text();
    }

    private static String attribute(Element root, String selector, String name) {
        Element found = root.selectFirst(escaped(selector));
        return found == null ? "" : found.attr(name);
    }
}
