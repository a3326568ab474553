package io.claimtrail.schemas.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.Schema;

/** Confluent's REST API over a registry in memory, on loopback; it can be told to misbehave. */
public final class FakeRegistryServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the next requests get instead of an answer. */
    public final Queue<Answer> scripted = new ConcurrentLinkedQueue<>();

    /** "METHOD /path" of every request. */
    public final List<String> requests = new CopyOnWriteArrayList<>();

    /** The Authorization header of every request, "" for none. */
    public final List<String> authorizations = new CopyOnWriteArrayList<>();

    private final MemorySchemaRegistry registry = new MemorySchemaRegistry();
    private final HttpServer server;

    /** A canned answer. */
    public record Answer(int status, String body) {}

    public FakeRegistryServer() throws IOException {
        this(HttpServer.create());
    }

    /** On a server of any kind that is not bound yet. */
    FakeRegistryServer(HttpServer server) throws IOException {
        this.server = server;
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://localhost:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    public Map<String, String> settings() {
        return Map.of(
                "schema.registry.url",
                url(),
                "schema.registry.retries.wait.ms",
                "1",
                "schema.registry.max.retries",
                "2");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        authorizations.add(authorization == null ? "" : authorization);
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Answer answer = scripted.poll();
        if (answer == null) {
            answer = answer(exchange.getRequestMethod(), path, body);
        }
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answer(String method, String path, String body) {
        String[] parts = path.substring(1).split("/");
        try {
            return new Answer(200, JSON.writeValueAsString(route(method, parts, body)));
        } catch (RegistryException e) {
            return new Answer(e.status(), "{\"error_code\":" + e.errorCode() + ",\"message\":\"not here\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object route(String method, String[] parts, String body) throws IOException {
        String subject = parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "";
        String route = method + " " + parts[0] + " " + parts.length;
        return switch (route) {
            case "GET subjects 1" -> registry.subjects();
            case "POST subjects 2" -> version(registry.lookup(subject, schema(body)));
            case "GET subjects 3" -> registry.versions(subject);
            case "POST subjects 3" -> Map.of("id", registry.register(subject, schema(body)));
            case "GET subjects 4" ->
                version(
                        parts[3].equals("latest")
                                ? registry.latest(subject)
                                : registry.version(subject, Integer.parseInt(parts[3])));
            case "GET schemas 3" ->
                Map.of("schema", registry.byId(Integer.parseInt(parts[2])).toString());
            case "POST compatibility 5" ->
                Map.of("is_compatible", registry.compatible(URLDecoder.decode(parts[2], UTF_8), schema(body)));
            case "GET config 2" -> Map.of("compatibilityLevel", registry.compatibilityOf(subject));
            case "PUT config 2" -> {
                registry.setCompatibility(
                        subject, JSON.readTree(body).get("compatibility").asText());
                yield JSON.readTree(body);
            }
            default -> throw new RegistryException(route, "fake", 404, 404, "no such call");
        };
    }

    private static Map<String, Object> version(SchemaRegistry.Version version) {
        return Map.of(
                "subject", version.subject(),
                "version", version.version(),
                "id", version.id(),
                "schema", version.schema().toString());
    }

    private static Schema schema(String body) throws IOException {
        JsonNode tree = JSON.readTree(body);
        return SchemaText.parse(tree.get("schema").asText());
    }
}
