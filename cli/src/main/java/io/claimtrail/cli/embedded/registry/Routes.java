package io.claimtrail.cli.embedded.registry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The REST calls: a request in, what its JSON reply says out. Thread-safe. */
final class Routes {
    private static final Object NOTHING = Map.of();

    private final Registry registry;

    Routes(Registry registry) {
        this.registry = registry;
    }

    /**
     * @return a record, map, list, string or number for the reply's JSON; {@link Raw} goes out as it is
     * @throws RegistryException for every refusal
     */
    Object reply(Request request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return NOTHING;
        }
        return switch (path.get(0)) {
            case "subjects" -> path.size() == 1 ? subjects(request) : subject(request, path.get(1));
            case "schemas" -> schemas(request);
            case "compatibility" -> compatibility(request);
            case "config" -> config(request, path.size() > 1 ? path.get(1) : null);
            case "mode" -> mode(request, path.size() > 1 ? path.get(1) : null);
            case "contexts" -> List.of(".");
            default -> throw new RegistryException(404, "HTTP 404 Not Found");
        };
    }

    /** JSON text that is the whole reply. */
    record Raw(String json) {}

    private List<String> subjects(Request request) {
        require(request, "GET");
        String prefix = request.query().getOrDefault("subjectPrefix", "");
        return registry.names(request.flag("deleted")).stream()
                .filter(subject -> subject.startsWith(prefix))
                .toList();
    }

    private Object subject(Request request, String subject) {
        List<String> path = request.path();
        if (path.size() == 2) {
            return switch (request.method()) {
                case "POST" ->
                    full(registry.lookUp(subject, schemaText(request), references(request), request.flag("deleted")));
                case "DELETE" -> registry.deleteSubject(subject, request.flag("permanent"));
                default -> throw notAllowed();
            };
        }
        if (!path.get(2).equals("versions")) {
            throw new RegistryException(404, "HTTP 404 Not Found");
        }
        if (path.size() == 3) {
            return switch (request.method()) {
                case "GET" ->
                    registry.existingVersions(subject, request.flag("deleted")).stream()
                            .map(RegisteredSchema::version)
                            .toList();
                case "POST" ->
                    Map.of(
                            "id",
                            registry.register(subject, schemaText(request), references(request))
                                    .id());
                default -> throw notAllowed();
            };
        }
        int version = version(path.get(3));
        if (request.method().equals("DELETE") && path.size() == 4) {
            return registry.deleteVersion(subject, version, request.flag("permanent"));
        }
        require(request, "GET");
        RegisteredSchema found = registry.version(subject, version, request.flag("deleted"));
        if (path.size() == 5 && path.get(4).equals("schema")) {
            return new Raw(found.text());
        }
        if (path.size() == 5 && path.get(4).equals("referencedby")) {
            return referencing(found);
        }
        return full(found);
    }

    private List<Integer> referencing(RegisteredSchema schema) {
        return registry.everything(false).stream()
                .filter(other -> other.references().stream()
                        .anyMatch(reference -> reference.subject().equals(schema.subject())
                                && reference.version() == schema.version()))
                .map(RegisteredSchema::id)
                .distinct()
                .toList();
    }

    private Object schemas(Request request) {
        require(request, "GET");
        List<String> path = request.path();
        if (path.size() == 1) {
            return registry.everything(request.flag("deleted")).stream()
                    .map(Routes::full)
                    .toList();
        }
        if (path.equals(List.of("schemas", "types"))) {
            return List.of("AVRO");
        }
        if (!path.get(1).equals("ids") || path.size() < 3) {
            throw new RegistryException(404, "HTTP 404 Not Found");
        }
        int id = number(path.get(2));
        return switch (path.size() == 3 ? "" : path.get(3)) {
            case "" -> byId(registry.byId(id));
            case "schema" -> new Raw(registry.byId(id).text());
            case "subjects" ->
                registry.usesOf(id).stream()
                        .map(RegisteredSchema::subject)
                        .distinct()
                        .toList();
            case "versions" ->
                registry.usesOf(id).stream()
                        .map(schema -> Map.of("subject", schema.subject(), "version", schema.version()))
                        .toList();
            default -> throw new RegistryException(404, "HTTP 404 Not Found");
        };
    }

    private Object compatibility(Request request) {
        require(request, "POST");
        List<String> path = request.path();
        if (path.size() < 4 || !path.get(1).equals("subjects") || !path.get(3).equals("versions")) {
            throw new RegistryException(404, "HTTP 404 Not Found");
        }
        List<String> problems = registry.incompatibilities(
                path.get(2),
                schemaText(request),
                references(request),
                path.size() > 4 ? Integer.valueOf(version(path.get(4))) : null);
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("is_compatible", problems.isEmpty());
        if (request.flag("verbose")) {
            reply.put("messages", problems);
        }
        return reply;
    }

    private Object config(Request request, @Nullable String subject) {
        return switch (request.method()) {
            case "GET" -> {
                if (subject != null && registry.level(subject).isEmpty() && !request.flag("defaultToGlobal")) {
                    throw new RegistryException(
                            40408, "Subject '" + subject + "' does not have subject-level compatibility configured");
                }
                yield Map.of("compatibilityLevel", registry.effectiveLevel(subject));
            }
            case "PUT" -> {
                Compatibility level = Compatibility.of(request.required("compatibility"));
                registry.setLevel(subject, level);
                yield Map.of("compatibility", level);
            }
            case "DELETE" -> {
                Compatibility before = registry.effectiveLevel(subject);
                registry.setLevel(subject, null);
                yield Map.of("compatibilityLevel", before);
            }
            default -> throw notAllowed();
        };
    }

    private Object mode(Request request, @Nullable String subject) {
        return switch (request.method()) {
            case "GET" -> {
                if (subject != null && registry.mode(subject).isEmpty() && !request.flag("defaultToGlobal")) {
                    throw new RegistryException(
                            40409, "Subject '" + subject + "' does not have subject-level mode configured");
                }
                yield Map.of("mode", registry.effectiveMode(subject));
            }
            case "PUT" -> {
                Mode mode = Mode.of(request.required("mode"));
                registry.setMode(subject, mode);
                yield Map.of("mode", mode);
            }
            case "DELETE" -> {
                Mode before = registry.effectiveMode(subject);
                registry.setMode(subject, null);
                yield Map.of("mode", before);
            }
            default -> throw notAllowed();
        };
    }

    // ---- what requests and replies are made of

    private static String schemaText(Request request) {
        String type = request.body().path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) {
            throw RegistryException.invalidSchema("schema type " + type + " is not supported, only AVRO is");
        }
        if (!request.body().path("schema").isTextual()) {
            throw RegistryException.invalidSchema("Empty schema");
        }
        return request.required("schema");
    }

    private static List<SchemaReference> references(Request request) {
        return LogFormat.references(request.body().path("references"));
    }

    private static int version(String text) {
        if (text.equals("latest") || text.equals("-1")) {
            return Registry.LATEST;
        }
        try {
            int version = Integer.parseInt(text);
            if (version > 0) {
                return version;
            }
        } catch (NumberFormatException e) {
            throw RegistryException.invalidVersion(text);
        }
        throw RegistryException.invalidVersion(text);
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new RegistryException(404, "HTTP 404 Not Found");
        }
    }

    private static ObjectNode full(RegisteredSchema schema) {
        ObjectNode reply = JsonNodeFactory.instance
                .objectNode()
                .put("subject", schema.subject())
                .put("version", schema.version());
        reply.put("id", schema.id());
        reply.setAll(byId(schema));
        return reply;
    }

    private static ObjectNode byId(RegisteredSchema schema) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        if (!schema.references().isEmpty()) {
            List<ObjectNode> references = new ArrayList<>();
            schema.references()
                    .forEach(reference -> references.add(JsonNodeFactory.instance
                            .objectNode()
                            .put("name", reference.name())
                            .put("subject", reference.subject())
                            .put("version", reference.version())));
            reply.putArray("references").addAll(references);
        }
        return reply.put("schema", schema.text());
    }

    private static void require(Request request, String method) {
        if (!request.method().equals(method)) {
            throw notAllowed();
        }
    }

    private static RegistryException notAllowed() {
        return new RegistryException(405, "HTTP 405 Method Not Allowed");
    }
}
