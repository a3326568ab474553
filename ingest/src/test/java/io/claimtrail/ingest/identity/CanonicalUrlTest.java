package io.claimtrail.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/a/b?utm_source=x&utm_medium=y, https://www.example.com/a/b",
        "HTTP://Example.COM:80/a#top, http://example.com/a",
        "https://m.example.com/a, https://example.com/a",
        "https://en.m.example.org/wiki/A, https://en.example.org/wiki/A",
        "https://amp.example.com/world/2024/story, https://example.com/world/2024/story",
        "https://www.example.com/news/story/amp/, https://www.example.com/news/story",
        "https://www.example.com/news/story.amp.html, https://www.example.com/news/story.html",
        "https://www.example.com/amp/news/story, https://www.example.com/news/story",
        "https://www.google.com/amp/s/www.example.com/news/story, https://www.example.com/news/story",
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/story, https://www.example.com/news/story",
        "https://www.example.com/story?id=7&fbclid=z&page=2, https://www.example.com/story?id=7&page=2",
        "https://www.example.com/index.html, https://www.example.com/",
        "https://amp.dev/about, https://amp.dev/about",
    })
    void leadsToTheDesktopPageWithoutTracking(String given, String expected) {
        assertThat(CanonicalUrl.of(given).map(CanonicalUrl::url)).contains(expected);
    }

    @Test
    void hasOneKeyForAllSpellingsOfAnAddress() {
        String key = key("https://www.example.com/story?b=2&a=1");
        assertThat(key("http://example.com/story/?a=1&b=2#comments")).isEqualTo(key);
        assertThat(key("https://example.com/story?a=1&b=3")).isNotEqualTo(key);
        assertThat(key("https://example.com/Story?a=1&b=2")).isNotEqualTo(key);
    }

    @Test
    void namesTheSite() {
        assertThat(CanonicalUrl.of("https://www.example.com:8443/x").map(CanonicalUrl::site))
                .contains("example.com");
    }

    @Test
    void isOnlyForTheWeb() {
        assertThat(CanonicalUrl.of("tag:example.com,2024:1")).isEmpty();
        assertThat(CanonicalUrl.of("ftp://example.com/a")).isEmpty();
        assertThat(CanonicalUrl.of("https://")).isEmpty();
        assertThat(CanonicalUrl.of("a".repeat(10_000))).isEmpty();
    }

    @Test
    void prefersTheProducersIdThenTheUrlThenTheWords() {
        Optional<CanonicalUrl> url = CanonicalUrl.of("https://www.example.com/story");
        assertThat(ArticleIds.of(Optional.of("a 1"), url, "words")).isEqualTo("a 1");
        assertThat(ArticleIds.of(Optional.empty(), url, "words")).startsWith("example.com-");
        assertThat(ArticleIds.of(Optional.empty(), Optional.empty(), "words")).startsWith("text-");
        assertThat(ArticleIds.of(Optional.of("http://m.example.com/story/"), Optional.empty(), "words"))
                .isEqualTo(ArticleIds.of(Optional.empty(), url, "other"));
    }

    private static String key(String url) {
        return CanonicalUrl.of(url).orElseThrow().key();
    }
}
