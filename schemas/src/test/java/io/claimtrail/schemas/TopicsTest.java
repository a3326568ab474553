package io.claimtrail.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.serde.BadRecordException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Map<String, String> MOCK = Map.of("schema.registry.url", "mock://topics-test");

    private final Topics topics = Topics.from(MOCK);

    @Test
    void listsEveryTopicWithThoseOfEachSource() {
        assertThat(topics.all(List.of("white-house", "un")))
                .extracting(Topic::name)
                .containsExactlyInAnyOrder(
                        "articles.raw",
                        "articles",
                        "claims",
                        "figures",
                        "discrepancies",
                        "activity",
                        "claims.white-house",
                        "figures.white-house",
                        "claims.un",
                        "figures.un");
    }

    @Test
    void keepsWhatEachTopicPromises() {
        assertThat(topics.articlesRaw().settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "604800000");
        assertThat(topics.claimsOf("un").settings()).containsEntry("cleanup.policy", "compact");
        assertThat(topics.figuresOf("un").settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1");
        assertThat(topics.dlq("claimtrail-ingest").name()).isEqualTo("claimtrail-ingest-dlq");
        assertThat(topics.dlq("claimtrail-ingest").settings())
                .containsEntry("retention.ms", "2592000000")
                .containsEntry("message.timestamp.type", "LogAppendTime");
        assertThat(topics.dlq("x").maxMessageBytes())
                .isGreaterThan(topics.articlesRaw().maxMessageBytes());
    }

    @Test
    void takesPartitionsFromTheSettings() {
        Map<String, String> settings = new HashMap<>(MOCK);
        settings.put(Topics.PARTITIONS, "12");
        assertThat(Topics.from(settings).claims().partitions()).isEqualTo(12);
        settings.put(Topics.PARTITIONS, "0");
        assertThatThrownBy(() -> Topics.from(settings))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(Topics.PARTITIONS);
    }

    @Test
    void refusesSourceIdsThatAreNoSlugs() {
        for (String id : List.of("", "White House", "a..b", "-a", "../x")) {
            assertThatThrownBy(() -> topics.claimsOf(id)).hasMessageContaining(id);
        }
    }

    @Test
    void refusesRecordsWithoutKey() {
        Deserializer<String> keys = topics.articles().keySerde().deserializer();
        Deserializer<ActivityKey> activityKeys = topics.activity().keySerde().deserializer();

        assertThat(keys.deserialize("articles", "é".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("é");
        assertThatThrownBy(() -> keys.deserialize("articles", (byte[]) null))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.reason()).isEqualTo("null-key"));
        assertThatThrownBy(() -> keys.deserialize("articles", new byte[] {(byte) 0xff}))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.reason()).isEqualTo("malformed-key"));
        assertThatThrownBy(() -> activityKeys.deserialize("activity", (byte[]) null))
                .isInstanceOf(BadRecordException.class);
    }

    @Test
    void readsActivityKeysInAvro() {
        ActivityKey key = new ActivityKey("un", LocalDate.of(2024, 5, 6));
        byte[] bytes = topics.activity().keySerde().serializer().serialize("activity", key);

        assertThat(topics.activity().keySerde().deserializer().deserialize("activity", bytes))
                .isEqualTo(key);
    }

    @Test
    void takesAnotherSerdeByItsClassName() {
        Map<String, String> settings = new HashMap<>(MOCK);
        settings.put("claimtrail.serde", TellingSerde.class.getName());
        TellingSerde serde =
                (TellingSerde) (Object) Topics.from(settings).articles().valueSerde();

        assertThat(serde.settings)
                .containsEntry("schema.registry.url", "mock://topics-test")
                .containsEntry("specific.avro.reader", "true")
                .containsEntry("specific.avro.value.type", "io.claimtrail.schemas.avro.Article");
        settings.put("claimtrail.serde", "com.example.NoSuchSerde");
        assertThatThrownBy(() -> Topics.from(settings).articles())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("com.example.NoSuchSerde");
    }

    /** Stands for Confluent's SpecificAvroSerde, which this build cannot fetch. */
    public static final class TellingSerde extends Serdes.WrapperSerde<String> {

        private final Map<String, String> settings = new HashMap<>();

        public TellingSerde() {
            super(Serdes.String().serializer(), Serdes.String().deserializer());
        }

        @Override
        public void configure(Map<String, ?> configs, boolean isKey) {
            configs.forEach((key, value) -> settings.put(key, value.toString()));
        }
    }
}
