package io.claimtrail.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests to one of a registry's addresses, to the next where one fails to answer, and again after a growing wait once all
 * have failed. An interrupt ends any wait with {@link InterruptException}. Thread-safe.
 */
final class RegistryHttp {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryHttp.class);
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int MAX_QUOTED = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RegistrySettings settings;
    private final HttpClient client;
    /** Index of the address that answered last. A race costs one request to a worse address. */
    private volatile int preferred;

    RegistryHttp(RegistrySettings settings) {
        this.settings = settings;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(settings.connectTimeout());
        settings.tls().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    <T> T get(String what, String path, Function<JsonNode, T> reader) {
        return call(what, "GET", path, BodyPublishers.noBody(), reader);
    }

    <T> T post(String what, String path, JsonNode body, Function<JsonNode, T> reader) {
        return call(what, "POST", path, BodyPublishers.ofString(body.toString()), reader);
    }

    void put(String what, String path, JsonNode body) {
        call(what, "PUT", path, BodyPublishers.ofString(body.toString()), answer -> answer);
    }

    private <T> T call(String what, String method, String path, BodyPublisher body, Function<JsonNode, T> reader) {
        for (int round = 0; ; round++) {
            try {
                return anyAddress(what, method, path, body, reader);
            } catch (RegistryException e) {
                if (!e.retriable() || round == settings.maxRetries()) {
                    throw e;
                }
                LOG.warn("Schema registry, try {} of {}: {}", round + 1, settings.maxRetries() + 1, e.getMessage());
                pause(settings.retryWait().toMillis() << Math.min(round, 6));
            }
        }
    }

    private <T> T anyAddress(
            String what, String method, String path, BodyPublisher body, Function<JsonNode, T> reader) {
        List<URI> urls = settings.urls();
        int first = preferred;
        for (int i = 0; ; i++) {
            int at = (first + i) % urls.size();
            try {
                T result = one(what, method, URI.create(urls.get(at) + path), body, reader);
                preferred = at;
                return result;
            } catch (RegistryException e) {
                if (!e.retriable() || i == urls.size() - 1) {
                    throw e;
                }
            }
        }
    }

    private <T> T one(String what, String method, URI url, BodyPublisher body, Function<JsonNode, T> reader) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(settings.readTimeout())
                .header("Accept", MEDIA_TYPE + ", application/json")
                .header("Content-Type", MEDIA_TYPE)
                .method(method, body);
        settings.authorization().ifPresent(value -> request.header("Authorization", value));
        HttpResponse<String> response;
        try {
            response = client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RegistryException(what, url.toString(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        JsonNode answer = json(response.body());
        int status = response.statusCode();
        if (status / 100 != 2) {
            String message = answer.path("message").asText(cut(response.body()));
            throw new RegistryException(
                    what, url.toString(), status, answer.path("error_code").asInt(), message);
        }
        if (answer.isMissingNode()) {
            throw new RegistryException(what, url.toString(), status, 0, "not JSON: " + cut(response.body()));
        }
        try {
            return reader.apply(answer);
        } catch (IllegalArgumentException e) { // a property that the protocol demands
            throw new RegistryException(what, url.toString(), status, 0, e.getMessage() + ": " + cut(response.body()));
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String cut(String text) {
        return text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
