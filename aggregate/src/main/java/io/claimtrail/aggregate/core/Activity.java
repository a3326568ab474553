package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.QuotationType;
import io.claimtrail.schemas.avro.SourceActivity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How much each source said on each day: what one article contributes, and the sum over articles. */
final class Activity {
    private Activity() {}

    /** One contribution for each source of the article's claims, by {@link KnownSources#shelfOf}. */
    static Map<ActivityKey, ArticleActivity> of(ArticleClaims article, KnownSources known) {
        ArticleRef ref = article.getArticle();
        LocalDate day = ref.getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        Map<String, List<Claim>> bySource = article.getClaims().stream()
                .collect(Collectors.groupingBy(
                        claim -> known.shelfOf(claim.getSource()), TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(entry -> contribution(entry.getKey(), day, ref, entry.getValue()))
                .collect(Collectors.toMap(Activity::keyOf, contribution -> contribution));
    }

    static ActivityKey keyOf(ArticleActivity contribution) {
        return new ActivityKey(contribution.getSourceId(), contribution.getDay());
    }

    /** What takes {@code contribution} back. */
    static ArticleActivity nothingInsteadOf(ArticleActivity contribution) {
        return ArticleActivity.newBuilder()
                .setSourceId(contribution.getSourceId())
                .setDay(contribution.getDay())
                .setArticleId(contribution.getArticleId())
                .setStoryId(contribution.getStoryId())
                .setClaims(0)
                .build();
    }

    private static ArticleActivity contribution(
            String sourceId, LocalDate day, ArticleRef article, List<Claim> claims) {
        return ArticleActivity.newBuilder()
                .setSourceId(sourceId)
                .setDay(day)
                .setArticleId(article.getArticleId())
                .setStoryId(article.getStoryId())
                .setPublisher(article.getPublisher())
                .setClaims(claims.size())
                .setDirect(count(claims, claim -> claim.getType() == QuotationType.DIRECT))
                .setIndirect(count(claims, claim -> claim.getType() == QuotationType.INDIRECT))
                .setMixed(count(claims, claim -> claim.getType() == QuotationType.MIXED))
                .setAnonymous(count(claims, claim -> claim.getSource().getAnonymous()))
                .setStances(claims.stream()
                        .filter(claim -> claim.getCue() != null)
                        .collect(Collectors.toMap(
                                claim -> claim.getCue().getStance().name().toLowerCase(Locale.ROOT),
                                claim -> 1,
                                Integer::sum)))
                .build();
    }

    private static int count(List<Claim> claims, Predicate<Claim> of) {
        return (int) claims.stream().filter(of).count();
    }

    /** The day's counts; empty when no article contributes. {@code contributions} are one for each article. */
    static Optional<SourceActivity> sum(Collection<ArticleActivity> contributions) {
        return contributions.stream().findAny().map(any -> SourceActivity.newBuilder()
                .setSourceId(any.getSourceId())
                .setDay(any.getDay())
                .setClaims(total(contributions, ArticleActivity::getClaims))
                .setArticles(contributions.size())
                .setStories((int) contributions.stream()
                        .map(ArticleActivity::getStoryId)
                        .distinct()
                        .count())
                .setPublishers((int) contributions.stream()
                        .map(ArticleActivity::getPublisher)
                        .filter(publisher -> publisher != null)
                        .distinct()
                        .count())
                .setDirect(total(contributions, ArticleActivity::getDirect))
                .setIndirect(total(contributions, ArticleActivity::getIndirect))
                .setMixed(total(contributions, ArticleActivity::getMixed))
                .setAnonymous(total(contributions, ArticleActivity::getAnonymous))
                .setStances(contributions.stream()
                        .flatMap(contribution -> contribution.getStances().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum)))
                .build());
    }

    private static int total(Collection<ArticleActivity> contributions, ToIntFunction<ArticleActivity> count) {
        return contributions.stream().mapToInt(count).sum();
    }
}
