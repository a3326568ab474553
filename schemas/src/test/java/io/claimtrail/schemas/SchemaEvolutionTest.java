package io.claimtrail.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.Article;
import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import io.claimtrail.schemas.avro.SourceActivity;
import io.claimtrail.schemas.registry.SchemaText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaFormatter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every schema ever released is committed, and today's can read and be read by each (FULL_TRANSITIVE). After a change,
 * {@code mvn -pl schemas test -Dtest=SchemaEvolutionTest -Dgolden.update} commits the next version; while the newest was never
 * released, {@code -Dgolden.update=replace} rewrites that one instead.
 */
class SchemaEvolutionTest {

    private static final Path VERSIONS = Path.of("src/test/resources/schema-versions");

    private record Part(String name, Schema schema) {}

    private static final List<Part> PARTS = List.of(
            part("articles-value", Article.getClassSchema()),
            part("claims-value", ArticleClaims.getClassSchema()),
            part("claims.SOURCE-value", Claim.getClassSchema()),
            part("figures.SOURCE-value", FigureObservation.getClassSchema()),
            part("figures-value", FigureSeries.getClassSchema()),
            part("discrepancies-value", Discrepancy.getClassSchema()),
            part("activity-key", ActivityKey.getClassSchema()),
            part("activity-value", SourceActivity.getClassSchema()));

    @TestFactory
    Stream<DynamicTest> readsAndIsReadByEveryVersion() {
        return PARTS.stream()
                .map(part -> DynamicTest.dynamicTest(part.name(), () -> {
                    update(part);
                    List<Schema> versions = versions(part);
                    assertThat(versions)
                            .as("committed versions of %s", part.name())
                            .isNotEmpty();
                    assertThat(part.schema())
                            .as(
                                    "%s has changed; commit it as the next version (see the Javadoc of this class)",
                                    part.name())
                            .isEqualTo(versions.get(versions.size() - 1));
                    for (int version = 1; version <= versions.size(); version++) {
                        Schema older = versions.get(version - 1);
                        assertThat(canRead(part.schema(), older))
                                .as("reads version %d", version)
                                .isEmpty();
                        assertThat(canRead(older, part.schema()))
                                .as("read by version %d", version)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void wouldNoticeAFieldWithoutDefault() {
        Schema one = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}");
        Schema two = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"x\",\"type\":\"int\"}]}");

        assertThat(canRead(one, two)).isEmpty();
        assertThat(canRead(two, one)).contains("x");
    }

    /** What is in the way, "" if nothing is. */
    private static String canRead(Schema reader, Schema writer) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
        return result.getType() == SchemaCompatibilityType.COMPATIBLE
                ? ""
                : result.getResult().toString();
    }

    private static List<Schema> versions(Part part) throws IOException {
        List<Schema> versions = new ArrayList<>();
        for (Path file = file(part, 1); Files.exists(file); file = file(part, versions.size() + 1)) {
            versions.add(new Schema.Parser().parse(Files.readString(file)));
        }
        return versions;
    }

    private static void update(Part part) throws IOException {
        String mode = System.getProperty("golden.update");
        List<Schema> versions = versions(part);
        if (mode == null
                || (!versions.isEmpty() && versions.get(versions.size() - 1).equals(part.schema()))) {
            return;
        }
        int version = mode.equals("replace") ? Math.max(1, versions.size()) : versions.size() + 1;
        Files.createDirectories(file(part, version).getParent());
        Files.writeString(file(part, version), SchemaFormatter.format("json/pretty", part.schema()) + "\n");
    }

    private static Path file(Part part, int version) {
        return VERSIONS.resolve(part.name()).resolve(version + ".avsc");
    }

    private static Part part(String name, Schema schema) {
        return new Part(name, SchemaText.plain(schema));
    }
}
