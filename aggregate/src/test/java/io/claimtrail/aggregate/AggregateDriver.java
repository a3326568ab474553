package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.KnownSources;
import io.claimtrail.aggregate.core.Reported;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import io.claimtrail.schemas.avro.SourceActivity;
import io.claimtrail.streams.ServiceConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;

/** The topology of aggregate without a broker; collects what it writes. */
final class AggregateDriver implements AutoCloseable {
    static final KnownSources SOURCES = new KnownSources(List.of("hamas", "un", "white-house"));

    private static final Map<String, String> REGISTRY = Map.of("schema.registry.url", "mock://aggregate-test");
    private static final Topics TOPICS = Topics.from(REGISTRY);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, ArticleClaims> claims;
    private final Map<String, List<KeyValue<?, ?>>> written = new HashMap<>();

    AggregateDriver(int maxPartsInMemory) {
        ServiceConfig service =
                new ServiceConfig("aggregate", "none:1", REGISTRY, Map.of(), Path.of("target", "none"), 1);
        AggregateConfig config = new AggregateConfig(SOURCES, maxPartsInMemory, Stores::inMemoryKeyValueStore);
        driver = new TopologyTestDriver(new AggregateTopology(TOPICS, config).get(), service.properties());
        Topic<String, ArticleClaims> input = TOPICS.claims();
        claims = driver.createInputTopic(
                input.name(), input.keySerde().serializer(), input.valueSerde().serializer());
    }

    void publish(Reported article) {
        publish(article.claims());
    }

    void publish(ArticleClaims article) {
        claims.pipeInput(
                article.getArticle().getArticleId(),
                article,
                article.getArticle().getPublishedAt());
    }

    void withdraw(String articleId) {
        claims.pipeInput(articleId, null);
    }

    Map<String, Claim> claimsOf(String source) {
        return newest(TOPICS.claimsOf(source));
    }

    /** All that was appended, withdrawals included. */
    List<FigureObservation> observationsOf(String source) {
        List<FigureObservation> values = new ArrayList<>();
        all(TOPICS.figuresOf(source)).forEach(record -> values.add((FigureObservation) record.value));
        return values;
    }

    Map<String, FigureSeries> figures() {
        return newest(TOPICS.figures());
    }

    Map<String, Discrepancy> discrepancies() {
        return newest(TOPICS.discrepancies());
    }

    Map<ActivityKey, SourceActivity> activity() {
        return newest(TOPICS.activity());
    }

    /** What every output topic says in the end: its name and the key, and the value. */
    Map<String, Object> finalState() {
        Map<String, Object> state = new HashMap<>();
        for (String source : SOURCES.ids()) {
            claimsOf(source).forEach((key, value) -> state.put("claims." + source + ' ' + key, value));
            for (FigureObservation observation : observationsOf(source)) {
                String key =
                        "figures." + source + ' ' + observation.getSeriesId() + ' ' + observation.getObservationId();
                if (observation.getWithdrawn()) {
                    state.remove(key);
                } else {
                    state.put(key, observation);
                }
            }
        }
        figures().forEach((key, value) -> state.put("figures " + key, value));
        discrepancies().forEach((key, value) -> state.put("discrepancies " + key, value));
        activity().forEach((key, value) -> state.put("activity " + key.getSourceId() + ' ' + key.getDay(), value));
        return state;
    }

    int recordsWritten() {
        finalState();
        return written.values().stream().mapToInt(List::size).sum();
    }

    /** As if nothing had been written yet. */
    void forgetOutput() {
        written.values().forEach(List::clear);
    }

    @SuppressWarnings("unchecked")
    private <K, V> Map<K, V> newest(Topic<K, V> topic) {
        Map<K, V> newest = new LinkedHashMap<>();
        for (KeyValue<?, ?> record : all(topic)) {
            if (record.value == null) {
                newest.remove(record.key);
            } else {
                newest.put((K) record.key, (V) record.value);
            }
        }
        return newest;
    }

    private <K, V> List<KeyValue<?, ?>> all(Topic<K, V> topic) {
        List<KeyValue<?, ?>> records = written.computeIfAbsent(topic.name(), name -> new ArrayList<>());
        records.addAll(driver.createOutputTopic(
                        topic.name(),
                        topic.keySerde().deserializer(),
                        topic.valueSerde().deserializer())
                .readKeyValuesToList());
        return records;
    }

    @Override
    public void close() {
        driver.close();
    }
}
