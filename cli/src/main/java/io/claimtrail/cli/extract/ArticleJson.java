package io.claimtrail.cli.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.extract.Article;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads an article from a JSON object: our short names, those of schema.org's NewsArticle, or PolNeAR's {@code doc}. Only the text is
 * needed. Without an id, the URL is the id, or else a name made of the text.
 */
final class ArticleJson {
    private static final List<String> ID = List.of("id", "doc", "articleId", "identifier", "@id", "url");
    private static final List<String> TEXT = List.of("text", "articleBody", "body");
    private static final List<String> TITLE = List.of("title", "headline", "name");
    private static final List<String> PUBLISHER = List.of("publisher", "sourceOrganization");
    private static final List<String> PUBLISHED = List.of("published_at", "publishedAt", "datePublished", "date");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private ArticleJson() {}

    /** @throws IllegalArgumentException saying what is wrong with it */
    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new IllegalArgumentException("not JSON" + column + ": " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IllegalArgumentException saying what is wrong with it */
    static Article article(JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        String text = TEXT.stream()
                .map(object::path)
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no string in any of " + String.join(", ", TEXT)))
                .asText();
        return new Article(
                first(object, ID).orElseGet(() -> idOf(text)),
                first(object, TITLE),
                first(object, PUBLISHER),
                first(object, PUBLISHED).map(ArticleJson::instant),
                text);
    }

    static String idOf(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The first of the fields that holds a string or number, or an object with a {@code name}. */
    private static Optional<String> first(JsonNode object, List<String> fields) {
        for (String field : fields) {
            JsonNode value = object.path(field);
            JsonNode plain = value.isObject() ? value.path("name") : value;
            if (plain.isTextual() || plain.isNumber()) {
                return Optional.of(plain.asText());
            }
        }
        return Optional.empty();
    }

    /** A date is read as its first moment, and a time without an offset, in UTC. */
    private static Instant instant(String date) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(date, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime time
                    ? time.toInstant()
                    : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
            try {
                return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no ISO 8601 date: " + date, e);
            }
        }
    }
}
