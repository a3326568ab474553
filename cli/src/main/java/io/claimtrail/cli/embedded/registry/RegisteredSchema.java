package io.claimtrail.cli.embedded.registry;

import java.util.List;

/**
 * One version of one subject.
 *
 * @param version from 1, never given twice within the subject
 * @param id global: the same schema has the same id under every subject
 * @param text JSON in one form for equal schemas, so that text equality is schema equality
 * @param deleted hidden from listings and checks, still found by id: what a soft delete leaves
 */
record RegisteredSchema(
        String subject, int version, int id, String text, List<SchemaReference> references, boolean deleted) {
    RegisteredSchema {
        references = List.copyOf(references);
    }

    boolean sameSchema(ParsedSchema other) {
        return text.equals(other.text()) && references.equals(other.references());
    }

    RegisteredSchema asDeleted() {
        return new RegisteredSchema(subject, version, id, text, references, true);
    }
}
