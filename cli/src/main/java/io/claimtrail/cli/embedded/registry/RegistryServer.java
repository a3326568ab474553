package io.claimtrail.cli.embedded.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimtrail.cli.embedded.EmbeddedException;
import io.claimtrail.cli.embedded.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry on a port, until closed. Speaks plain HTTP without authentication: for loopback, or a network of friends. */
public final class RegistryServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryServer.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int THREADS = 4;

    private final Registry registry;
    private final HttpServer server;
    private final ExecutorService executor;

    private RegistryServer(Registry registry, HttpServer server, ExecutorService executor) {
        this.registry = registry;
        this.server = server;
        this.executor = executor;
    }

    /** As {@link #start(InetAddress, int, String)}, on loopback. */
    public static RegistryServer start(int port, String bootstrapServers) {
        return start(Ports.loopback(), port, bootstrapServers);
    }

    /**
     * Reads what {@code _schemas} has and serves it.
     *
     * @param port 1 to 65535, or 0 for any free one
     * @throws EmbeddedException if the port is in use
     */
    public static RegistryServer start(InetAddress host, int port, String bootstrapServers) {
        if (port != 0) {
            Ports.requireFree(port, "the schema registry", "--registry-port");
        }
        return start(host, port, new KafkaSchemaLog(bootstrapServers));
    }

    /** Over any log, on any free port of loopback. */
    static RegistryServer start(SchemaLog log) {
        return start(Ports.loopback(), 0, log);
    }

    private static RegistryServer start(InetAddress host, int port, SchemaLog log) {
        // Without it every reply on a kept connection waits 40 ms for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Registry registry = new Registry(log);
        Routes routes = new Routes(registry);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
            ExecutorService executor = Executors.newFixedThreadPool(THREADS, task -> {
                Thread thread = new Thread(task, "schema-registry");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(executor);
            server.createContext("/", exchange -> handle(routes, exchange));
            server.start();
            return new RegistryServer(registry, server, executor);
        } catch (IOException e) {
            registry.close();
            throw new EmbeddedException(
                    "the schema registry does not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    private static void handle(Routes routes, HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                send(exchange, 200, routes.reply(Request.of(exchange)));
            } catch (RegistryException e) {
                send(exchange, e.status(), error(e.code(), String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                LOG.warn("registry: {} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), e);
                send(exchange, 500, error(500, e.toString()));
            }
        }
    }

    private static Map<String, Object> error(int code, String message) {
        return Map.of("error_code", code, "message", message);
    }

    private static void send(HttpExchange exchange, int status, Object reply) throws IOException {
        byte[] body = reply instanceof Routes.Raw raw
                ? raw.json().getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(reply);
        exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** What a client's {@code schema.registry.url} must say. */
    public URI url() {
        InetAddress host = server.getAddress().getAddress();
        String name = host.isAnyLocalAddress() ? "localhost" : host.getHostAddress();
        return URI.create("http://" + name + ":" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        registry.close();
    }
}
