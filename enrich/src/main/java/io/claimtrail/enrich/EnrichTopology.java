package io.claimtrail.enrich;

import io.claimtrail.extract.Claim;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.streams.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Named;
import org.jspecify.annotations.Nullable;

/**
 * articles to claims, record by record and without state: an article's revision becomes the list of its claims, empty where it makes none, and a
 * withdrawn article (tombstone) becomes a tombstone. An article that cannot be extracted goes to the dead-letter queue.
 */
public final class EnrichTopology implements Supplier<Topology> {
    private final Topics topics;
    private final Function<io.claimtrail.extract.Article, List<Claim>> extractor;
    private final String modelVersion;

    /**
     * @param extractor article to claims; called from every stream thread at once
     * @param modelVersion written into every claim
     */
    public EnrichTopology(
            Topics topics, Function<io.claimtrail.extract.Article, List<Claim>> extractor, String modelVersion) {
        this.topics = topics;
        this.extractor = extractor;
        this.modelVersion = modelVersion;
    }

    @Override
    public Topology get() {
        StreamsBuilder builder = Wiring.builder();
        builder.stream(topics.articles().name(), Wiring.consumed(topics.articles(), "articles"))
                .mapValues(this::claims, Named.as("extract-claims"))
                .to(topics.claims().name(), Wiring.produced(topics.claims(), "claims"));
        return builder.build();
    }

    private @Nullable ArticleClaims claims(@Nullable Article article) {
        if (article == null) {
            return null;
        }
        List<Claim> claims = extractor.apply(new io.claimtrail.extract.Article(
                article.getArticleId(),
                Optional.ofNullable(article.getTitle()),
                Optional.ofNullable(article.getPublisher()),
                Optional.of(article.getPublishedAt()),
                article.getBody()));
        return new ClaimRecords(article, modelVersion).of(claims);
    }
}
