package io.claimtrail.ingest.story;

import java.util.ArrayList;
import java.util.List;

/** The articles that share one sequence of words, the newest revision of each. Immutable. */
public record Bucket(List<Telling> tellings) {
    public static final Bucket EMPTY = new Bucket(List.of());

    /**
     * A sequence that more articles than this share is a phrase of the house and tells nothing; the articles meet in their other
     * buckets. The ones published first are kept, whatever order they come in.
     */
    private static final int MOST = 64;

    public Bucket {
        tellings = List.copyOf(tellings);
    }

    /** This bucket with the article in it, in place of its earlier revision. */
    public Bucket with(Telling telling) {
        List<Telling> all = new ArrayList<>(tellings);
        all.removeIf(other -> other.articleId().equals(telling.articleId()));
        all.add(telling);
        all.sort(Telling.FIRST_TOLD);
        return new Bucket(all.size() > MOST ? all.subList(0, MOST) : all);
    }

    /** The other articles here that tell the same story. */
    public List<Telling> copiesOf(Telling telling) {
        return tellings.stream()
                .filter(other -> !other.articleId().equals(telling.articleId()) && other.isSameStoryAs(telling))
                .toList();
    }
}
