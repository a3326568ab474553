package io.claimtrail.ingest;

import io.claimtrail.ingest.identity.ArticleIds;
import io.claimtrail.ingest.identity.CanonicalUrl;
import io.claimtrail.ingest.read.ReadArticle;
import io.claimtrail.ingest.story.Membership;
import io.claimtrail.schemas.avro.Article;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** Read articles to records of the topic articles, identified. */
public final class ArticleRecords {
    private ArticleRecords() {}

    /**
     * The record of an article's first revision, which is its own story until others are known.
     *
     * @param now stands in for a missing date where the document does not even say when it was fetched
     */
    public static Article of(ReadArticle read, Instant now) {
        Optional<CanonicalUrl> url = read.url().flatMap(CanonicalUrl::of);
        String id = idOf(read);
        Instant publishedAt = read.publishedAt().or(read::seen).orElse(now);
        return Article.newBuilder()
                .setArticleId(id)
                .setRevision(1)
                .setStoryId(id)
                .setTitle(read.title().orElse(null))
                .setByline(read.byline().orElse(null))
                .setPublisher(
                        read.publisher().or(() -> url.map(CanonicalUrl::site)).orElse(null))
                .setUrl(url.map(CanonicalUrl::url).orElse(null))
                .setLanguage(read.language().orElse(null))
                .setPublishedAt(publishedAt.truncatedTo(ChronoUnit.MILLIS))
                .setPublishedAtStated(read.publishedAt().isPresent())
                .setBody(read.text())
                .build();
    }

    /** The articleId, which is all that counts of a {@linkplain ReadArticle#withdrawn withdrawn} one. */
    public static String idOf(ReadArticle read) {
        return ArticleIds.of(
                read.id(), read.url().flatMap(CanonicalUrl::of), read.title().orElse("") + "\n" + read.text());
    }

    /** The Kafka timestamp of an article: its publication, or 1970, when Kafka's timestamps begin. Milliseconds. */
    static long timestamp(Article article) {
        return Math.max(0, article.getPublishedAt().toEpochMilli());
    }

    static Article inStory(Article article, Membership membership) {
        return Article.newBuilder(article).setStoryId(membership.storyId()).build();
    }

    /** Whether a second copy says nothing new. A date that was not stated is only the time of its arrival, and no news. */
    static boolean sameContent(Article a, Article b) {
        boolean sameDate = !a.getPublishedAtStated()
                || !b.getPublishedAtStated()
                || a.getPublishedAt().equals(b.getPublishedAt());
        return sameDate
                && a.getBody().equals(b.getBody())
                && Objects.equals(a.getTitle(), b.getTitle())
                && Objects.equals(a.getByline(), b.getByline())
                && Objects.equals(a.getPublisher(), b.getPublisher());
    }
}
