package io.claimtrail.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimtrail.ingest.RawHeaders;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends articles to articles.raw as JSON, keyed by their ids, so that the revisions of one stay in order. */
final class KafkaOutlet implements Outlet {
    private final Topic<byte[], byte[]> topic;
    private final KafkaProducer<byte[], byte[]> producer;
    private volatile @Nullable Exception failure;

    KafkaOutlet(Topics topics, Map<String, Object> settings) {
        this.topic = topics.articlesRaw();
        Map<String, Object> own = new HashMap<>();
        own.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        own.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        own.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 20_000);
        own.putAll(settings);
        own.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, topic.maxMessageBytes());
        this.producer = new KafkaProducer<>(own, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void send(Article article) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic.name(),
                article.getArticleId().getBytes(UTF_8),
                ArticleJson.line(article).getBytes(UTF_8));
        record.headers().add(RawHeaders.CONTENT_TYPE, "application/json".getBytes(UTF_8));
        if (!article.getPublishedAtStated()) {
            record.headers()
                    .add(RawHeaders.SEEN, article.getPublishedAt().toString().getBytes(UTF_8));
        }
        send(record);
    }

    @Override
    public void withdraw(String articleId) {
        send(new ProducerRecord<>(topic.name(), articleId.getBytes(UTF_8), null));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        check();
        Future<RecordMetadata> unused = producer.send(record, (metadata, problem) -> { // it is flush that waits
            if (problem != null && failure == null) {
                failure = problem;
            }
        });
    }

    @Override
    public void flush() {
        producer.flush();
        check();
    }

    @Override
    public void close() {
        try {
            producer.close();
        } catch (KafkaException e) {
            throw new PublishFailedException("the producer did not close: " + e.getMessage(), e);
        }
    }

    private void check() {
        Exception problem = failure;
        if (problem != null) {
            throw new PublishFailedException(topic.name() + " takes no articles: " + problem.getMessage(), problem);
        }
    }
}
