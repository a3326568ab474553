package io.claimtrail.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.extract.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles that are measured: those of {@code seeds/}, or of the folder that {@code -Dseeds=DIR} names. */
public final class SeedArticles {
    /** How many there are in {@code seeds/}; results are per article. */
    public static final int COUNT = 12;

    private SeedArticles() {}

    /**
     * In the order of their files' names.
     *
     * @throws IOException if the folder or a file cannot be read
     * @throws IllegalStateException if there are not {@link #COUNT}
     */
    public static List<Article> read() throws IOException {
        Path folder = Path.of(System.getProperty("seeds", "seeds"));
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (files.size() != COUNT) {
            throw new IllegalStateException(files.size() + " articles in " + folder + ", not " + COUNT);
        }
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            JsonNode article = json.readTree(file.toFile());
            articles.add(new Article(
                    article.path("id").asText(),
                    Optional.of(article.path("title").asText()),
                    Optional.of(article.path("publisher").asText()),
                    Optional.of(Instant.parse(article.path("published_at").asText())),
                    article.path("text").asText()));
        }
        return articles;
    }
}
