package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.ClaimDiff;
import io.claimtrail.aggregate.core.ClaimDiff.Changes;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.streams.RejectedRecordException;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Turns each article's newest claims into what they change, and remembers them for the next revision. */
final class CompareRevisions implements Processor<String, ArticleClaims, String, Changes> {
    static final String STORE = "latest-article-claims";

    private final ClaimDiff diff;
    private @Nullable ProcessorContext<String, Changes> context;
    private @Nullable KeyValueStore<String, ArticleClaims> latest;

    CompareRevisions(ClaimDiff diff) {
        this.diff = diff;
    }

    @Override
    public void init(ProcessorContext<String, Changes> context) {
        this.context = context;
        this.latest = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, ArticleClaims> record) {
        KeyValueStore<String, ArticleClaims> store = Objects.requireNonNull(latest);
        ArticleClaims after = record.value();
        ArticleClaims before = store.get(record.key());
        Changes changes;
        if (after == null) {
            if (before == null) {
                return;
            }
            changes = diff.withdrawn(before);
        } else {
            changes = stated(record.key(), before, after);
        }
        store.put(record.key(), after);
        Objects.requireNonNull(context).forward(record.withValue(changes));
    }

    private Changes stated(String articleId, @Nullable ArticleClaims before, ArticleClaims after) {
        if (!after.getArticle().getArticleId().equals(articleId)) {
            throw new RejectedRecordException(
                    "key-mismatch",
                    "claims of article " + after.getArticle().getArticleId() + " under the key " + articleId);
        }
        try {
            return before == null ? diff.appeared(after) : diff.changed(before, after);
        } catch (IllegalArgumentException e) {
            throw new RejectedRecordException("malformed-series-id", "article " + articleId + ": " + e.getMessage());
        }
    }
}
