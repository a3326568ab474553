package io.claimtrail.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.Article;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTopologyTest {
    private static final String TEXT =
            "The harbour master said on Tuesday that forty ships were waiting outside the port of Lydd. "
                    + "He told reporters that the storm had closed the channel for two days and that pilots would start again at dawn.";
    private static final String OTHER =
            "Mayor Ann Reed announced a new library for the east of the town, to be built where the brickworks stood. "
                    + "Opponents complained that the money was promised to schools, and a vote is planned for the summer session.";

    @TempDir
    Path stateDir;

    private IngestDriver ingest;

    @BeforeEach
    void start() {
        ingest = new IngestDriver(stateDir, IngestConfig.STANDARD);
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void readsOurJsonAndTimesItByItsPublication() {
        publish(
                "{\"id\":\"a1\",\"publisher\":\"Lydd News\",\"published_at\":\"2026-03-03T22:00:00Z\",\"title\":\"Ships wait\",\"text\":\""
                        + TEXT + "\\r\\n\\r\\nA second paragraph.\"}");
        List<TestRecord<String, Article>> records = ingest.articles();
        assertThat(records).hasSize(1);
        TestRecord<String, Article> record = records.get(0);
        assertThat(record.key()).isEqualTo("a1");
        assertThat(record.getRecordTime()).isEqualTo(Instant.parse("2026-03-03T22:00:00Z"));
        Article article = record.value();
        assertThat(article.getTitle()).isEqualTo("Ships wait");
        assertThat(article.getPublisher()).isEqualTo("Lydd News");
        assertThat(article.getBody()).isEqualTo(TEXT + "\nA second paragraph.");
        assertThat(article.getRevision()).isEqualTo(1);
        assertThat(article.getStoryId()).isEqualTo("a1");
        assertThat(article.getPublishedAtStated()).isTrue();
    }

    @Test
    void takesTheRecordsTimeWhereNoDateIsStated() {
        publish(json("a1", TEXT));
        Article article = articles().get(0);
        assertThat(article.getPublishedAt()).isEqualTo(IngestDriver.NOW);
        assertThat(article.getPublishedAtStated()).isFalse();
    }

    @Test
    void dropsAndCountsAnUnchangedCopy() {
        publish(json("a1", TEXT));
        publish(json("a1", TEXT));
        assertThat(ingest.articles()).hasSize(1);
        assertThat(ingest.unchanged()).isEqualTo(1);
    }

    @Test
    void numbersChangedContentAsANewRevision() {
        publish(json("a1", TEXT));
        publish(json("a1", TEXT + " A pilot was hurt."));
        assertThat(articles()).extracting(Article::getRevision).containsExactly(1, 2);
    }

    @Test
    void withdrawsTheArticleOfANullValuesKey() {
        publish(json("a1", TEXT));
        withdraw("a1");
        List<TestRecord<String, Article>> records = ingest.articles();
        assertThat(records).hasSize(2);
        assertThat(records.get(1).key()).isEqualTo("a1");
        assertThat(records.get(1).value()).isNull();
    }

    @Test
    void withdrawsByAnySpellingOfTheUrl() {
        publish("{\"url\":\"https://www.example.com/ships?utm_source=x\",\"text\":\"" + TEXT + "\"}");
        withdraw("https://m.example.com/ships/#top");
        List<TestRecord<String, Article>> records = ingest.articles();
        assertThat(records).hasSize(2);
        assertThat(records.get(1).key()).isEqualTo(records.get(0).key());
        assertThat(records.get(1).value()).isNull();
    }

    @Test
    void sendsBadRecordsToTheDeadLetterQueueWithTheirReasonAndGoesOn() {
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("not-json", "{\"id\": \"x\", \"text\"".getBytes(UTF_8));
        bad.put("no-text", "{\"id\": \"x\"}".getBytes(UTF_8));
        bad.put("not-text", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3});
        bad.put("unsupported-format", "<?xml version=\"1.0\"?><invoice/>".getBytes(UTF_8));
        bad.put("unparseable", "<?xml version=\"1.0\"?><newsItem><a></newsItem>".getBytes(UTF_8));
        bad.put(
                "date-impossible",
                json("x", TEXT)
                        .replace("{", "{\"published_at\":\"soon enough\",")
                        .getBytes(UTF_8));
        bad.put("too-large", new byte[11 << 20]);
        bad.put("null-key-and-value", null);
        bad.put(
                "not-english",
                json(
                                "x",
                                "Der Hafenmeister sagte am Dienstag, dass vierzig Schiffe vor dem Hafen warten. Er sagte den Reportern, der "
                                        + "Sturm habe die Fahrrinne zwei Tage lang geschlossen und die Lotsen w\u00fcrden im Morgengrauen wieder anfangen.")
                        .getBytes(UTF_8));
        bad.values().forEach(value -> ingest.send(null, value, new RecordHeaders()));
        publish(json("good", TEXT));

        List<String> reasons = new ArrayList<>();
        ingest.deadLetters()
                .forEach(letter -> reasons.add(
                        new String(letter.headers().lastHeader("x-reason").value(), UTF_8)));
        assertThat(reasons).containsExactlyElementsOf(bad.keySet());
        assertThat(articles()).extracting(Article::getArticleId).containsExactly("good");
    }

    @Test
    void putsEveryRecordOutOrAmongTheDropsOrTheDeadLetters() {
        int in = 0;
        for (int i = 0; i < 60; i++, in++) {
            publish(i % 3 == 0 ? "{not json" : json("a" + i % 7, TEXT + " Ship " + i % 11 + " came in."));
        }
        // An article whose story turns out to be an earlier one comes again under its revision: that is no new article.
        long out = articles().stream()
                .map(article -> article.getArticleId() + " " + article.getRevision())
                .distinct()
                .count();
        int dead = ingest.deadLetters().size();
        assertThat(out + ingest.unchanged() + dead).isEqualTo(in);
        assertThat(dead).isEqualTo(20);
    }

    @Test
    void givesAWireCopyTheStoryOfTheEarliestWhateverComesFirst() {
        String report = TEXT + " "
                + "Two ferries were moved to the old quay, where passengers waited in the rain until buses came for them. "
                + "The coast guard counted nine calls for help in the night and answered all of them before the wind turned north.";
        publish(wire("copy", "Coast Daily", "2026-03-03T12:00:00Z", "LYDD (Wire) - " + report));
        publish(wire("other", "Coast Daily", "2026-03-03T12:00:00Z", OTHER));
        publish(wire("first", "Lydd News", "2026-03-03T11:00:00Z", report));
        List<Article> all = articles();
        assertThat(all).extracting(Article::getArticleId).containsExactly("copy", "other", "copy", "first");
        assertThat(all).extracting(Article::getStoryId).containsExactly("copy", "other", "first", "first");
        assertThat(all.get(2).getRevision()).isEqualTo(1);
    }

    private static String wire(String id, String publisher, String date, String text) {
        return "{\"id\":\"" + id + "\",\"publisher\":\"" + publisher + "\",\"published_at\":\"" + date
                + "\",\"text\":\"" + text + "\"}";
    }

    private static String json(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
    }

    private void publish(String json) {
        ingest.send(null, json.getBytes(UTF_8), new RecordHeaders());
    }

    private void withdraw(String key) {
        ingest.send(key.getBytes(UTF_8), null, new RecordHeaders());
    }

    private List<Article> articles() {
        return ingest.articles().stream().map(TestRecord::value).toList();
    }
}
