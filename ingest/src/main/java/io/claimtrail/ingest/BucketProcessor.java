package io.claimtrail.ingest;

import io.claimtrail.ingest.story.Bucket;
import io.claimtrail.ingest.story.Introduction;
import io.claimtrail.ingest.story.Telling;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps who is in each bucket; tells a newcomer of the earliest copy before it, and later copies of the newcomer. */
final class BucketProcessor extends ContextualProcessor<Integer, Telling, String, Introduction> {
    /** The articles of each bucket, by the bucket's hash: about 10 kB an article, over all its buckets. */
    static final String BUCKETS = "story-buckets";

    private @Nullable KeyValueStore<Integer, Bucket> buckets;

    @Override
    public void init(ProcessorContext<String, Introduction> context) {
        super.init(context);
        buckets = context.getStateStore(BUCKETS);
    }

    @Override
    public void process(Record<Integer, Telling> record) {
        KeyValueStore<Integer, Bucket> store = Objects.requireNonNull(buckets);
        Telling newcomer = record.value();
        Bucket bucket = Objects.requireNonNullElse(store.get(record.key()), Bucket.EMPTY);
        Optional<Telling> earliest = Optional.empty();
        for (Telling copy : bucket.copiesOf(newcomer)) {
            if (Telling.FIRST_TOLD.compare(newcomer, copy) < 0) {
                introduce(record, copy.articleId(), Introduction.UNASKED, Optional.of(newcomer));
            } else if (earliest.isEmpty()) {
                earliest = Optional.of(copy);
            }
        }
        introduce(record, newcomer.articleId(), newcomer.revision(), earliest);
        store.put(record.key(), bucket.with(newcomer));
    }

    private void introduce(Record<Integer, Telling> cause, String articleId, int answers, Optional<Telling> copy) {
        Introduction introduction = new Introduction(
                answers,
                copy.map(Telling::articleId).orElse(""),
                copy.map(Telling::publishedAt).orElse(0L));
        context().forward(cause.withKey(articleId).withValue(introduction));
    }
}
