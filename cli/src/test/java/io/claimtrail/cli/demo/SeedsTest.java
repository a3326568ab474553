package io.claimtrail.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.cli.demo.Seeds.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {
    @TempDir
    Path folder;

    @Test
    void readsTheProjectsSeedsWithDatesAndOrigins() throws IOException {
        List<Seed> seeds = Seeds.read(Path.of("..", "seeds"));
        assertThat(seeds).hasSizeGreaterThanOrEqualTo(9);
        assertThat(seeds).extracting(Seed::id).doesNotHaveDuplicates();
        for (Seed seed : seeds) {
            JsonNode article = new ObjectMapper().readTree(seed.json());
            assertThat(OffsetDateTime.parse(article.path("published_at").asText()))
                    .isNotNull();
            for (String field : List.of("publisher", "title", "text", "licence", "origin")) {
                assertThat(article.path(field).asText())
                        .as(seed.id() + " " + field)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void namesAFileThatIsNotJson() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{");
        assertThatThrownBy(() -> Seeds.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.json");
    }

    @Test
    void refusesAFolderWithoutArticles() {
        assertThatThrownBy(() -> Seeds.read(folder)).hasMessageContaining(folder.toString());
    }
}
