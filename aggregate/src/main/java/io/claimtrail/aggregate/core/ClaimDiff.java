package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.FigureObservation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changes when an article says something else than before: all it said and no longer says is taken back, all that is new or
 * different is stated. Unchanged claims are not repeated, so the same revision twice changes nothing.
 */
public final class ClaimDiff {
    private final KnownSources known;

    public ClaimDiff(KnownSources known) {
        this.known = known;
    }

    /**
     * An article that was not there before.
     *
     * @throws IllegalArgumentException if a figure's series is not a seriesId
     */
    public Changes appeared(ArticleClaims after) {
        return changed(silent(after), after);
    }

    /**
     * Another revision, or another model's reading, of the same article.
     *
     * @throws IllegalArgumentException if a figure's series is not a seriesId
     */
    public Changes changed(ArticleClaims before, ArticleClaims after) {
        return new Changes(
                claims(byPlace(before), byPlace(after)),
                observations(Observations.of(before), Observations.of(after)),
                activity(Activity.of(before, known), Activity.of(after, known)));
    }

    public Changes withdrawn(ArticleClaims before) {
        return changed(before, silent(before));
    }

    /** The article without anything said in it. */
    private static ArticleClaims silent(ArticleClaims article) {
        return ArticleClaims.newBuilder()
                .setArticle(article.getArticle())
                .setModelVersion(article.getModelVersion())
                .setClaims(List.of())
                .build();
    }

    private Map<Place, Claim> byPlace(ArticleClaims article) {
        Map<Place, Claim> claims = new LinkedHashMap<>();
        article.getClaims()
                .forEach(claim -> claims.put(new Place(known.shelfOf(claim.getSource()), claim.getClaimId()), claim));
        return claims;
    }

    private static List<ClaimUpdate> claims(Map<Place, Claim> before, Map<Place, Claim> after) {
        List<ClaimUpdate> updates = new ArrayList<>();
        before.keySet().stream()
                .filter(place -> !after.containsKey(place))
                .forEach(place -> updates.add(new ClaimUpdate(place.shelf(), place.claimId(), Optional.empty())));
        after.forEach((place, claim) -> {
            if (!claim.equals(before.get(place))) {
                updates.add(new ClaimUpdate(place.shelf(), place.claimId(), Optional.of(claim)));
            }
        });
        return updates;
    }

    private static List<FigureObservation> observations(
            Map<Observations.Key, FigureObservation> before, Map<Observations.Key, FigureObservation> after) {
        List<FigureObservation> updates = new ArrayList<>();
        before.forEach((key, observation) -> {
            if (!after.containsKey(key)) {
                updates.add(Observations.withdrawn(observation));
            }
        });
        after.forEach((key, observation) -> {
            Measure.idOf(key.seriesId());
            if (!observation.equals(before.get(key))) {
                updates.add(observation);
            }
        });
        return updates;
    }

    private static List<ArticleActivity> activity(
            Map<ActivityKey, ArticleActivity> before, Map<ActivityKey, ArticleActivity> after) {
        List<ArticleActivity> updates = new ArrayList<>();
        before.forEach((key, contribution) -> {
            if (!after.containsKey(key)) {
                updates.add(Activity.nothingInsteadOf(contribution));
            }
        });
        after.forEach((key, contribution) -> {
            if (!contribution.equals(before.get(key))) {
                updates.add(contribution);
            }
        });
        return updates;
    }

    private record Place(String shelf, String claimId) {}

    /**
     * What an article's new revision does to the topics.
     *
     * @param observations new, changed, or withdrawn ones
     * @param activity contributions that replace those of the same article, source and day; 0 claims take one back
     */
    public record Changes(
            List<ClaimUpdate> claims, List<FigureObservation> observations, List<ArticleActivity> activity) {
        public Changes {
            claims = List.copyOf(claims);
            observations = List.copyOf(observations);
            activity = List.copyOf(activity);
        }
    }

    /**
     * One claim under one source.
     *
     * @param shelf the id of the source whose topic it is for
     * @param claim empty where the source no longer makes it
     */
    public record ClaimUpdate(String shelf, String claimId, Optional<Claim> claim) {}
}
