package io.claimtrail.ingest;

import io.claimtrail.ingest.identity.ArticleIds;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.ReadArticle;
import io.claimtrail.ingest.read.Refusal;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.streams.RejectedRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Reads raw documents into articles, keyed by their ids and timed by their publication; a null article withdraws. A document of
 * several articles sends on the good ones and is itself refused for the first bad one.
 */
final class ReadProcessor extends ContextualProcessor<byte[], byte[], String, @Nullable Article> {
    private final ArticleReader reader;

    /** @param reader shared by all threads */
    ReadProcessor(ArticleReader reader) {
        this.reader = reader;
    }

    @Override
    public void process(Record<byte[], byte[]> raw) {
        if (raw.value() == null) {
            withdraw(raw, keyOf(raw));
            return;
        }
        Instant now = Instant.ofEpochMilli(raw.timestamp());
        List<ReadArticle> articles = reader.read(RawHeaders.document(raw.value(), raw.headers()));
        RejectedRecordException refused = null;
        for (ReadArticle article : articles) {
            try {
                ReadArticle checked = reader.checked(article, now);
                if (checked.withdrawn()) {
                    withdraw(raw, ArticleRecords.idOf(checked));
                } else {
                    send(raw, ArticleRecords.of(checked, now));
                }
            } catch (RejectedRecordException e) {
                refused = refused == null ? e : refused;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    private static String keyOf(Record<byte[], byte[]> raw) {
        if (raw.key() == null) {
            throw Refusal.NULL_KEY_AND_VALUE.because("neither an article nor the id of one to withdraw");
        }
        return ArticleIds.ofKey(new String(raw.key(), StandardCharsets.UTF_8));
    }

    private void withdraw(Record<byte[], byte[]> raw, String id) {
        context().forward(new Record<>(id, null, raw.timestamp(), RawHeaders.without(raw.headers())));
    }

    private void send(Record<byte[], byte[]> raw, Article article) {
        context()
                .forward(new Record<>(
                        article.getArticleId(),
                        article,
                        ArticleRecords.timestamp(article),
                        RawHeaders.without(raw.headers())));
    }
}
