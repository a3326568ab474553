package io.claimtrail.ingest.story;

import java.util.HashMap;
import java.util.Map;

/** The processors' conversation over buckets, in memory. */
final class StoryBook {
    private final Map<Integer, Bucket> buckets = new HashMap<>();
    private final Map<String, Membership> memberships = new HashMap<>();

    void add(Telling telling) {
        memberships.put(telling.articleId(), Membership.of(telling));
        for (int hash : telling.buckets()) {
            Bucket bucket = buckets.getOrDefault(hash, Bucket.EMPTY);
            bucket.introductions(telling)
                    .forEach((id, introduction) ->
                            memberships.computeIfPresent(id, (same, known) -> known.told(introduction)));
            buckets.put(hash, bucket.with(telling));
        }
    }

    String storyOf(String articleId) {
        Membership membership = memberships.get(articleId);
        return membership == null ? "" : membership.storyId();
    }

    Map<String, String> stories() {
        Map<String, String> stories = new HashMap<>();
        memberships.forEach((id, membership) -> stories.put(id, membership.storyId()));
        return stories;
    }
}
