package io.claimtrail.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrySettingsTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({
        "schema.registry.url, localhost:8081",
        "schema.registry.url, ftp://registry.example",
        "basic.auth.credentials.source, SASL_INHERIT",
        "bearer.auth.credentials.source, OAUTHBEARER",
        "schema.registry.http.read.timeout.ms, soon",
        "schema.registry.max.retries, -1",
        "schema.registry.ssl.truststore.location, none.jks",
    })
    void refusesWithKeyAndValue(String key, String value) {
        Map<String, String> settings = new HashMap<>(Map.of("schema.registry.url", "http://registry.example:8081"));
        settings.put(key, value);

        assertThatThrownBy(() -> RegistrySettings.from(settings))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value)
                .hasMessageContaining("must be");
    }

    @Test
    void refusesAMissingAddressAndHalfACredential() {
        assertThatThrownBy(() -> RegistrySettings.from(Map.of())).hasMessageContaining("schema.registry.url");
        assertThatThrownBy(() -> RegistrySettings.from(Map.of(
                        "schema.registry.url",
                        "http://registry.example",
                        "basic.auth.credentials.source",
                        "USER_INFO")))
                .hasMessageContaining("basic.auth.user.info");
    }

    @Test
    void givesTheSameRegistryToAllWhoSayItsName() {
        Map<String, String> settings = Map.of("schema.registry.url", "mock://settings-test");

        assertThat(SchemaRegistry.connect(settings)).isSameAs(SchemaRegistry.connect(settings));
        MemorySchemaRegistry.forget("settings-test");
    }

    @Test
    void trustsTheStoreThatIsNamed() throws Exception {
        Path store = selfSigned();
        Map<String, String> settings = new HashMap<>(Map.of(
                "schema.registry.ssl.keystore.location", store.toString(),
                "schema.registry.ssl.keystore.password", "secret",
                "schema.registry.ssl.keystore.type", "PKCS12",
                "schema.registry.ssl.truststore.location", store.toString(),
                "schema.registry.ssl.truststore.password", "secret",
                "schema.registry.ssl.truststore.type", "PKCS12",
                "schema.registry.max.retries", "0"));
        HttpsServer https = HttpsServer.create();
        https.setHttpsConfigurator(
                new HttpsConfigurator(RegistryTls.from(settings).orElseThrow()));
        try (FakeRegistryServer server = new FakeRegistryServer(https)) {
            settings.put("schema.registry.url", "https://localhost:" + server.port());
            assertThat(SchemaRegistry.connect(settings).subjects()).isEmpty();

            settings.keySet().removeIf(key -> key.contains("ssl"));
            assertThatThrownBy(() -> SchemaRegistry.connect(settings).subjects())
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("no answer");
        }
    }

    private Path selfSigned() throws IOException, InterruptedException {
        Path store = dir.resolve("registry.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "registry",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(store).as(() -> log()).exists();
        return store;
    }

    private String log() {
        try {
            return Files.readString(dir.resolve("keytool.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
