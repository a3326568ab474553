package io.claimtrail.ingest.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.ingest.html.Blocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles in JSON: our short names (id, publisher, published_at, title, text, url), schema.org's NewsArticle, IPTC's ninjs,
 * JSON Feed; one object, an array of them, or an object that holds such an array.
 *
 * <p>A text is kept as it is. Only a value that a format says is HTML, or that is full of paragraph tags, is read as HTML.
 */
final class JsonReader {
    private static final int DEEPEST = 200;
    private static final String[] LISTS = {"@graph", "items", "item", "articles"};
    private static final String[] MARKED_UP = {"body_xhtml", "body_html", "content_html"};
    private static final String[] PLAIN = {"text", "articleBody", "body_text", "content_text", "body", "content"};
    private static final String[] SUMMARIES = {"description", "summary"};
    private static final String[] DATES = {
        "published_at", "datePublished", "publishedAt", "versioncreated", "date_published", "date", "pubDate"
    };
    private static final Pattern TAGGED = Pattern.compile("<(?:p|br|div)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** A feed's summaries come from HTML, and some keep its entities. */
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:#\\d{2,5}|#x\\p{XDigit}{2,4}|amp|quot|apos|nbsp|lt|gt);");

    private final JsonMapper mapper;

    JsonReader(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(limits.maxBytes())
                .build();
        mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    List<ReadArticle> read(RawDocument document) {
        JsonNode root;
        try {
            root = mapper.readTree(Charsets.decode(document.bytes(), document.contentType()));
        } catch (JsonProcessingException e) {
            throw Refusal.NOT_JSON.because(e.getOriginalMessage() + " at "
                    + (e.getLocation() == null ? "?" : e.getLocation().offsetDescription()));
        }
        List<ReadArticle> articles = new ArrayList<>();
        for (JsonNode item : itemsOf(root)) {
            articles.add(article(item, document));
        }
        return articles;
    }

    private static List<JsonNode> itemsOf(JsonNode root) {
        if (root.isArray()) {
            return elements(root);
        }
        if (text(root).isEmpty()) {
            for (String name : LISTS) {
                if (root.path(name).isArray()) {
                    return elements(root.path(name));
                }
            }
        }
        return List.of(root);
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>(array.size());
        array.forEach(elements::add);
        return elements;
    }

    private static ReadArticle article(JsonNode node, RawDocument document) {
        return ReadArticle.builder()
                .id(string(node, "id", "articleId", "identifier", "guid", "@id"))
                .url(link(node))
                .title(string(node, "title", "headline", "name"))
                .byline(string(node, "byline", "author", "authors"))
                .publisher(string(node, "publisher", "source_name", "copyrightholder"))
                .language(string(node, "language", "inLanguage"))
                .publishedAt(date(node))
                .status(node.path("pubstatus").asText(""))
                .carriedBy(document)
                .build(text(node).orElse(""));
    }

    /** The id of a ninjs item is its URI, which may also be its address. */
    private static @Nullable String link(JsonNode node) {
        for (String name : new String[] {"url", "link", "mainEntityOfPage", "canonicalurl", "uri", "id"}) {
            String value = string(node, name);
            if (value != null && (value.startsWith("http://") || value.startsWith("https://"))) {
                return value;
            }
        }
        return null;
    }

    private static Optional<Instant> date(JsonNode node) {
        String stated = string(node, DATES);
        if (stated == null) {
            return Optional.empty();
        }
        Optional<Instant> date = Dates.parse(stated);
        if (date.isEmpty()) {
            throw Refusal.DATE_IMPOSSIBLE.because("no date: " + stated);
        }
        return Dates.later(date, Optional.ofNullable(string(node, "embargoed")).flatMap(Dates::parse));
    }

    private static Optional<String> text(JsonNode node) {
        for (String name : MARKED_UP) {
            Optional<String> text = fromHtml(node.path(name).asText(""));
            if (text.isPresent()) {
                return text;
            }
        }
        for (String name : PLAIN) {
            Optional<String> text =
                    fromText(node.path(name).isTextual() ? node.path(name).textValue() : "");
            if (text.isPresent()) {
                return text;
            }
        }
        for (JsonNode body : node.path("bodies")) {
            String value = body.path("value").asText("");
            boolean html = body.path("contenttype")
                    .asText(body.path("contentType").asText(""))
                    .contains("html");
            Optional<String> text = html ? fromHtml(value) : fromText(value);
            if (text.isPresent()) {
                return text;
            }
        }
        boolean wire = node.has("versioncreated") || node.has("renditions");
        String summary = wire ? null : string(node, SUMMARIES);
        return summary == null || !ESCAPED.matcher(summary).find()
                ? fromText(summary == null ? "" : summary)
                : fromHtml(summary);
    }

    private static Optional<String> fromText(String value) {
        if (TAGGED.matcher(value).find()) {
            return fromHtml(value);
        }
        return Optional.of(BodyText.clean(value)).filter(text -> !text.isBlank());
    }

    private static Optional<String> fromHtml(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        String text = BodyText.clean(Blocks.text(SafeHtml.fragment(value)));
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** The first of these fields that is a string, a number, an object with a name or value, or a list of those. */
    private static @Nullable String string(JsonNode node, String... names) {
        for (String name : names) {
            String value = string(node.path(name));
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String string(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            for (JsonNode element : value) {
                String part = element.isArray() ? null : string(element);
                if (part != null) {
                    parts.add(part);
                }
            }
            return parts.isEmpty() ? null : String.join(", ", parts);
        }
        if (value.isObject()) {
            return Stream.of("name", "value", "@id")
                    .map(name -> plain(value.path(name)))
                    .filter(part -> part != null && !part.isBlank())
                    .findFirst()
                    .orElse(null);
        }
        return plain(value);
    }

    private static @Nullable String plain(JsonNode value) {
        return value.isTextual() || value.isNumber() ? value.asText() : null;
    }
}
