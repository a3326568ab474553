package io.claimtrail.ingest;

import io.claimtrail.ingest.story.Introduction;
import io.claimtrail.ingest.story.Membership;
import io.claimtrail.schemas.avro.Article;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Sends an article out once all its buckets have answered, and once more, under the same revision, when a copy comes in later that
 * changes its story.
 */
final class StoryProcessor extends ContextualProcessor<String, Introduction, String, Article> {
    private @Nullable KeyValueStore<String, Article> articles;
    private @Nullable KeyValueStore<String, Membership> stories;

    @Override
    public void init(ProcessorContext<String, Article> context) {
        super.init(context);
        articles = context.getStateStore(RevisionProcessor.ARTICLES);
        stories = context.getStateStore(RevisionProcessor.STORIES);
    }

    @Override
    public void process(Record<String, Introduction> record) {
        KeyValueStore<String, Membership> memberships = Objects.requireNonNull(stories);
        Membership before = memberships.get(record.key());
        Article article = Objects.requireNonNull(articles).get(record.key());
        if (before == null || article == null) {
            return; // withdrawn while its buckets were being asked
        }
        Membership after = before.told(record.value());
        if (after.equals(before)) {
            return;
        }
        memberships.put(record.key(), after);
        if (after.isSettled() && (!before.isSettled() || !after.storyId().equals(before.storyId()))) {
            Article placed = ArticleRecords.inStory(article, after);
            context().forward(new Record<>(record.key(), placed, ArticleRecords.timestamp(placed), record.headers()));
        }
    }
}
