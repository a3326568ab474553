package io.claimtrail.cli.embedded.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/** Which earlier versions of a subject a new one must get on with, and how. */
enum Compatibility {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean readsEarlier;
    private final boolean readByEarlier;
    private final boolean all;

    Compatibility(boolean readsEarlier, boolean readByEarlier, boolean all) {
        this.readsEarlier = readsEarlier;
        this.readByEarlier = readByEarlier;
        this.all = all;
    }

    /** By its name in requests, any case. */
    static Compatibility of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RegistryException(
                    42203,
                    "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive,"
                            + " forward_transitive, and full_transitive");
        }
    }

    /**
     * What stands against a candidate; empty when nothing does.
     *
     * @param earlier oldest first; only the last counts unless this level is transitive
     */
    List<String> problems(Schema candidate, List<Schema> earlier) {
        List<String> problems = new ArrayList<>();
        int first = all ? 0 : Math.max(0, earlier.size() - 1);
        for (Schema schema : earlier.subList(first, earlier.size())) {
            if (readsEarlier) {
                describe("the new schema cannot read data of an earlier one", candidate, schema, problems);
            }
            if (readByEarlier) {
                describe("an earlier schema cannot read data of the new one", schema, candidate, problems);
            }
        }
        return problems;
    }

    private static void describe(String what, Schema reader, Schema writer, List<String> problems) {
        for (Incompatibility found : SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()) {
            problems.add(what + ": " + found.getType() + " at " + found.getLocation() + ": " + found.getMessage());
        }
    }
}
