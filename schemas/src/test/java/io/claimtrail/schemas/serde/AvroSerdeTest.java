package io.claimtrail.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.schemas.Records;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.registry.MemorySchemaRegistry;
import io.claimtrail.schemas.registry.RegistryException;
import io.claimtrail.schemas.registry.SchemaText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class AvroSerdeTest {

    private static final AvroSettings REGISTERING = new AvroSettings(true, false);

    private final MemorySchemaRegistry registry = new MemorySchemaRegistry();
    private final Serde<Article> articles =
            RecordSerdes.over(registry, REGISTERING).value(Article.class);

    @Test
    void readsWhatItWrote() {
        Serde<ArticleClaims> claims = RecordSerdes.over(registry, REGISTERING).value(ArticleClaims.class);

        assertThat(read(articles, write(Records.article()))).isEqualTo(Records.article());
        byte[] bytes = claims.serializer().serialize("claims", Records.claims());
        assertThat(claims.deserializer().deserialize("claims", bytes)).isEqualTo(Records.claims());
        assertThat(claims.deserializer().deserialize("claims", null)).isNull();
        assertThat(claims.serializer().serialize("claims", null)).isNull();
    }

    @Test
    void beginsWithZeroAndTheSchemasId() {
        ByteBuffer bytes = ByteBuffer.wrap(write(Records.article()));

        assertThat(bytes.get()).isZero();
        int id = bytes.getInt();
        assertThat(registry.byId(id)).isEqualTo(SchemaText.plain(Article.getClassSchema()));
        assertThat(registry.versions("articles-value")).containsExactly(1);
        // the first field is a string: zigzag length, then UTF-8
        assertThat(new byte[] {bytes.get(), bytes.get(), bytes.get()}).containsExactly(4, 'a', '1');
    }

    @Test
    void registersWithoutWhatOnlyJavaNeeds() {
        write(Records.article());

        assertThat(registry.latest("articles-value").schema().toString()).doesNotContain("avro.java.string");
    }

    @Test
    void readsOlderAndNewerWriters() throws IOException {
        Schema current = SchemaText.plain(Article.getClassSchema());
        Schema older = without(current, "byline");
        Schema newer = with(current, "section");

        assertThat(read(articles, write(older)).getByline()).isNull();
        assertThat(read(articles, write(newer)).getBody()).isEqualTo("text");
    }

    @Test
    void writesTheLatestVersionWhereToldTo() {
        Schema latest = without(SchemaText.plain(Article.getClassSchema()), "title");
        int id = registry.register("articles-value", latest);
        Serde<Article> serde =
                RecordSerdes.over(registry, new AvroSettings(false, true)).value(Article.class);
        byte[] bytes = serde.serializer().serialize("articles", Records.article());

        assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt()).isEqualTo(id);
        Article read = read(serde, bytes);
        assertThat(read.getTitle()).isNull();
        assertThat(read.getBody()).isEqualTo(Records.article().getBody());
    }

    @Test
    void writesNothingUnregisteredWhereItMayNotRegister() {
        Serde<Article> serde =
                RecordSerdes.over(registry, new AvroSettings(false, false)).value(Article.class);

        assertThatThrownBy(() -> serde.serializer().serialize("articles", Records.article()))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("articles-value");
        registry.register("articles-value", SchemaText.plain(Article.getClassSchema()));
        assertThat(serde.serializer().serialize("articles", Records.article())).isNotNull();
    }

    @Test
    void saysWhyBytesAreBad() throws IOException {
        byte[] good = write(Records.article());
        Schema foreign = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"Cat\",\"fields\":[]}");

        assertBad(new byte[0], "not-avro", "0 bytes");
        assertBad("{\"body\":\"x\"}".getBytes(UTF_8), "not-avro", "byte 123");
        assertBad(new byte[] {0, 0, 0, 0, 99, 2}, "unknown-schema-id", "schema id 99");
        assertBad(write(foreign), "schema-mismatch", "(Cat)");
        assertBad(Arrays.copyOf(good, good.length - 3), "malformed-avro", "value of articles");
        assertBad(Arrays.copyOf(good, good.length + 1), "malformed-avro", "bytes follow its end");
    }

    @Test
    void meetsRandomBytesWithNothingButBadRecords() {
        byte[] good = write(Records.article());
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = good.clone();
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt();
            }
            try {
                read(articles, bytes);
            } catch (BadRecordException e) {
                assertThat(e.reason()).as("seed %d", seed).isEqualTo("malformed-avro");
            }
        }
    }

    @Test
    void refusesToWriteWhatItsSchemaForbids() {
        Article article = Records.article();
        article.put("body", null);

        assertThatThrownBy(() -> write(article))
                .isInstanceOf(BadRecordException.class)
                .hasMessageContaining("articles");
    }

    @Test
    void servesManyThreadsAtOnce() {
        List<Article> read = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> read(articles, write(Records.article())))
                .toList();

        assertThat(read).hasSize(2_000).containsOnly(Records.article());
        assertThat(registry.versions("articles-value")).containsExactly(1);
    }

    private void assertBad(byte[] bytes, String reason, String message) {
        assertThatThrownBy(() -> read(articles, bytes))
                .isInstanceOfSatisfying(
                        BadRecordException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(message);
    }

    private byte[] write(Article article) {
        return articles.serializer().serialize("articles", article);
    }

    private static Article read(Serde<Article> serde, byte[] bytes) {
        return serde.deserializer().deserialize("articles", bytes);
    }

    /** A record of the schema as another program would write it: strings are "text", all else is the default or zero. */
    private byte[] write(Schema schema) throws IOException {
        GenericRecord record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.name(), value(field));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        out.writeBytes(ByteBuffer.allocate(4)
                .putInt(registry.register("articles-value", schema))
                .array());
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private static Object value(Schema.Field field) {
        return switch (field.schema().getType()) {
            case STRING -> "text";
            case INT -> 0;
            case LONG -> 0L;
            case BOOLEAN -> true;
            default -> null;
        };
    }

    private static Schema without(Schema schema, String name) {
        return record(
                schema,
                schema.getFields().stream()
                        .filter(field -> !field.name().equals(name))
                        .toList());
    }

    private static Schema with(Schema schema, String name) {
        List<Schema.Field> fields = new ArrayList<>(schema.getFields());
        fields.add(2, new Schema.Field(name, Schema.create(Schema.Type.STRING), "", ""));
        return record(schema, fields);
    }

    private static Schema record(Schema like, List<Schema.Field> fields) {
        return Schema.createRecord(
                like.getName(),
                null,
                like.getNamespace(),
                false,
                fields.stream()
                        .map(field -> new Schema.Field(field, field.schema()))
                        .toList());
    }
}
