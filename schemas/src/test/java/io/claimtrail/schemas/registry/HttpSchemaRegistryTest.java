package io.claimtrail.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimtrail.schemas.registry.FakeRegistryServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSchemaRegistryTest {

    private static final Schema POINT =
            SchemaBuilder.record("Point").fields().requiredInt("x").endRecord();
    private static final Schema WIDER = SchemaBuilder.record("Point")
            .fields()
            .requiredInt("x")
            .optionalInt("y")
            .endRecord();
    private static final Schema OTHER =
            SchemaBuilder.record("Point").fields().requiredString("x").endRecord();
    private static final String SUBJECT = "claims.white-house-value";

    private FakeRegistryServer server;
    private SchemaRegistry registry;

    @BeforeEach
    void start() throws IOException {
        server = new FakeRegistryServer();
        registry = SchemaRegistry.connect(server.settings());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void registersAndFindsAgain() {
        int id = registry.register(SUBJECT, POINT);
        int wider = registry.register(SUBJECT, WIDER);

        assertThat(registry.register(SUBJECT, POINT)).isEqualTo(id);
        assertThat(registry.byId(id)).isEqualTo(POINT);
        assertThat(registry.lookup(SUBJECT, WIDER)).isEqualTo(new SchemaRegistry.Version(SUBJECT, 2, wider, WIDER));
        assertThat(registry.latest(SUBJECT).id()).isEqualTo(wider);
        assertThat(registry.version(SUBJECT, 1).schema()).isEqualTo(POINT);
        assertThat(registry.versions(SUBJECT)).containsExactly(1, 2);
        assertThat(registry.subjects()).containsExactly(SUBJECT);
    }

    @Test
    void asksAboutCompatibility() {
        assertThat(registry.compatible(SUBJECT, POINT)).as("no version yet").isTrue();
        registry.register(SUBJECT, POINT);

        assertThat(registry.compatible(SUBJECT, WIDER)).isTrue();
        assertThat(registry.compatible(SUBJECT, OTHER)).isFalse();
        registry.setCompatibility(SUBJECT, "FULL_TRANSITIVE");
        assertThat(registry.compatibilityOf(SUBJECT)).isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void encodesSubjectsInPaths() {
        registry.register("a b/c?-value", POINT);

        assertThat(registry.versions("a b/c?-value")).containsExactly(1);
        assertThat(server.requests).contains("GET /subjects/a%20b%2Fc%3F-value/versions");
    }

    @Test
    void saysWhatFailedWhereAndWhy() {
        assertThatThrownBy(() -> registry.latest("nobody-value"))
                .isInstanceOfSatisfying(RegistryException.class, e -> {
                    assertThat(e.notFound()).isTrue();
                    assertThat(e.errorCode()).isEqualTo(40401);
                })
                .hasMessageContaining("get the latest version of nobody-value")
                .hasMessageContaining(server.url() + "/subjects/nobody-value/versions/latest")
                .hasMessageContaining("404 (error_code 40401): not here");
    }

    @Test
    void triesAgainWhereTheServerMayRecover() {
        server.scripted.add(new Answer(500, "{\"error_code\":50001,\"message\":\"store\"}"));
        server.scripted.add(new Answer(429, "slow down"));

        assertThat(registry.register(SUBJECT, POINT)).isPositive();
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void givesUpAfterItsRetries() {
        for (int i = 0; i < 9; i++) {
            server.scripted.add(new Answer(503, "<html>gateway</html>"));
        }

        assertThatThrownBy(() -> registry.register(SUBJECT, POINT)).hasMessageContaining("503: <html>gateway</html>");
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void doesNotRepeatWhatWasRefused() {
        server.scripted.add(new Answer(401, "{\"error_code\":40101,\"message\":\"who are you\"}"));

        assertThatThrownBy(() -> registry.register(SUBJECT, POINT)).hasMessageContaining("who are you");
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void refusesAnswersThatAreNotTheProtocols() {
        server.scripted.add(new Answer(200, "<html>hello</html>"));
        assertThatThrownBy(() -> registry.byId(1))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("not JSON");
        server.scripted.add(new Answer(200, "{}"));
        assertThatThrownBy(() -> registry.register(SUBJECT, POINT))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("'id'");
        server.scripted.add(new Answer(200, "{\"schemaType\":\"PROTOBUF\",\"schema\":\"message A {}\"}"));
        assertThatThrownBy(() -> registry.byId(1)).isInstanceOf(ForeignSchemaException.class);
        server.scripted.add(new Answer(200, "{\"schema\":\"{\\\"type\\\":\\\"recordd\\\"}\"}"));
        assertThatThrownBy(() -> registry.byId(1)).isInstanceOf(ForeignSchemaException.class);
    }

    @Test
    void goesOnToTheNextAddress() throws IOException {
        String dead;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            dead = "http://localhost:" + socket.getLocalPort();
        }
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put("schema.registry.url", dead + "/, " + server.url() + "/");
        settings.put("schema.registry.max.retries", "0");

        assertThat(SchemaRegistry.connect(settings).register(SUBJECT, POINT)).isPositive();
    }

    @Test
    void saysThatNobodyAnswers() {
        server.close();

        assertThatThrownBy(() -> registry.subjects())
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.retriable()).isTrue())
                .hasMessageContaining("list subjects: no answer from " + server.url());
    }

    @Test
    void endsItsWaitWhenInterrupted() {
        for (int i = 0; i < 9; i++) {
            server.scripted.add(new Answer(503, "busy"));
        }
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put("schema.registry.retries.wait.ms", "600000");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> SchemaRegistry.connect(settings).subjects()).isInstanceOf(InterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void sendsCredentials() {
        Map<String, String> userInfo = new HashMap<>(server.settings());
        userInfo.put("basic.auth.credentials.source", "USER_INFO");
        userInfo.put("basic.auth.user.info", "me:secret");
        Map<String, String> url = new HashMap<>(server.settings());
        url.put("schema.registry.url", server.url().replace("http://", "http://me:secret@"));
        Map<String, String> bearer = new HashMap<>(server.settings());
        bearer.put("bearer.auth.credentials.source", "STATIC_TOKEN");
        bearer.put("bearer.auth.token", "abc");

        for (Map<String, String> settings : List.of(userInfo, url, bearer, server.settings())) {
            SchemaRegistry.connect(settings).subjects();
        }

        assertThat(server.authorizations).containsExactly("Basic bWU6c2VjcmV0", "Basic bWU6c2VjcmV0", "Bearer abc", "");
    }
}
