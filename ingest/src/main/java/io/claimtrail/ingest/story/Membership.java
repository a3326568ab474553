package io.claimtrail.ingest.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The story of one article. Of the copies published before it, those count that are nearly as like it as the likest one, and that
 * resemble it more than what its own outlet wrote before: yesterday's report, copied by another, is nothing new today. The story is
 * named after the earliest of them, or after the article itself where there is none. The order in which copies become known does
 * not matter.
 *
 * @param revision of the article that is being placed
 * @param waitingFor how many buckets have not answered for this revision yet
 * @param articleId of the article itself
 * @param copies that may count so far
 * @param background the greatest resemblance of an earlier article of its own outlet that is no copy, 0 to 1
 */
public record Membership(int revision, int waitingFor, String articleId, List<Earlier> copies, double background) {
    /**
     * An article may repeat much of an earlier one and yet be a copy of a later one that repeats it too, as a copy of today's
     * situation report is. Measured with {@link Telling}: less loses the earliest of several copies, more takes the later report for it.
     */
    private static final double NEARLY = 0.16;

    /**
     * How much more than the background a copy must resemble the article, as a share of what is left to one. Chosen, with {@link
     * Telling}'s least in common, on the months of one half of the articles, and measured on the other half.
     */
    private static final double OF_THE_REST = 0.1;

    /**
     * A copy published earlier.
     *
     * @param publishedAt milliseconds since 1970
     * @param likeness the share of the shorter text that both have, 0 to 1
     * @param resemblance the share of all their text that both have, 0 to 1
     */
    public record Earlier(String articleId, long publishedAt, double likeness, double resemblance) {}

    public Membership {
        copies = List.copyOf(copies);
    }

    /** The article on its own, its buckets just asked. */
    public static Membership of(Telling telling) {
        return new Membership(telling.revision(), telling.buckets().size(), telling.articleId(), List.of(), 0);
    }

    /** A corrected article keeps the copies it had; its buckets are asked again. */
    public Membership revised(Telling telling) {
        return new Membership(telling.revision(), telling.buckets().size(), articleId, copies, background);
    }

    /** With what a bucket has told. */
    public Membership told(Introduction introduction) {
        List<Earlier> all = new ArrayList<>(copies);
        for (Earlier copy : introduction.copies()) {
            all.removeIf(known -> known.articleId().equals(copy.articleId()));
            all.add(copy);
        }
        double likest = all.stream().mapToDouble(Earlier::likeness).max().orElse(0);
        double behind = Math.max(background, introduction.background());
        double asked = behind == 0 ? 0 : behind + OF_THE_REST * (1 - behind);
        all.removeIf(known -> known.likeness() < likest - NEARLY || known.resemblance() <= asked);
        all.sort(Comparator.comparingLong(Earlier::publishedAt).thenComparing(Earlier::articleId));
        return new Membership(revision, waitingFor, articleId, all, behind).answered(introduction.answersRevision());
    }

    /** With one more bucket's answer in; answers for an earlier revision do not count. */
    private Membership answered(int answeredRevision) {
        return answeredRevision == revision && waitingFor > 0
                ? new Membership(revision, waitingFor - 1, articleId, copies, background)
                : this;
    }

    public boolean isSettled() {
        return waitingFor == 0;
    }

    /** The articleId of the earliest copy that counts, or the article's own. */
    public String storyId() {
        return copies.isEmpty() ? articleId : copies.get(0).articleId();
    }
}
