package io.claimtrail.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recall on seeded wire copies and false joins among real articles, over the articles that the system property
 * {@code claimtrail.corpus} names (gzipped JSON lines with id, publisher, published_at, text). Skipped without it.
 */
class StoryCorpusEvalTest {
    private static final Logger LOG = LoggerFactory.getLogger(StoryCorpusEvalTest.class);

    private static final int COPIES = 3;

    private record Item(String id, String publisher, long publishedAt, String title, String text) {
        Telling telling() {
            return new Telling(id, 1, publishedAt, publisher, Sketch.of(text));
        }
    }

    @Test
    void joinsCopiesAndNotOthers() throws IOException {
        String corpus = System.getProperty("claimtrail.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no -Dclaimtrail.corpus: wire copies are not measured");
        List<Item> items = read(Path.of(corpus));
        StoryBook book = new StoryBook();
        items.forEach(item -> book.add(item.telling()));
        long joined = items.stream()
                .filter(item -> !book.storyOf(item.id()).equals(item.id()))
                .peek(item -> LOG.info("{} joins {}: {}", item.id(), book.storyOf(item.id()), item.title()))
                .count();
        for (boolean otherOutlet : new boolean[] {true, false}) {
            double recall = recall(items, otherOutlet);
            LOG.info(String.format(
                    Locale.ROOT,
                    "%d articles, %d joined to another; recall of copies by %s outlet %.4f",
                    items.size(),
                    joined,
                    otherOutlet ? "another" : "the same",
                    recall));
            assertThat(recall).isGreaterThan(otherOutlet ? 0.98 : 0.93);
        }
        assertThat((double) joined / items.size()).isLessThan(0.001);
    }

    private static double recall(List<Item> items, boolean otherOutlet) {
        WireCopies copies = new WireCopies(7);
        Random random = new Random(11);
        List<Item> all = new ArrayList<>(items);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < COPIES * items.size(); i++) {
            Item item = items.get(i % items.size());
            String id = "copy-" + i / items.size() + item.id();
            String text = copies.copy(
                    item.text(), items.get(random.nextInt(items.size())).text());
            long later = random.nextInt((int) Duration.ofHours(12).toMillis());
            ids.add(id);
            all.add(new Item(id, otherOutlet ? "Copy " + i : item.publisher(), item.publishedAt() + later, "", text));
        }
        Collections.shuffle(all, random);
        StoryBook book = new StoryBook();
        all.forEach(item -> book.add(item.telling()));
        long found = ids.stream()
                .filter(id -> book.storyOf(id).equals(book.storyOf(id.substring("copy-0".length()))))
                .count();
        long moved = items.stream()
                .filter(item -> !book.storyOf(item.id()).equals(item.id()))
                .peek(item -> LOG.info("{} joins {}: {}", item.id(), book.storyOf(item.id()), item.title()))
                .count();
        LOG.info("{} articles joined to another with the copies there", moved);
        return (double) found / ids.size();
    }

    private static List<Item> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Item> items = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = mapper.readTree(line);
                String date = node.path("published_at").asText();
                String local = date.length() >= 19 ? date.substring(0, 19) : date.substring(0, 10) + "T00:00:00";
                long millis =
                        LocalDateTime.parse(local).toInstant(ZoneOffset.UTC).toEpochMilli();
                items.add(new Item(
                        node.path("id").asText(),
                        node.path("publisher").asText(""),
                        millis,
                        node.path("title").asText(""),
                        node.path("text").asText()));
            }
        }
        return items;
    }
}
