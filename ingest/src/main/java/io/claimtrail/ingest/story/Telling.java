package io.claimtrail.ingest.story;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One article as the story rule sees it.
 *
 * @param publishedAt milliseconds since 1970, may be negative
 * @param publisher empty where unknown
 */
public record Telling(String articleId, int revision, long publishedAt, String publisher, Sketch sketch) {
    /**
     * Two copies of 35 % resemblance share none of their buckets with a chance of one in a thousand, of 25 % one in a hundred.
     */
    private static final int BUCKETS = 16;

    /** Texts of fewer words are too alike by chance. */
    private static final int FEWEST = 20;

    private static final long FARTHEST = Duration.ofDays(10).toMillis();
    /** An outlet's daily report is a new one each day; its second version of one story comes within hours. */
    private static final long SAME_DAY = Duration.ofHours(20).toMillis();

    /**
     * Measured on 1,414 articles and three seeded copies of each: copies made as newsrooms make them share more than this of the
     * shorter text in 99 of 100 cases; of one outlet's follow-ups, which repeat the day's earlier article, none did.
     */
    private static final double COPY = 0.62;

    /**
     * A text that is no more than a part of the other is its source, or a brief within a digest, and no copy: of what either has, both
     * have a good part. Measured as {@link Membership}'s bounds are.
     */
    private static final double LEAST_IN_COMMON = 0.25;

    /** Later than a day, one outlet's articles are one story only when they are the same text. */
    private static final double SAME_TEXT = 0.9;

    /** The earliest told first; of one moment's, the smaller id. */
    public static final Comparator<Telling> FIRST_TOLD =
            Comparator.comparingLong(Telling::publishedAt).thenComparing(Telling::articleId);

    /** The keys under which this article meets its copies; empty for a text too short to have any. */
    public List<Integer> buckets() {
        int[] hashes = sketch.hashes();
        return hashes.length < FEWEST
                ? List.of()
                : IntStream.of(hashes).limit(BUCKETS).boxed().toList();
    }

    /** How like the two are, and whether as copies of one report. Symmetric; it looks at nothing but the two. */
    public Likeness likenessTo(Telling other) {
        long apart = Math.abs(publishedAt - other.publishedAt);
        if (apart > FARTHEST) {
            return Likeness.NONE;
        }
        Sketch.Overlap overlap = sketch.overlap(other.sketch);
        if (Math.min(overlap.first(), overlap.second()) < FEWEST / 2) {
            return Likeness.NONE;
        }
        boolean oneOutlet =
                publisher.isEmpty() || other.publisher.isEmpty() || publisher.equalsIgnoreCase(other.publisher);
        boolean comparable = !oneOutlet || apart <= SAME_DAY;
        boolean copies = (comparable && overlap.containment() >= COPY && overlap.resemblance() >= LEAST_IN_COMMON)
                || overlap.resemblance() >= SAME_TEXT;
        return copies || oneOutlet ? new Likeness(overlap.containment(), overlap.resemblance(), copies) : Likeness.NONE;
    }

    /**
     * How like two articles are.
     *
     * @param share how much of the shorter text the other has too, 0 to 1
     * @param resemblance how much of what either has both have, 0 to 1
     * @param copies whether they are copies of one report; if not, one outlet repeats itself
     */
    public record Likeness(double share, double resemblance, boolean copies) {
        static final Likeness NONE = new Likeness(0, 0, false);
    }

    /** This article as a later copy is told of it. */
    Membership.Earlier asEarlier(Likeness likeness) {
        return new Membership.Earlier(articleId, publishedAt, likeness.share(), likeness.resemblance());
    }
}
