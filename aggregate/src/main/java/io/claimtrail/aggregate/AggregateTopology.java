package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.ClaimDiff;
import io.claimtrail.aggregate.core.ClaimDiff.Changes;
import io.claimtrail.aggregate.core.ClaimDiff.ClaimUpdate;
import io.claimtrail.aggregate.core.KnownSources;
import io.claimtrail.aggregate.core.Measure;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.streams.Wiring;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The flow of aggregate.
 *
 * <pre>
 * claims -> compare-revisions [latest-article-claims]
 *             +-> claims.SOURCE
 *             +-> figures.SOURCE
 *             +-> (by measure) -> fold-measure [measure-observations] -> figures, discrepancies
 *             +-> (by source and day) -> fold-activity [source-day-articles] -> activity
 * </pre>
 *
 * <p>All state is a function of the current revisions, whatever order they came in: compare-revisions says what a revision changes,
 * and the folds can replace and take back every part. An observation reaches its measure in the order of its article's
 * revisions, because one task compares them and one partition holds the measure.
 */
public final class AggregateTopology implements Supplier<Topology> {
    private final Topics topics;
    private final AggregateConfig config;

    public AggregateTopology(Topics topics, AggregateConfig config) {
        this.topics = topics;
        this.config = config;
    }

    @Override
    public Topology get() {
        StreamsBuilder builder = Wiring.builder();
        Serde<FigureObservation> observation =
                topics.figuresOf(KnownSources.OTHER).valueSerde();
        Serde<ArticleActivity> contribution = topics.articleActivity();
        builder.addStateStore(store(CompareRevisions.STORE, topics.claims().valueSerde()));
        builder.addStateStore(store(FoldMeasure.STORE, observation));
        builder.addStateStore(store(FoldActivity.STORE, contribution));

        ClaimDiff diff = new ClaimDiff(config.sources());
        KStream<String, Changes> changes = builder.stream(
                        topics.claims().name(), Wiring.consumed(topics.claims(), "claims"))
                .process(() -> new CompareRevisions(diff), Named.as("compare-revisions"), CompareRevisions.STORE);

        writeClaims(changes);
        KStream<String, FigureObservation> observations = changes.flatMap(
                (articleId, change) -> change.observations().stream()
                        .map(point -> new KeyValue<>(point.getSeriesId(), point))
                        .collect(Collectors.toList()),
                Named.as("observations"));
        writeObservations(observations);
        writeMeasures(observations
                .selectKey((seriesId, point) -> Measure.idOf(seriesId), Named.as("key-by-measure"))
                .repartition(Repartitioned.<String, FigureObservation>as("observations-by-measure")
                        .withKeySerde(topics.figures().keySerde())
                        .withValueSerde(observation)));
        writeActivity(changes.flatMap(
                        (articleId, change) -> change.activity().stream()
                                .map(part -> new KeyValue<>(new ActivityKey(part.getSourceId(), part.getDay()), part))
                                .collect(Collectors.toList()),
                        Named.as("activity-by-article"))
                .repartition(Repartitioned.<ActivityKey, ArticleActivity>as("activity-by-source-day")
                        .withKeySerde(topics.activity().keySerde())
                        .withValueSerde(contribution)));
        return builder.build();
    }

    private void writeClaims(KStream<String, Changes> changes) {
        Map<String, String> topicOf = topicNames(topics::claimsOf);
        Topic<String, Claim> any = topics.claimsOf(KnownSources.OTHER);
        changes.flatMap(
                        (articleId, change) -> change.claims().stream()
                                .map(update -> new KeyValue<>(update.claimId(), update))
                                .collect(Collectors.toList()),
                        Named.as("claims-by-source"))
                .to(
                        (claimId, update, context) -> topicOf.get(update.shelf()),
                        Produced.<String, ClaimUpdate>with(any.keySerde(), new ClaimUpdateSerde(any.valueSerde()))
                                .withName("write-claims"));
    }

    private void writeObservations(KStream<String, FigureObservation> observations) {
        Map<String, String> topicOf = topicNames(topics::figuresOf);
        Topic<String, FigureObservation> any = topics.figuresOf(KnownSources.OTHER);
        observations.to(
                (seriesId, observation, context) -> topicOf.get(config.sources().shelfOf(observation.getSource())),
                Wiring.produced(any, "write-observations"));
    }

    private void writeMeasures(KStream<String, FigureObservation> byMeasure) {
        KStream<String, FoldMeasure.Moved> moved = byMeasure.process(
                () -> new FoldMeasure(config.maxPartsInMemory()), Named.as("fold-measure"), FoldMeasure.STORE);
        moved.flatMap(
                        (measureId, move) ->
                                move.series().stream().map(Update::record).collect(Collectors.toList()),
                        Named.as("series"))
                .to(topics.figures().name(), Wiring.produced(topics.figures(), "write-figures"));
        moved.flatMap(
                        (measureId, move) -> move.discrepancies().stream()
                                .map(Update::record)
                                .collect(Collectors.toList()),
                        Named.as("disagreements"))
                .to(topics.discrepancies().name(), Wiring.produced(topics.discrepancies(), "write-discrepancies"));
    }

    private void writeActivity(KStream<ActivityKey, ArticleActivity> bySourceDay) {
        bySourceDay
                .process(
                        () -> new FoldActivity(config.maxPartsInMemory()),
                        Named.as("fold-activity"),
                        FoldActivity.STORE)
                .to(topics.activity().name(), Wiring.produced(topics.activity(), "write-activity"));
    }

    private Map<String, String> topicNames(Function<String, Topic<String, ?>> topicOf) {
        return config.sources().ids().stream()
                .collect(Collectors.toMap(id -> id, id -> topicOf.apply(id).name()));
    }

    private <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(config.stores().apply(name), Serdes.String(), values)
                .withCachingDisabled()
                .withLoggingEnabled(Map.of());
    }
}
