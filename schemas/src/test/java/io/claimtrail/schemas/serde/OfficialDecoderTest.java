package io.claimtrail.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.Records;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.registry.FakeRegistryServer;
import io.claimtrail.schemas.registry.SchemaText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.avro.AvroSchema;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericDatumReader;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericDatumWriter;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericRecord;
import org.apache.flink.avro.shaded.org.apache.avro.io.BinaryEncoder;
import org.apache.flink.avro.shaded.org.apache.avro.io.DecoderFactory;
import org.apache.flink.avro.shaded.org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Confluent's own client (its classes, relocated by Flink, with an Avro of their own) reads our records, and we what it wrote. */
class OfficialDecoderTest {

    private FakeRegistryServer server;
    private CachedSchemaRegistryClient official;
    private Serde<Article> articles;

    @BeforeEach
    void start() throws IOException {
        server = new FakeRegistryServer();
        official = new CachedSchemaRegistryClient(server.url(), 10);
        articles = Topics.from(server.settings()).articles().valueSerde();
    }

    @AfterEach
    void stop() throws IOException {
        official.close();
        server.close();
    }

    @Test
    void isReadByTheOfficialClient() throws Exception {
        byte[] bytes = articles.serializer().serialize("articles", Records.article());

        int id = ByteBuffer.wrap(bytes, 1, 4).getInt();
        AvroSchema schema = (AvroSchema) official.getSchemaById(id);
        GenericRecord record = new GenericDatumReader<GenericRecord>(schema.rawSchema())
                .read(null, DecoderFactory.get().binaryDecoder(bytes, 5, bytes.length - 5, null));
        assertThat(record.get("articleId")).hasToString("a1");
        assertThat(record.get("body")).hasToString(Records.article().getBody());
        assertThat(official.getId("articles-value", schema)).isEqualTo(id);
    }

    @Test
    void readsWhatTheOfficialClientRegisteredAndAnotherAvroWrote() throws Exception {
        AvroSchema schema =
                new AvroSchema(SchemaText.plain(Article.getClassSchema()).toString());
        int id = official.register("articles-value", schema);
        byte[] ours = articles.serializer().serialize("articles", Records.article());
        GenericRecord record = new GenericDatumReader<GenericRecord>(schema.rawSchema())
                .read(null, DecoderFactory.get().binaryDecoder(ours, 5, ours.length - 5, null));
        record.put("title", "Another title");
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        theirs.write(0);
        theirs.writeBytes(ByteBuffer.allocate(4).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(theirs, null);
        new GenericDatumWriter<GenericRecord>(schema.rawSchema()).write(record, encoder);
        encoder.flush();

        assertThat(ByteBuffer.wrap(ours, 1, 4).getInt())
                .as("one schema, one id")
                .isEqualTo(id);
        Article read = articles.deserializer().deserialize("articles", theirs.toByteArray());
        assertThat(read.getTitle()).isEqualTo("Another title");
    }
}
