package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.SourceDay;
import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.SourceActivity;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Sums what articles add to a source's day; a tombstone when none adds anything any longer. */
final class FoldActivity implements Processor<ActivityKey, ArticleActivity, ActivityKey, SourceActivity> {
    static final String STORE = "source-day-articles";

    private final int maxParts;
    private @Nullable ProcessorContext<ActivityKey, SourceActivity> context;
    private @Nullable GroupStore<ArticleActivity, SourceDay> days;

    /** @param maxParts contributions to hold in memory, per task */
    FoldActivity(int maxParts) {
        this.maxParts = maxParts;
    }

    @Override
    public void init(ProcessorContext<ActivityKey, SourceActivity> context) {
        this.context = context;
        this.days = new GroupStore<>(context.getStateStore(STORE), id -> new SourceDay(), maxParts);
    }

    @Override
    public void process(Record<ActivityKey, ArticleActivity> record) {
        GroupStore<ArticleActivity, SourceDay> store = Objects.requireNonNull(days);
        ArticleActivity contribution = record.value();
        String id = record.key().getSourceId() + ' ' + record.key().getDay();
        SourceDay day = store.group(id);
        Optional<SourceActivity> before = day.sum();
        if (contribution.getClaims() == 0) {
            store.remove(id, contribution.getArticleId(), contribution);
        } else {
            store.put(id, contribution.getArticleId(), contribution);
        }
        Optional<SourceActivity> after = day.sum();
        if (!after.equals(before)) {
            Objects.requireNonNull(context).forward(record.withValue(after.orElse(null)));
        }
    }
}
