package io.claimtrail.ingest;

import io.claimtrail.ingest.story.Bucket;
import io.claimtrail.ingest.story.Introduction;
import io.claimtrail.ingest.story.Telling;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps who is in each bucket; introduces a newcomer and its copies to each other. */
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
        bucket.introductions(newcomer).forEach((id, introduction) -> context()
                .forward(record.withKey(id).withValue(introduction)));
        store.put(record.key(), bucket.with(newcomer));
    }
}
