package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.SourceActivity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What all articles of one day add to one source. Not thread-safe. */
public final class SourceDay implements Group<ArticleActivity> {
    private final Map<String, ArticleActivity> byArticle = new HashMap<>();

    @Override
    public void apply(ArticleActivity contribution) {
        if (contribution.getClaims() == 0) {
            byArticle.remove(contribution.getArticleId());
        } else {
            byArticle.put(contribution.getArticleId(), contribution);
        }
    }

    @Override
    public int size() {
        return byArticle.size();
    }

    /** The day's counts; empty when no article contributes. */
    public Optional<SourceActivity> sum() {
        return Activity.sum(byArticle.values());
    }
}
