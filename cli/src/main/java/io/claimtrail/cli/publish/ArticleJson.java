package io.claimtrail.cli.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.schemas.avro.Article;
import org.jspecify.annotations.Nullable;

/** An article as one line of JSON in our short names, as articles.raw takes it and {@code --dry-run} prints it. */
final class ArticleJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ArticleJson() {}

    static String line(Article article) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", article.getArticleId());
        put(node, "publisher", article.getPublisher());
        put(
                node,
                "published_at",
                article.getPublishedAtStated() ? article.getPublishedAt().toString() : null);
        put(node, "title", article.getTitle());
        put(node, "byline", article.getByline());
        put(node, "url", article.getUrl());
        put(node, "language", article.getLanguage());
        node.put("text", article.getBody());
        return line(node);
    }

    /** What {@code --dry-run} prints of a withdrawal; articles.raw takes a null value. */
    static String withdrawal(String articleId) {
        return line(MAPPER.createObjectNode().put("id", articleId).put("withdrawn", true));
    }

    private static String line(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings always has a JSON form", e);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
