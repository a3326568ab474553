package io.claimtrail.schemas;

import io.claimtrail.schemas.Topic.Cleanup;
import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import io.claimtrail.schemas.avro.SourceActivity;
import io.claimtrail.schemas.serde.RecordSerdes;
import io.claimtrail.schemas.serde.StringKeySerde;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Every topic of Claimtrail, in one place. Immutable and thread-safe. */
public final class Topics {

    /** Partitions of every topic but the dead-letter queues; a positive number. */
    public static final String PARTITIONS = "claimtrail.partitions";

    /** The largest raw article: room for 20 MB of anything, so that even what ingest declines gets as far as its dead-letter queue. */
    public static final int MAX_RAW_BYTES = 24 << 20;

    /** The largest record of any other topic: a book-length article with all its claims. */
    public static final int MAX_RECORD_BYTES = 16 << 20;

    /** A dead letter is the largest raw article with the headers that say why it is there. */
    public static final int MAX_DLQ_BYTES = MAX_RAW_BYTES + (1 << 20);

    private static final int DEFAULT_PARTITIONS = 6;
    private static final Duration RAW_RETENTION = Duration.ofDays(7);
    private static final Duration DLQ_RETENTION = Duration.ofDays(30);
    private static final Pattern SOURCE_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RecordSerdes serdes;
    private final int partitions;

    private Topics(RecordSerdes serdes, int partitions) {
        this.serdes = serdes;
        this.partitions = partitions;
    }

    /**
     * The catalogue over one schema registry.
     *
     * @param settings Confluent's names: {@code schema.registry.url} and the rest; {@link #PARTITIONS}; others are ignored
     * @throws org.apache.kafka.common.config.ConfigException if a setting is missing or cannot be read
     */
    public static Topics from(Map<String, ?> settings) {
        return new Topics(RecordSerdes.from(settings), Settings.positive(settings, PARTITIONS, DEFAULT_PARTITIONS));
    }

    public Topic<byte[], byte[]> articlesRaw() {
        return new Topic<>(
                "articles.raw",
                Serdes.ByteArray(),
                Serdes.ByteArray(),
                partitions,
                Cleanup.DELETE,
                Optional.of(RAW_RETENTION),
                MAX_RAW_BYTES);
    }

    /** Key: articleId. */
    public Topic<String, Article> articles() {
        return compacted("articles", key(), Article.class);
    }

    /** Key: articleId. */
    public Topic<String, ArticleClaims> claims() {
        return compacted("claims", key(), ArticleClaims.class);
    }

    /**
     * Key: claimId.
     *
     * @throws IllegalArgumentException unless the id is lower-case words joined by hyphens
     */
    public Topic<String, Claim> claimsOf(String sourceId) {
        return compacted("claims." + checked(sourceId), key(), Claim.class);
    }

    /**
     * Key: seriesId. Kept for ever: records carry the time of their articles, so any retention would drop an archive as it is read.
     *
     * @throws IllegalArgumentException unless the id is lower-case words joined by hyphens
     */
    public Topic<String, FigureObservation> figuresOf(String sourceId) {
        return new Topic<>(
                "figures." + checked(sourceId),
                key(),
                serdes.value(FigureObservation.class),
                partitions,
                Cleanup.DELETE,
                Optional.empty(),
                MAX_RECORD_BYTES);
    }

    /** Key: seriesId. */
    public Topic<String, FigureSeries> figures() {
        return compacted("figures", key(), FigureSeries.class);
    }

    /** Key: measureId. */
    public Topic<String, Discrepancy> discrepancies() {
        return compacted("discrepancies", key(), Discrepancy.class);
    }

    public Topic<ActivityKey, SourceActivity> activity() {
        return compacted("activity", serdes.key(ActivityKey.class), SourceActivity.class);
    }

    /** Of what one article adds to activity, in aggregate's own repartition and store. */
    public Serde<ArticleActivity> articleActivity() {
        return serdes.value(ArticleActivity.class);
    }

    /** Where one service puts what it cannot process: the original bytes, with headers that say why. */
    public Topic<byte[], byte[]> dlq(String applicationId) {
        return new Topic<>(
                dlqName(applicationId),
                Serdes.ByteArray(),
                Serdes.ByteArray(),
                1,
                Cleanup.DELETE_BY_ARRIVAL,
                Optional.of(DLQ_RETENTION),
                MAX_DLQ_BYTES);
    }

    /** The name of that queue. */
    public static String dlqName(String applicationId) {
        return applicationId + "-dlq";
    }

    /** Every topic, those of the given catalogue ids included; not the dead-letter queues, which each service makes for itself. */
    public List<Topic<?, ?>> all(Collection<String> sourceIds) {
        List<Topic<?, ?>> all =
                new ArrayList<>(List.of(articlesRaw(), articles(), claims(), figures(), discrepancies(), activity()));
        for (String sourceId : sourceIds) {
            all.add(claimsOf(sourceId));
            all.add(figuresOf(sourceId));
        }
        return all;
    }

    private <K, V extends SpecificRecord> Topic<K, V> compacted(String name, Serde<K> key, Class<V> type) {
        return new Topic<>(
                name, key, serdes.value(type), partitions, Cleanup.COMPACT, Optional.empty(), MAX_RECORD_BYTES);
    }

    private static Serde<String> key() {
        return new StringKeySerde();
    }

    private static String checked(String sourceId) {
        if (!SOURCE_ID.matcher(sourceId).matches()) {
            throw new IllegalArgumentException(
                    "source id must be lower-case words joined by hyphens, not \"" + sourceId + '"');
        }
        return sourceId;
    }
}
