package io.claimtrail.ingest;

import io.claimtrail.ingest.story.Membership;
import io.claimtrail.ingest.story.Sketch;
import io.claimtrail.ingest.story.Telling;
import io.claimtrail.schemas.avro.Article;
import java.util.Objects;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the revisions of each article and asks for its story; drops and counts copies that change nothing; passes withdrawals
 * on.
 */
final class RevisionProcessor extends ContextualProcessor<String, @Nullable Article, String, StoryStep> {
    /** The newest revision of each article, by articleId: as many as the compacted topic articles holds. */
    static final String ARTICLES = "latest-article";
    /** The story of each article, by articleId. */
    static final String STORIES = "article-story";

    private @Nullable KeyValueStore<String, Article> articles;
    private @Nullable KeyValueStore<String, Membership> stories;
    private @Nullable Sensor unchanged;

    @Override
    public void init(ProcessorContext<String, StoryStep> context) {
        super.init(context);
        articles = context.getStateStore(ARTICLES);
        stories = context.getStateStore(STORIES);
        unchanged = Dropped.counter(context, "unchanged");
    }

    @Override
    public void process(Record<String, @Nullable Article> record) {
        KeyValueStore<String, Article> latest = Objects.requireNonNull(articles);
        KeyValueStore<String, Membership> memberships = Objects.requireNonNull(stories);
        Article copy = record.value();
        if (copy == null) {
            latest.delete(record.key());
            memberships.delete(record.key());
            context().forward(record.withValue(StoryStep.withdrawal()));
            return;
        }
        Article before = latest.get(record.key());
        if (before != null && ArticleRecords.sameContent(before, copy)) {
            Objects.requireNonNull(unchanged).record();
            return;
        }
        Membership known = memberships.get(record.key());
        if (before != null && known != null && !known.isSettled()) {
            send(record, before, known);
        }
        Article article = before == null
                ? copy
                : Article.newBuilder(copy).setRevision(before.getRevision() + 1).build();
        Telling telling = telling(article);
        Membership membership = known == null ? Membership.of(telling) : known.revised(telling);
        latest.put(record.key(), article);
        memberships.put(record.key(), membership);
        if (membership.isSettled()) {
            send(record, article, membership);
        } else {
            context().forward(record.withValue(StoryStep.question(telling)));
        }
    }

    private void send(Record<String, @Nullable Article> record, Article article, Membership membership) {
        context().forward(record.withValue(StoryStep.placed(ArticleRecords.inStory(article, membership))));
    }

    private static Telling telling(Article article) {
        String publisher = article.getPublisher();
        return new Telling(
                article.getArticleId(),
                article.getRevision(),
                article.getPublishedAt().toEpochMilli(),
                publisher == null ? "" : publisher,
                Sketch.of(article.getBody()));
    }
}
