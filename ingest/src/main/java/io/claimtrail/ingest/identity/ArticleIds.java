package io.claimtrail.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The id of an article: the producer's if it gave one, else one of its canonical URL ({@code example.com-1a2b...}), else one of
 * its words ({@code text-1a2b...}). An id that is itself a URL counts as a URL, so that all its spellings are one article.
 */
public final class ArticleIds {
    private static final int LONGEST = 200;
    /** 64 bits: among ten million articles, two collide with a chance of three in a million. */
    private static final int HASH_BYTES = 8;

    private ArticleIds() {}

    /**
     * The id of a document's article.
     *
     * @param words what identifies the article where nothing else does: its title and text
     */
    public static String of(Optional<String> id, Optional<CanonicalUrl> url, String words) {
        if (id.isPresent() && !id.get().isBlank()) {
            return ofKey(id.get());
        }
        return url.map(ArticleIds::ofUrl).orElseGet(() -> "text-" + hash(words));
    }

    /** The id that a producer's own id, or the key of a withdrawal, stands for. */
    public static String ofKey(String key) {
        String trimmed = key.strip();
        Optional<CanonicalUrl> url = CanonicalUrl.of(trimmed);
        if (url.isPresent()) {
            return ofUrl(url.get());
        }
        return trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST) + "-" + hash(trimmed);
    }

    private static String ofUrl(CanonicalUrl url) {
        return url.site() + "-" + hash(url.key());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
