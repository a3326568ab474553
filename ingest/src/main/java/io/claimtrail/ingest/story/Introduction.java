package io.claimtrail.ingest.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A bucket's word to an article: articles like it that were published before it.
 *
 * @param answersRevision the revision that asked, which is told of all there are; {@link #UNASKED} where one has just come in
 * @param background as in {@link Membership}
 */
public record Introduction(int answersRevision, List<Membership.Earlier> copies, double background) {
    public static final int UNASKED = 0;

    public Introduction {
        copies = List.copyOf(copies);
    }

    /** With one more article that was published earlier. */
    Introduction with(Telling earlier, Telling.Likeness likeness) {
        if (!likeness.copies()) {
            return new Introduction(answersRevision, copies, Math.max(background, likeness.resemblance()));
        }
        List<Membership.Earlier> all = new ArrayList<>(copies);
        all.add(earlier.asEarlier(likeness));
        return new Introduction(answersRevision, all, background);
    }
}
