package io.claimtrail.cli.demo;

import io.claimtrail.aggregate.core.ClaimDiff;
import io.claimtrail.aggregate.core.KnownSources;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.FigureObservation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has come out of the topics so far. Used by one thread. */
final class Results {
    private static final ClaimDiff POINTS = new ClaimDiff(new KnownSources(List.of()));

    private final Map<String, ArticleClaims> articles = new LinkedHashMap<>();
    private final Map<String, Map<String, Claim>> claimsBySource = new TreeMap<>();
    private final Map<String, Map<String, FigureObservation>> pointsBySource = new TreeMap<>();
    private final Map<String, String> rejected = new TreeMap<>();

    /** A record of {@code claims}; null withdraws the article. */
    void article(String articleId, @Nullable ArticleClaims claims) {
        if (claims == null) {
            articles.remove(articleId);
        } else {
            articles.put(articleId, claims);
        }
    }

    /** A record of {@code claims.SOURCE}; null takes the claim back. */
    void claim(String sourceId, String claimId, @Nullable Claim claim) {
        Map<String, Claim> ofSource = claimsBySource.computeIfAbsent(sourceId, id -> new LinkedHashMap<>());
        if (claim == null) {
            ofSource.remove(claimId);
        } else {
            ofSource.put(claimId, claim);
        }
    }

    /** A record of {@code figures.SOURCE}; it may take the point back. */
    void point(String sourceId, FigureObservation point) {
        Map<String, FigureObservation> ofSource = pointsBySource.computeIfAbsent(sourceId, id -> new LinkedHashMap<>());
        String key = point.getSeriesId() + ' ' + point.getObservationId();
        if (point.getWithdrawn()) {
            ofSource.remove(key);
        } else {
            ofSource.put(key, point);
        }
    }

    /** A dead letter: where it came from, and why. */
    void rejected(String origin, String reason) {
        rejected.put(origin, reason);
    }

    /** Whether every one of these articles is through: its claims with their sources, its figures in their series, or refused. */
    boolean complete(Set<String> articleIds) {
        if (articles.size() + rejected.size() < articleIds.size()) {
            return false;
        }
        return articles.values().stream()
                .filter(article -> articleIds.contains(article.getArticle().getArticleId()))
                .allMatch(this::arrived);
    }

    /** Whether each of these articles itself came through, not refused. */
    boolean hasAll(Set<String> articleIds) {
        return articles.keySet().containsAll(articleIds);
    }

    /** Every claim, and every figure of which aggregate makes a point: not one that is denied, or that an inner claim states. */
    private boolean arrived(ArticleClaims article) {
        Map<String, Long> pointsOfClaim = POINTS.appeared(article).observations().stream()
                .collect(Collectors.groupingBy(FigureObservation::getClaimId, Collectors.counting()));
        return article.getClaims().stream()
                .allMatch(claim -> seen(claim) && points(claim) >= pointsOfClaim.getOrDefault(claim.getClaimId(), 0L));
    }

    private boolean seen(Claim claim) {
        return claimsBySource.values().stream().anyMatch(claims -> claims.containsKey(claim.getClaimId()));
    }

    private long points(Claim claim) {
        return pointsBySource.values().stream()
                .flatMap(observations -> observations.values().stream())
                .filter(point -> point.getClaimId().equals(claim.getClaimId()))
                .count();
    }

    /** The articles that came through, in their order of coming. */
    Collection<ArticleClaims> articles() {
        return articles.values();
    }

    /** Articles through, refused ones included. */
    int articlesDone() {
        return articles.size() + rejected.size();
    }

    int claims() {
        return claimsBySource.values().stream().mapToInt(Map::size).sum();
    }

    int points() {
        return pointsBySource.values().stream().mapToInt(Map::size).sum();
    }

    /** Ids of the sources with a claim or a figure. */
    Set<String> sources() {
        Set<String> ids = new TreeSet<>(claimsBySource.keySet());
        ids.addAll(pointsBySource.keySet());
        ids.removeIf(id -> claimsOf(id).isEmpty() && pointsOf(id).isEmpty());
        return ids;
    }

    Collection<Claim> claimsOf(String sourceId) {
        return claimsBySource.getOrDefault(sourceId, Map.of()).values();
    }

    Collection<FigureObservation> pointsOf(String sourceId) {
        return pointsBySource.getOrDefault(sourceId, Map.of()).values();
    }

    /** Every claim of every source. */
    Collection<Claim> allClaims() {
        return claimsBySource.values().stream()
                .flatMap(claims -> claims.values().stream())
                .toList();
    }

    Map<String, String> rejected() {
        return rejected;
    }
}
