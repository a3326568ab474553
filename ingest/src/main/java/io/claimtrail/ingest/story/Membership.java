package io.claimtrail.ingest.story;

/**
 * The story of one article: named after the earliest published of the article itself and all its known copies. The order in which
 * they become known does not matter.
 *
 * @param revision of the article that is being placed
 * @param waitingFor how many buckets have not answered for this revision yet
 * @param storyId articleId of the earliest
 * @param storyPublishedAt its publication, milliseconds since 1970
 */
public record Membership(int revision, int waitingFor, String storyId, long storyPublishedAt) {

    /** The article on its own, its buckets just asked. */
    public static Membership of(Telling telling) {
        return new Membership(telling.revision(), telling.buckets().size(), telling.articleId(), telling.publishedAt());
    }

    /** A corrected article stays in its story: its buckets are asked again, what was known is kept. */
    public Membership revised(Telling telling) {
        return new Membership(telling.revision(), telling.buckets().size(), storyId, storyPublishedAt)
                .joined(telling.articleId(), telling.publishedAt());
    }

    /** With a copy made known, if it was published before all others. */
    public Membership joined(String articleId, long publishedAt) {
        boolean earlier =
                publishedAt < storyPublishedAt || (publishedAt == storyPublishedAt && articleId.compareTo(storyId) < 0);
        return earlier ? new Membership(revision, waitingFor, articleId, publishedAt) : this;
    }

    /** With one more bucket's answer in; answers for an earlier revision do not count. */
    public Membership answered(int answeredRevision) {
        return answeredRevision == revision && waitingFor > 0
                ? new Membership(revision, waitingFor - 1, storyId, storyPublishedAt)
                : this;
    }

    public boolean isSettled() {
        return waitingFor == 0;
    }
}
