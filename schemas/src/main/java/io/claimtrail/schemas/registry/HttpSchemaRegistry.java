package io.claimtrail.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.jspecify.annotations.Nullable;

/**
 * Confluent's REST API, spoken to any server of it. Holds no cache: the serdes ask once per subject and per id.
 * Source: docs.confluent.io, "Schema Registry API Reference".
 */
final class HttpSchemaRegistry implements SchemaRegistry {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RegistryHttp http;

    HttpSchemaRegistry(RegistrySettings settings) {
        this.http = new RegistryHttp(settings);
    }

    @Override
    public int register(String subject, Schema schema) {
        return http.post(
                "register a schema under " + subject,
                subjectPath(subject) + "/versions",
                body(schema),
                answer -> answer.required("id").asInt());
    }

    @Override
    public Version lookup(String subject, Schema schema) {
        return http.post(
                "look up a schema under " + subject, subjectPath(subject), body(schema), HttpSchemaRegistry::version);
    }

    @Override
    public Schema byId(int id) {
        return http.get(
                "get schema " + id,
                "/schemas/ids/" + Integer.toUnsignedString(id),
                answer -> schema(answer, "schema " + id));
    }

    @Override
    public Version latest(String subject) {
        return http.get(
                "get the latest version of " + subject,
                subjectPath(subject) + "/versions/latest",
                HttpSchemaRegistry::version);
    }

    @Override
    public Version version(String subject, int version) {
        return http.get(
                "get version " + version + " of " + subject,
                subjectPath(subject) + "/versions/" + version,
                HttpSchemaRegistry::version);
    }

    @Override
    public List<Integer> versions(String subject) {
        return http.get("list the versions of " + subject, subjectPath(subject) + "/versions", answer -> {
            List<Integer> versions = new ArrayList<>();
            answer.forEach(version -> versions.add(version.asInt()));
            return versions;
        });
    }

    @Override
    public List<String> subjects() {
        return http.get("list subjects", "/subjects", answer -> {
            List<String> subjects = new ArrayList<>();
            answer.forEach(subject -> subjects.add(subject.asText()));
            subjects.sort(null);
            return subjects;
        });
    }

    @Override
    public boolean compatible(String subject, Schema schema) {
        try {
            return http.post(
                    "check a schema against " + subject,
                    "/compatibility" + subjectPath(subject) + "/versions/latest",
                    body(schema),
                    answer -> answer.required("is_compatible").asBoolean());
        } catch (RegistryException e) {
            if (e.notFound()) {
                return true;
            }
            throw e;
        }
    }

    @Override
    public String compatibilityOf(String subject) {
        return http.get(
                "get the compatibility of " + subject,
                "/config/" + encoded(subject) + "?defaultToGlobal=true",
                answer -> answer.required("compatibilityLevel").asText());
    }

    @Override
    public void setCompatibility(String subject, String level) {
        ObjectNode body = JSON.createObjectNode().put("compatibility", level);
        http.put("set the compatibility of " + subject, "/config/" + encoded(subject), body);
    }

    private static Version version(JsonNode answer) {
        String subject = answer.required("subject").asText();
        return new Version(
                subject,
                answer.required("version").asInt(),
                answer.required("id").asInt(),
                schema(answer, "schema of " + subject));
    }

    private static Schema schema(JsonNode answer, String what) {
        @Nullable JsonNode type = answer.get("schemaType");
        if (type != null && !type.asText().equals("AVRO")) {
            throw new ForeignSchemaException(what + " is " + type.asText() + ", not AVRO");
        }
        try {
            return SchemaText.parse(answer.required("schema").asText());
        } catch (SchemaParseException e) {
            throw new ForeignSchemaException(what + " is not an Avro schema: " + e.getMessage());
        }
    }

    private static ObjectNode body(Schema schema) {
        return JSON.createObjectNode().put("schema", schema.toString());
    }

    private static String subjectPath(String subject) {
        return "/subjects/" + encoded(subject);
    }

    private static String encoded(String pathSegment) {
        return URLEncoder.encode(pathSegment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
