package io.claimtrail.ingest.story;

/**
 * A bucket's word to an article: a copy of it that was published before it, or its answer that there is no such one.
 *
 * @param answersRevision the revision that asked; 0 where nobody did and the copy has just come in
 * @param storyId articleId of the copy; empty for none
 * @param publishedAt of the copy, milliseconds since 1970
 */
public record Introduction(int answersRevision, String storyId, long publishedAt) {
    public static final int UNASKED = 0;
}
