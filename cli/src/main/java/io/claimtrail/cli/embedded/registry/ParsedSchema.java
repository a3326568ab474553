package io.claimtrail.cli.embedded.registry;

import java.util.List;
import org.apache.avro.Schema;

/** A candidate's Avro schema, with its text in the form that is stored. */
record ParsedSchema(Schema avro, String text, List<SchemaReference> references) {
    ParsedSchema {
        references = List.copyOf(references);
    }
}
