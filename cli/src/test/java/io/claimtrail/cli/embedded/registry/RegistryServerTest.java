package io.claimtrail.cli.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistryServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POINT = record("Point", "x");
    private static final String POINT_3D = """
            {"type":"record","name":"Point","fields":[{"name":"x","type":"int"},{"name":"z","type":"int","default":0}]}""";
    private static final String OTHER_POINT = """
            {"type":"record","name":"Point","fields":[{"name":"x","type":"int"},{"name":"y","type":"string"}]}""";

    private final MemoryLog log = new MemoryLog();
    private final HttpClient client = HttpClient.newHttpClient();
    private RegistryServer server = RegistryServer.start(log);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesEqualSchemasOneIdAndEachSubjectItsVersions() throws Exception {
        assertThat(register("a-value", POINT)).isEqualTo("{\"id\":1}");
        assertThat(register("a-value", POINT.replace(":", " : "))).isEqualTo("{\"id\":1}");
        assertThat(register("b-value", POINT)).isEqualTo("{\"id\":1}");
        assertThat(register("a-value", POINT_3D)).isEqualTo("{\"id\":2}");
        assertThat(get("/subjects")).isEqualTo("[\"a-value\",\"b-value\"]");
        assertThat(get("/subjects/a-value/versions")).isEqualTo("[1,2]");
        assertThat(JSON.readTree(get("/schemas/ids/1")).path("schema").asText()).isEqualTo(POINT);
        JsonNode latest = JSON.readTree(get("/subjects/a-value/versions/latest"));
        assertThat(latest.path("subject").asText()).isEqualTo("a-value");
        assertThat(latest.path("version").asInt()).isEqualTo(2);
        assertThat(latest.path("id").asInt()).isEqualTo(2);
        assertThat(get("/subjects/a-value/versions/1/schema")).isEqualTo(POINT);
        assertThat(get("/schemas/ids/1/versions")).contains("a-value").contains("b-value");
    }

    @Test
    void findsAVersionByItsSchema() throws Exception {
        register("a-value", POINT);
        JsonNode found = JSON.readTree(call("POST", "/subjects/a-value", body(POINT), 200));
        assertThat(found.path("id").asInt()).isEqualTo(1);
        assertThat(found.path("version").asInt()).isEqualTo(1);
        assertError("POST", "/subjects/a-value", body(POINT_3D), 404, 40403);
        assertError("POST", "/subjects/none", body(POINT), 404, 40401);
    }

    @Test
    void refusesAnIncompatibleSchemaUntilTheLevelAllowsIt() throws Exception {
        register("a-value", POINT);
        assertError("POST", "/subjects/a-value/versions", body(OTHER_POINT), 409, 409);
        String check = "/compatibility/subjects/a-value/versions/latest";
        assertThat(call("POST", check, body(OTHER_POINT), 200)).isEqualTo("{\"is_compatible\":false}");
        assertThat(call("POST", check + "?verbose=true", body(OTHER_POINT), 200))
                .contains("READER_FIELD_MISSING_DEFAULT_VALUE");
        assertThat(call("POST", check, body(POINT_3D), 200)).isEqualTo("{\"is_compatible\":true}");
        call("PUT", "/config/a-value", "{\"compatibility\":\"NONE\"}", 200);
        assertThat(register("a-value", OTHER_POINT)).isEqualTo("{\"id\":2}");
    }

    @Test
    void takesNewSubjectsWithoutACheck() throws Exception {
        assertThat(call("POST", "/compatibility/subjects/new/versions/latest", body(POINT), 200))
                .isEqualTo("{\"is_compatible\":true}");
    }

    @Test
    void keepsLevelsPerSubjectOverTheGlobalOne() throws Exception {
        assertThat(get("/config")).isEqualTo("{\"compatibilityLevel\":\"BACKWARD\"}");
        assertThat(call("PUT", "/config", "{\"compatibility\":\"full_transitive\"}", 200))
                .isEqualTo("{\"compatibility\":\"FULL_TRANSITIVE\"}");
        assertError("GET", "/config/a-value", "", 404, 40408);
        assertThat(get("/config/a-value?defaultToGlobal=true")).contains("FULL_TRANSITIVE");
        call("PUT", "/config/a-value", "{\"compatibility\":\"NONE\"}", 200);
        assertThat(get("/config/a-value")).contains("NONE");
        call("DELETE", "/config/a-value", "", 200);
        assertError("GET", "/config/a-value", "", 404, 40408);
        assertError("PUT", "/config", "{\"compatibility\":\"SOMEWHAT\"}", 422, 42203);
    }

    @Test
    void hidesADeletedSubjectAndForgetsItOnlyWhenAskedTwice() throws Exception {
        register("a-value", POINT);
        register("a-value", POINT_3D);
        assertError("DELETE", "/subjects/a-value?permanent=true", "", 404, 40405);
        assertThat(call("DELETE", "/subjects/a-value", "", 200)).isEqualTo("[1,2]");
        assertThat(get("/subjects")).isEqualTo("[]");
        assertThat(get("/subjects?deleted=true")).isEqualTo("[\"a-value\"]");
        assertError("GET", "/subjects/a-value/versions", "", 404, 40401);
        assertError("DELETE", "/subjects/a-value", "", 404, 40404);
        assertThat(get("/schemas/ids/1")).contains("Point");
        assertThat(register("a-value", POINT)).isEqualTo("{\"id\":1}");
        assertThat(get("/subjects/a-value/versions")).isEqualTo("[3]");
        call("DELETE", "/subjects/a-value", "", 200);
        assertThat(call("DELETE", "/subjects/a-value?permanent=true", "", 200)).isEqualTo("[1,2,3]");
        assertError("GET", "/schemas/ids/1", "", 404, 40403);
    }

    @Test
    void deletesOneVersion() throws Exception {
        register("a-value", POINT);
        register("a-value", POINT_3D);
        assertError("DELETE", "/subjects/a-value/versions/1?permanent=true", "", 404, 40407);
        assertThat(call("DELETE", "/subjects/a-value/versions/1", "", 200)).isEqualTo("1");
        assertThat(get("/subjects/a-value/versions")).isEqualTo("[2]");
        assertError("DELETE", "/subjects/a-value/versions/1", "", 404, 40406);
        assertThat(call("DELETE", "/subjects/a-value/versions/1?permanent=true", "", 200))
                .isEqualTo("1");
        assertThat(get("/subjects/a-value/versions?deleted=true")).isEqualTo("[2]");
    }

    @Test
    void resolvesTypesOfReferencedSubjects() throws Exception {
        register("point", POINT);
        String line = """
                {"type":"record","name":"Line","fields":[{"name":"from","type":"Point"},{"name":"to","type":"Point"}]}""";
        String body = JSON.writeValueAsString(Map.of(
                "schema", line, "references", new Object[] {Map.of("name", "Point", "subject", "point", "version", 1)
                }));
        assertThat(call("POST", "/subjects/line/versions", body, 200)).isEqualTo("{\"id\":2}");
        assertThat(call("POST", "/subjects/line/versions", body, 200)).isEqualTo("{\"id\":2}");
        assertThat(get("/schemas/ids/2")).contains("references");
        assertThat(get("/subjects/point/versions/1/referencedby")).isEqualTo("[2]");
        assertError("DELETE", "/subjects/point", "", 422, 42206);
        assertError("POST", "/subjects/line/versions", body(line), 422, 42201);
    }

    @Test
    void refusesWritesInReadOnlyMode() throws Exception {
        assertThat(get("/mode")).isEqualTo("{\"mode\":\"READWRITE\"}");
        call("PUT", "/mode", "{\"mode\":\"READONLY\"}", 200);
        assertError("POST", "/subjects/a/versions", body(POINT), 422, 42205);
        call("PUT", "/mode/a", "{\"mode\":\"READWRITE\"}", 200);
        call("POST", "/subjects/a/versions", body(POINT), 200);
    }

    @Test
    void answersBadRequestsWithConfluentsCodes() throws Exception {
        register("a-value", POINT);
        assertError("GET", "/subjects/none/versions", "", 404, 40401);
        assertError("GET", "/subjects/a-value/versions/9", "", 404, 40402);
        assertError("GET", "/subjects/a-value/versions/zero", "", 422, 42202);
        assertError("GET", "/subjects/a-value/versions/0", "", 422, 42202);
        assertError("GET", "/schemas/ids/9", "", 404, 40403);
        assertError("POST", "/subjects/a-value/versions", body("{\"type\":\"nothing\"}"), 422, 42201);
        assertError("POST", "/subjects/a-value/versions", "{}", 422, 42201);
        assertError("POST", "/subjects/a-value/versions", "{nonsense", 400, 400);
        assertError("POST", "/subjects/a/versions", "{\"schemaType\":\"JSON\",\"schema\":\"{}\"}", 422, 42201);
        assertError("PATCH", "/subjects/a-value", "", 405, 405);
        assertError("GET", "/elsewhere", "", 404, 404);
    }

    @Test
    void readsSubjectsWithOddCharacters() throws Exception {
        call("POST", "/subjects/a%2Fb+c%20d/versions", body(POINT), 200);
        assertThat(get("/subjects")).isEqualTo("[\"a/b+c d\"]");
        assertThat(get("/subjects/a%2Fb+c%20d/versions")).isEqualTo("[1]");
    }

    @Test
    void remembersAcrossARestart() throws Exception {
        register("a-value", POINT);
        register("a-value", POINT_3D);
        register("gone", POINT);
        call("DELETE", "/subjects/gone", "", 200);
        call("PUT", "/config/a-value", "{\"compatibility\":\"FULL\"}", 200);
        server.close();
        server = RegistryServer.start(log);
        assertThat(get("/subjects")).isEqualTo("[\"a-value\"]");
        assertThat(get("/subjects/a-value/versions")).isEqualTo("[1,2]");
        assertThat(get("/config/a-value")).contains("FULL");
        assertThat(register("c", record("Circle", "r"))).isEqualTo("{\"id\":3}");
    }

    @Test
    void writesTheLogAsConfluentDoes() throws Exception {
        register("a-value", POINT);
        call("PUT", "/config", "{\"compatibility\":\"FULL\"}", 200);
        assertThat(log.records())
                .containsEntry(
                        "{\"keytype\":\"SCHEMA\",\"subject\":\"a-value\",\"version\":1,\"magic\":1}",
                        "{\"subject\":\"a-value\",\"version\":1,\"id\":1,\"schema\":" + JSON.writeValueAsString(POINT)
                                + ",\"deleted\":false}")
                .containsEntry(
                        "{\"keytype\":\"CONFIG\",\"subject\":null,\"magic\":0}", "{\"compatibilityLevel\":\"FULL\"}");
    }

    private static String record(String name, String field) {
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"fields\":[{\"name\":\"" + field
                + "\",\"type\":\"int\"}]}";
    }

    private static String body(String schema) throws IOException {
        return JSON.writeValueAsString(Map.of("schema", schema));
    }

    private String register(String subject, String schema) throws Exception {
        return call("POST", "/subjects/" + subject + "/versions", body(schema), 200);
    }

    private String get(String path) throws Exception {
        return call("GET", path, "", 200);
    }

    private void assertError(String method, String path, String body, int status, int code) throws Exception {
        JsonNode error = JSON.readTree(call(method, path, body, status));
        assertThat(error.path("error_code").asInt()).isEqualTo(code);
        assertThat(error.path("message").asText()).isNotEmpty();
    }

    private String call(String method, String path, String body, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as("%s %s: %s", method, path, response.body())
                .isEqualTo(status);
        return response.body();
    }
}
