package io.claimtrail.cli.embedded.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One call: method, path segments and query decoded, body read.
 *
 * @param path never empty strings; "/" is the empty list
 * @param body a missing node when there was none
 */
record Request(String method, List<String> path, Map<String, String> query, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** No schema of sane size comes near it. */
    private static final int MAX_BODY_BYTES = 8 << 20;

    Request {
        path = List.copyOf(path);
        query = Map.copyOf(query);
    }

    static Request of(HttpExchange exchange) throws IOException {
        List<String> path = new ArrayList<>();
        // Split before decoding: a subject may contain an encoded slash.
        for (String segment : exchange.getRequestURI().getRawPath().split("/", -1)) {
            if (!segment.isEmpty()) {
                // '+' is itself in a path; URLDecoder takes it for a space.
                path.add(decode(segment.replace("+", "%2B")));
            }
        }
        Map<String, String> query = new HashMap<>();
        String rawQuery = exchange.getRequestURI().getRawQuery();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&", -1)) {
                int equals = pair.indexOf('=');
                query.put(
                        decode(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Request(exchange.getRequestMethod(), path, query, body(exchange.getRequestBody()));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RegistryException(400, "Bad escape in " + text);
        }
    }

    private static JsonNode body(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BODY_BYTES + 1);
        if (bytes.length > MAX_BODY_BYTES) {
            throw new RegistryException(413, "The request is longer than " + MAX_BODY_BYTES + " bytes");
        }
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new RegistryException(400, "The request is not JSON: " + e.getMessage());
        }
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(query.get(name));
    }

    /** A string that the body must have. */
    String required(String field) {
        JsonNode value = body.path(field);
        if (!value.isTextual()) {
            throw new RegistryException(422, "The request has no \"" + field + "\"");
        }
        return value.textValue();
    }
}
