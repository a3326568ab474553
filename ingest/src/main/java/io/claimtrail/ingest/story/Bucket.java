package io.claimtrail.ingest.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** What this bucket says when an article comes to it: to the article itself, and to its later copies. */
    public Map<String, Introduction> introductions(Telling newcomer) {
        Map<String, Introduction> introductions = new LinkedHashMap<>();
        Introduction own = new Introduction(newcomer.revision(), List.of(), 0);
        for (Telling other : tellings) {
            Telling.Likeness likeness =
                    other.articleId().equals(newcomer.articleId()) ? Telling.Likeness.NONE : other.likenessTo(newcomer);
            if (likeness.share() == 0) {
                continue;
            }
            if (Telling.FIRST_TOLD.compare(other, newcomer) < 0) {
                own = own.with(other, likeness);
            } else {
                Introduction unasked = new Introduction(Introduction.UNASKED, List.of(), 0);
                introductions.put(other.articleId(), unasked.with(newcomer, likeness));
            }
        }
        introductions.put(newcomer.articleId(), own);
        return introductions;
    }
}
