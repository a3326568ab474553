package io.claimtrail.cli.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.avro.AvroSchema;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Confluent's own client (their classes, relocated by Flink) against our server. */
class OfficialClientTest {
    private static final AvroSchema POINT = new AvroSchema("""
            {"type":"record","name":"Point","fields":[{"name":"x","type":"int"}]}""");
    private static final AvroSchema WIDER = new AvroSchema("""
            {"type":"record","name":"Point","fields":[{"name":"x","type":"int"},{"name":"z","type":"int","default":0}]}""");
    private static final AvroSchema BROKEN = new AvroSchema("""
            {"type":"record","name":"Point","fields":[{"name":"x","type":"string"}]}""");

    private final RegistryServer server = RegistryServer.start(new MemoryLog());
    private final CachedSchemaRegistryClient client = newClient();

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    /** A second client asks the server: the first answers from its cache. */
    private CachedSchemaRegistryClient newClient() {
        return new CachedSchemaRegistryClient(server.url().toString(), 100);
    }

    @Test
    void registersAndLooksUp() throws Exception {
        int id = client.register("claims-value", POINT);
        try (CachedSchemaRegistryClient other = newClient()) {
            assertThat(other.getSchemaById(id)).isEqualTo(POINT);
            assertThat(other.getId("claims-value", POINT)).isEqualTo(id);
            assertThat(other.getVersion("claims-value", POINT)).isEqualTo(1);
            assertThat(other.getAllSubjects()).containsExactly("claims-value");
            assertThat(other.getAllVersions("claims-value")).containsExactly(1);
            assertThat(other.getLatestSchemaMetadata("claims-value").getId()).isEqualTo(id);
            assertThat(other.getAllSubjectsById(id)).containsExactly("claims-value");
        }
    }

    @Test
    void checksCompatibility() throws Exception {
        client.register("claims-value", POINT);
        assertThat(client.testCompatibility("claims-value", WIDER)).isTrue();
        assertThat(client.testCompatibility("claims-value", BROKEN)).isFalse();
        assertThat(client.testCompatibilityVerbose("claims-value", BROKEN)).isNotEmpty();
        assertThatThrownBy(() -> client.register("claims-value", BROKEN))
                .isInstanceOfSatisfying(RestClientException.class, e -> {
                    assertThat(e.getStatus()).isEqualTo(409);
                    assertThat(e.getErrorCode()).isEqualTo(409);
                });
    }

    @Test
    void readsAndChangesLevels() throws Exception {
        assertThat(client.getCompatibility(null)).isEqualTo("BACKWARD");
        assertThat(client.updateCompatibility("claims-value", "FULL")).isEqualTo("FULL");
        assertThat(client.getCompatibility("claims-value")).isEqualTo("FULL");
        assertThat(client.getMode()).isEqualTo("READWRITE");
    }

    @Test
    void deletesASubject() throws Exception {
        client.register("claims-value", POINT);
        assertThat(client.deleteSubject("claims-value")).containsExactly(1);
        assertThat(client.getAllSubjects()).isEmpty();
        assertThatThrownBy(() -> client.getLatestSchemaMetadata("claims-value"))
                .isInstanceOfSatisfying(RestClientException.class, e -> assertThat(e.getErrorCode())
                        .isEqualTo(40401));
    }
}
