package io.claimtrail.cli.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.schemas.registry.SchemaRegistry;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client that our serdes use against the registry that we embed. */
class OwnClientTest {
    private static final String SUBJECT = "claims.white-house-value";
    private static final Schema POINT =
            SchemaBuilder.record("Point").fields().requiredInt("x").endRecord();
    private static final Schema WIDER = SchemaBuilder.record("Point")
            .fields()
            .requiredInt("x")
            .optionalInt("y")
            .endRecord();
    private static final Schema BROKEN =
            SchemaBuilder.record("Point").fields().requiredString("x").endRecord();

    private final RegistryServer server = RegistryServer.start(new MemoryLog());
    private final SchemaRegistry client =
            SchemaRegistry.connect(Map.of("schema.registry.url", server.url().toString()));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void registersLooksUpAndChecks() {
        assertThat(client.compatible(SUBJECT, POINT)).isTrue();
        int id = client.register(SUBJECT, POINT);
        client.register(SUBJECT, WIDER);

        assertThat(client.byId(id)).isEqualTo(POINT);
        assertThat(client.lookup(SUBJECT, POINT)).isEqualTo(new SchemaRegistry.Version(SUBJECT, 1, id, POINT));
        assertThat(client.latest(SUBJECT).schema()).isEqualTo(WIDER);
        assertThat(client.versions(SUBJECT)).containsExactly(1, 2);
        assertThat(client.subjects()).containsExactly(SUBJECT);
        assertThat(client.compatible(SUBJECT, BROKEN)).isFalse();
        client.setCompatibility(SUBJECT, "FULL_TRANSITIVE");
        assertThat(client.compatibilityOf(SUBJECT)).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void hearsWhyItIsRefused() {
        client.register(SUBJECT, POINT);

        assertThatThrownBy(() -> client.register(SUBJECT, BROKEN))
                .isInstanceOfSatisfying(
                        io.claimtrail.schemas.registry.RegistryException.class,
                        e -> assertThat(e.status()).isEqualTo(409))
                .hasMessageContaining("register a schema under " + SUBJECT);
        assertThatThrownBy(() -> client.byId(99))
                .isInstanceOfSatisfying(
                        io.claimtrail.schemas.registry.RegistryException.class,
                        e -> assertThat(e.notFound()).isTrue());
    }
}
