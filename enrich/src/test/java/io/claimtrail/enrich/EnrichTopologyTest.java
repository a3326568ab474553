package io.claimtrail.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Claim;
import io.claimtrail.extract.Cue;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.Stance;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.streams.ServiceConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
    private static final Instant PUBLISHED = Instant.parse("2024-01-19T22:00:00Z");

    @TempDir
    private Path stateDir;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Article> articles;
    private TestOutputTopic<String, ArticleClaims> claims;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        ServiceConfig config = new ServiceConfig(
                "enrich-test", "localhost:9092", Map.of("schema.registry.url", "mock://enrich"), Map.of(), stateDir, 1);
        Topics topics = config.topics();
        driver = new TopologyTestDriver(
                new EnrichTopology(topics, EnrichTopologyTest::firstWordSays, "test-model").get(), config.properties());
        articles = driver.createInputTopic(
                "articles",
                topics.articles().keySerde().serializer(),
                topics.articles().valueSerde().serializer());
        claims = driver.createOutputTopic(
                "claims",
                topics.claims().keySerde().deserializer(),
                topics.claims().valueSerde().deserializer());
        deadLetters =
                driver.createOutputTopic("enrich-test-dlq", new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void writesAnArticlesClaimsUnderItsIdAndTime() {
        articles.pipeInput("a1", article("a1", "Mary said it rained."), PUBLISHED);

        TestRecord<String, ArticleClaims> out = claims.readRecord();
        assertThat(out.key()).isEqualTo("a1");
        assertThat(out.timestamp()).isEqualTo(PUBLISHED.toEpochMilli());
        assertThat(out.value().getArticle().getTitle()).isEqualTo("Rain");
        assertThat(out.value().getClaims()).singleElement().satisfies(claim -> {
            assertThat(claim.getSource().getMention().getText()).isEqualTo("Mary");
            assertThat(claim.getModelVersion()).isEqualTo("test-model");
            assertThat(claim.getArticle().getArticleId()).isEqualTo("a1");
        });
    }

    @Test
    void countsOffsetsInCodePoints() {
        articles.pipeInput("a1", article("a1", "Mary\uD83D\uDE00 said it rained."), PUBLISHED);

        assertThat(claims.readValue().getClaims().get(0).getContent())
                .singleElement()
                .satisfies(content -> {
                    assertThat(content.getStart()).isEqualTo(11);
                    assertThat(content.getText()).isEqualTo("it rained.");
                });
    }

    @Test
    void withdrawsTheClaimsOfAWithdrawnArticle() {
        articles.pipeInput("a1", null, PUBLISHED);

        TestRecord<String, ArticleClaims> out = claims.readRecord();
        assertThat(out.key()).isEqualTo("a1");
        assertThat(out.value()).isNull();
    }

    @Test
    void writesAnEmptyListForAnArticleWithoutClaims() {
        articles.pipeInput("a1", article("a1", "Rain."), PUBLISHED);

        assertThat(claims.readValue().getClaims()).isEmpty();
    }

    @Test
    void sendsAnArticleItCannotExtractToTheDeadLettersAndGoesOn() {
        articles.pipeInput("bad", article("bad", "crash"), PUBLISHED);
        articles.pipeInput("a1", article("a1", "Mary said it rained."), PUBLISHED);

        TestRecord<byte[], byte[]> dead = deadLetters.readRecord();
        assertThat(new String(dead.key(), StandardCharsets.UTF_8)).isEqualTo("bad");
        assertThat(header(dead, "__streams.errors.message")).contains("no such luck");
        assertThat(header(dead, "x-reason")).isNotBlank();
        assertThat(claims.readKeyValuesToList()).extracting(pair -> pair.key).containsExactly("a1");
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Article article(String id, String body) {
        return Article.newBuilder()
                .setArticleId(id)
                .setRevision(1)
                .setStoryId(id)
                .setTitle("Rain")
                .setPublishedAt(PUBLISHED)
                .setBody(body)
                .build();
    }

    /** Stands in for the real extractor: "X said Y" is a claim of X. */
    private static List<Claim> firstWordSays(io.claimtrail.extract.Article article) {
        if (article.text().equals("crash")) {
            throw new IllegalStateException("no such luck");
        }
        int said = article.text().indexOf(" said ");
        if (said < 0) {
            return List.of();
        }
        return List.of(new Claim(
                "c1",
                new Source(
                        "other",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Mary"),
                        Optional.empty(),
                        false,
                        Optional.of(new Span(0, said))),
                Optional.of(new Cue(new Span(said + 1, said + 5), "say", Stance.ASSERTS)),
                List.of(new Span(said + 6, article.text().length())),
                QuotationType.INDIRECT,
                Optional.empty(),
                List.of(),
                new Span(0, article.text().length()),
                0.9));
    }
}
