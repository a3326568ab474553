package io.claimtrail.ingest;

import io.claimtrail.ingest.story.Telling;
import io.claimtrail.schemas.avro.Article;
import org.jspecify.annotations.Nullable;

/** Where an article stands on its way to its story. */
sealed interface StoryStep {
    /** Its buckets are to be asked first. */
    record Question(Telling telling) implements StoryStep {}

    /** It can go out; null for a withdrawal. */
    record Placed(@Nullable Article article) implements StoryStep {}

    static StoryStep question(Telling telling) {
        return new Question(telling);
    }

    static StoryStep placed(Article article) {
        return new Placed(article);
    }

    static StoryStep withdrawal() {
        return new Placed(null);
    }
}
