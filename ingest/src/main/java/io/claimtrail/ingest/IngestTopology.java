package io.claimtrail.ingest;

import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.story.Telling;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.streams.Wiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * articles.raw to articles.
 *
 * <pre>
 * articles.raw > read > [by articleId] > number revisions > settled ------------------------------> articles
 *                                              |                                                       ^
 *                                              +> [by bucket] > meet copies > [by articleId] > join story
 * </pre>
 */
public final class IngestTopology implements Supplier<Topology> {
    private static final String STEP = "story-step-";

    private final Topics topics;
    private final ArticleReader reader;

    public IngestTopology(Topics topics, IngestConfig config) {
        this.topics = topics;
        this.reader = new ArticleReader(config.limits());
    }

    @Override
    public Topology get() {
        StreamsBuilder builder = Wiring.builder();
        Serde<Article> articleSerde = topics.articles().valueSerde();
        builder.addStateStore(store(RevisionProcessor.ARTICLES, Serdes.String(), articleSerde));
        builder.addStateStore(store(RevisionProcessor.STORIES, Serdes.String(), StorySerdes.membership()));
        builder.addStateStore(store(BucketProcessor.BUCKETS, Serdes.Integer(), StorySerdes.bucket()));

        Topic<byte[], byte[]> raw = topics.articlesRaw();
        Map<String, KStream<String, StoryStep>> steps = builder.stream(raw.name(), Wiring.consumed(raw, "articles-raw"))
                .process(() -> new ReadProcessor(reader), Named.as("read-article"))
                .repartition(partitioned("article-by-id", Serdes.String(), articleSerde))
                .process(
                        RevisionProcessor::new,
                        Named.as("number-revision"),
                        RevisionProcessor.ARTICLES,
                        RevisionProcessor.STORIES)
                .split(Named.as(STEP))
                .branch((id, step) -> step instanceof StoryStep.Question, Branched.as("question"))
                .defaultBranch(Branched.as("placed"));

        KStream<String, Article> joined = branch(steps, "question")
                .flatMap((id, step) -> questions(step), Named.as("ask-buckets"))
                .repartition(partitioned("story-bucket", Serdes.Integer(), StorySerdes.telling()))
                .process(BucketProcessor::new, Named.as("meet-copies"), BucketProcessor.BUCKETS)
                .repartition(partitioned("story-introduction", Serdes.String(), StorySerdes.introduction()))
                .process(
                        StoryProcessor::new,
                        Named.as("join-story"),
                        RevisionProcessor.ARTICLES,
                        RevisionProcessor.STORIES);

        branch(steps, "placed")
                .mapValues(step -> ((StoryStep.Placed) step).article(), Named.as("placed-article"))
                .merge(joined, Named.as("all-articles"))
                .to(topics.articles().name(), Wiring.produced(topics.articles(), "articles"));
        return builder.build();
    }

    private static List<KeyValue<Integer, Telling>> questions(StoryStep step) {
        Telling telling = ((StoryStep.Question) step).telling();
        return telling.buckets().stream()
                .map(bucket -> KeyValue.pair(bucket, telling))
                .toList();
    }

    private static KStream<String, StoryStep> branch(Map<String, KStream<String, StoryStep>> steps, String name) {
        return Objects.requireNonNull(steps.get(STEP + name));
    }

    /** All of one count: a story's processors share the stores of the revisions'. */
    private <K, V> Repartitioned<K, V> partitioned(String name, Serde<K> key, Serde<V> value) {
        return Repartitioned.with(key, value)
                .withName(name)
                .withNumberOfPartitions(topics.articles().partitions());
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> store(String name, Serde<K> key, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), key, value);
    }
}
