package io.claimtrail.ingest.read;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as read from one document, before it is identified.
 *
 * @param id the producer's own id
 * @param url canonical, where the document says which URL is; as found otherwise
 * @param language BCP 47 tag, as declared or found
 * @param publishedAt as stated by the document or its carrier
 * @param seen when the document was fetched, if its carrier says so
 * @param withdrawn whether the document takes the article back; only its identity counts then
 * @param text NFC, one line feed between paragraphs; blank where an entry of a feed or an array has none
 */
public record ReadArticle(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<Instant> seen,
        boolean withdrawn,
        String text) {

    static Builder builder() {
        return new Builder();
    }

    ReadArticle with(String tag, Optional<Instant> date) {
        return new ReadArticle(id, url, title, byline, publisher, Optional.of(tag), date, seen, withdrawn, text);
    }

    /**
     * Collects what a reader finds, in the order of its trust: the first value of each part that is neither blank nor too long is
     * kept.
     */
    static final class Builder {
        /** UTF-16 code units: no title, name or URL is as long. Streams' stores and keys hold these, and have bounds of their own. */
        private static final int LONGEST = 8_000;

        private @Nullable String id;
        private @Nullable String url;
        private @Nullable String title;
        private @Nullable String byline;
        private @Nullable String publisher;
        private @Nullable String language;
        private @Nullable Instant publishedAt;
        private @Nullable Instant seen;
        private boolean withdrawn;

        Builder id(@Nullable String value) {
            id = firstOf(id, value);
            return this;
        }

        Builder url(@Nullable String value) {
            url = firstOf(url, value);
            return this;
        }

        Builder title(@Nullable String value) {
            title = firstOf(title, value);
            return this;
        }

        Builder byline(@Nullable String value) {
            byline = firstOf(byline, value);
            return this;
        }

        Builder publisher(@Nullable String value) {
            publisher = firstOf(publisher, value);
            return this;
        }

        Builder language(@Nullable String value) {
            language = firstOf(language, value);
            return this;
        }

        Builder publishedAt(Optional<Instant> value) {
            publishedAt = publishedAt == null ? value.orElse(null) : publishedAt;
            return this;
        }

        /** By IPTC's publishing status: a canceled or withheld item must not be used, whatever came before it. */
        Builder status(String pubStatus) {
            withdrawn = pubStatus.endsWith("canceled") || pubStatus.endsWith("withheld");
            return this;
        }

        Builder embargoed(Optional<Instant> until) {
            publishedAt = Dates.later(Optional.ofNullable(publishedAt), until).orElse(null);
            return this;
        }

        /** What the carrier says, behind what the document itself has said. */
        Builder carriedBy(RawDocument document) {
            publishedAt(document.published());
            seen = document.seen().orElse(null);
            return url(document.url().orElse(null));
        }

        boolean hasDate() {
            return publishedAt != null;
        }

        boolean isWithdrawn() {
            return withdrawn;
        }

        Optional<String> title() {
            return Optional.ofNullable(title);
        }

        ReadArticle build(String text) {
            return new ReadArticle(
                    Optional.ofNullable(id),
                    Optional.ofNullable(url),
                    Optional.ofNullable(title),
                    Optional.ofNullable(byline),
                    Optional.ofNullable(publisher),
                    Optional.ofNullable(language),
                    Optional.ofNullable(publishedAt),
                    Optional.ofNullable(seen),
                    withdrawn,
                    Objects.requireNonNull(text));
        }

        private static @Nullable String firstOf(@Nullable String known, @Nullable String value) {
            if (known != null || value == null) {
                return known;
            }
            String line = BodyText.oneLine(value);
            return line.isEmpty() || line.length() > LONGEST ? null : line;
        }
    }
}
