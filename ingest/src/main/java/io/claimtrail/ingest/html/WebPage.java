package io.claimtrail.ingest.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself, each part from the most trusted place that has it: schema.org JSON-LD, Open Graph, other
 * meta elements, then the visible page.
 */
public final class WebPage {
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    /** A page with more nodes of JSON-LD than this is not describing one article. */
    private static final int MOST_NODES = 5_000;

    private final Document page;
    private final Optional<JsonNode> linkedData;

    public WebPage(Document page) {
        this.page = page;
        this.linkedData = articleOf(page);
    }

    /** Candidates for the title, most trusted first. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>();
        linked(titles, "headline");
        meta(titles, "og:title", "twitter:title", "dc.title", "title");
        select(titles, "[itemprop=headline]", "article h1", "h1");
        titles.add(page.title());
        return titles;
    }

    /** Candidates for the date of publication, most trusted first; not all of them need be dates. */
    public List<String> dates() {
        List<String> dates = new ArrayList<>();
        linked(dates, "datePublished", "dateCreated", "uploadDate");
        meta(dates, "article:published_time", "og:article:published_time", "og:published_time");
        meta(
                dates,
                "datepublished",
                "date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publication_date",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "cxenseparse:recs:publishtime",
                "originalpublicationdate",
                "citation_publication_date",
                "article.published",
                "displaydate",
                "timestamp");
        for (Element element :
                page.select("[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")) {
            dates.add(element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
            dates.add(element.text());
        }
        linked(dates, "dateModified");
        meta(dates, "article:modified_time", "og:updated_time");
        return dates;
    }

    public List<String> bylines() {
        List<String> bylines = new ArrayList<>();
        linked(bylines, "author", "creator");
        meta(bylines, "author", "byl", "parsely-author", "sailthru.author", "dc.creator", "article:author");
        select(bylines, "[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]");
        bylines.removeIf(name -> name.startsWith("http") || name.startsWith("@") || name.length() > 200);
        return bylines;
    }

    public List<String> publishers() {
        List<String> publishers = new ArrayList<>();
        linked(publishers, "publisher", "sourceOrganization");
        meta(publishers, "og:site_name", "application-name", "dc.publisher", "cre");
        publishers.removeIf(name -> name.startsWith("http"));
        return publishers;
    }

    /** Absolute URLs the page gives as its own, most trusted first. */
    public List<String> canonicalUrls() {
        List<String> urls = new ArrayList<>();
        for (Element link : page.select("link[rel=canonical][href]")) {
            urls.add(link.absUrl("href"));
        }
        meta(urls, "og:url");
        linked(urls, "mainEntityOfPage", "url");
        urls.removeIf(url -> !url.startsWith("http"));
        return urls;
    }

    /** The article's text as the linked data gives it, marked up or plain; some publishers give no more than its beginning. */
    public Optional<String> articleBody() {
        return linkedData.map(node -> node.path("articleBody").asText("")).filter(body -> !body.isBlank());
    }

    public List<String> languages() {
        List<String> languages = new ArrayList<>();
        languages.add(page.select("html").attr("lang"));
        linked(languages, "inLanguage");
        meta(languages, "og:locale", "content-language", "language");
        return languages;
    }

    private void meta(List<String> found, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String key = meta.hasAttr("property")
                        ? meta.attr("property")
                        : meta.hasAttr("name") ? meta.attr("name") : meta.attr("http-equiv");
                if (key.equalsIgnoreCase(name)) {
                    found.add(meta.attr("content"));
                }
            }
        }
    }

    private void select(List<String> found, String... queries) {
        for (String query : queries) {
            Element element = page.selectFirst(query);
            if (element != null) {
                found.add(element.text());
            }
        }
    }

    private void linked(List<String> found, String... fields) {
        for (String field : fields) {
            linkedData.ifPresent(node -> {
                String value = name(node.path(field));
                if (!value.isBlank()) {
                    found.add(value);
                }
            });
        }
    }

    private static String name(JsonNode value) {
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            for (JsonNode element : value) {
                String name = element.isArray() ? "" : name(element);
                if (!name.isBlank()) {
                    names.add(name);
                }
            }
            return String.join(", ", names);
        }
        JsonNode plain = value.isObject() ? (value.has("name") ? value.path("name") : value.path("@id")) : value;
        return plain.isValueNode() ? org.jsoup.parser.Parser.unescapeEntities(plain.asText(""), false) : "";
    }

    /** The first JSON-LD node whose type is an article, wherever it is nested. */
    private static Optional<JsonNode> articleOf(Document page) {
        for (Element script : page.select("script[type^=application/ld+json]")) {
            Optional<JsonNode> article = articleIn(script.data());
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> articleIn(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[)", "")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (one.isTextual() && isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }
}
