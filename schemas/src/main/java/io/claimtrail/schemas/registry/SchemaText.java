package io.claimtrail.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/** Schemas as registries keep them: what the data is, without what one language's generated classes make of it. */
public final class SchemaText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaText() {}

    /** The schema without {@code avro.java.string}, which generated Java classes carry on every string. */
    public static Schema plain(Schema schema) {
        try {
            JsonNode tree = JSON.readTree(schema.toString());
            strip(tree);
            return parse(tree.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro wrote a schema that is not JSON: " + schema, e);
        }
    }

    /**
     * The schema that the text describes.
     *
     * @throws SchemaParseException if the text is not an Avro schema
     */
    static Schema parse(String text) {
        return new Schema.Parser().parse(text);
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("avro.java.string");
        }
        node.forEach(SchemaText::strip);
    }
}
