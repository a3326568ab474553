package io.claimtrail.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    private Path directory;

    @Test
    void standardHasTheTwelveIdsOfTheGoldStandard() {
        assertThat(Catalogue.standard().sources())
                .extracting(CatalogueSource::id)
                .containsExactlyInAnyOrder(
                        "white-house",
                        "us-government",
                        "israeli-official",
                        "israeli-military",
                        "gaza-health-ministry",
                        "hamas",
                        "palestinian-authority",
                        "un",
                        "other-government",
                        "ngo",
                        "media",
                        "other");
    }

    @Test
    void knowsWhoHeldWhichOfficeOnADay() {
        assertThat(sourceOf("Donald Trump", "2018-06-01")).isEqualTo("white-house");
        assertThat(sourceOf("Donald Trump", "2023-06-01")).isEqualTo("other");
        assertThat(sourceOf("Donald Trump", "2025-06-01")).isEqualTo("white-house");
        assertThat(sourceOf("John Kirby", "2016-03-01")).isEqualTo("us-government");
        assertThat(sourceOf("John Kirby", "2024-01-19")).isEqualTo("white-house");
        assertThat(sourceOf("Ashraf Al-Qudra", "2023-11-01")).isEqualTo("gaza-health-ministry");
    }

    @Test
    void namesFileAndLineOfEveryProblem() {
        assertThatThrownBy(() -> load("""
                        sources:
                          - id: press
                            kind: many
                            colour: red
                          - id: press
                            kind: body
                          - id: Bad Id
                            kind: body
                            people:
                              - {name: Ann Lee, terms: [2020/2019]}
                              - {name: Bo Ray, terms: [2020/2022, 2021-05/..]}
                              - {name: Cy Fox, terms: [May 2020/..]}
                        """))
                .isInstanceOfSatisfying(InvalidCatalogueException.class, e -> assertThat(e.problems())
                        .anyMatch(p -> p.contains("my.yaml:3: \"many\" is none of body, kind"))
                        .anyMatch(p -> p.contains("my.yaml:4: unknown key \"colour\" of a source; valid: id, group"))
                        .anyMatch(p -> p.contains("my.yaml:5: id \"press\" stands twice"))
                        .anyMatch(p -> p.contains("my.yaml:7: id \"Bad Id\" is not lower-case words")));
    }

    @Test
    void rejectsTermsThatAreNoPeriods() {
        assertThatThrownBy(() -> load("""
                        sources:
                          - id: a
                            kind: body
                            people:
                              - {name: Ann Lee, terms: [2020/2019]}
                              - {name: Bo Ray, terms: [2020/2022, 2021-05/..]}
                              - {name: Cy Fox, terms: [May 2020/..]}
                        """))
                .hasMessageContaining(
                        "my.yaml:5: no term: 2019-12-31 is before 2020-01-01; valid: 2021-01-20/2025-01-20")
                .hasMessageContaining("my.yaml:6: the term 2021-05-01/.. overlaps another one of the same person")
                .hasMessageContaining("my.yaml:7: no term: \"May 2020\" is not a date");
    }

    @Test
    void rejectsAPhraseThatWouldHaveTwoSourcesAtOnce() {
        assertThatThrownBy(() -> load("""
                        sources:
                          - {id: a, kind: body, names: [Harbour Office], people: [{name: Ann Lee, terms: [2020/..]}]}
                          - {id: b, kind: body, names: [the Harbour Office, Harbour Office], people: [{name: Ann Lee, terms: [2021/2022]}]}
                        """))
                .hasMessageContaining("my.yaml:3: \"Harbour Office\" is already a at ")
                .hasMessageContaining("my.yaml:3: \"Ann Lee\" is already a (2020-01-01/..)");
    }

    @Test
    void reportsBrokenYamlAndEmptyFilesWithALine() {
        assertThatThrownBy(() -> load("sources:\n  - {id: a\n")).hasMessageContaining("my.yaml:3: no valid YAML");
        assertThatThrownBy(() -> load("")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> load("extends: mine\nsources: []\n"))
                .hasMessageContaining("my.yaml:1: \"mine\" is none of standard");
    }

    @Test
    void aFileStandsAloneUnlessItExtendsTheStandardCatalogue() throws IOException {
        Catalogue alone = load("sources:\n  - {id: port, kind: body, name: Port Authority}\n");
        assertThat(alone.sources()).extracting(CatalogueSource::id).containsExactly("port", "other");

        Catalogue extended = load("""
                extends: standard
                sources:
                  - {id: unrwa, group: un, kind: body, name: UNRWA, names: [Unrwa]}
                  - {id: white-house, names: [the Residence]}
                """);
        assertThat(extended.sources()).hasSize(13);
        assertThat(extended.terms().at("UNRWA")).extracting(Term::source).containsExactly("unrwa");
        assertThat(extended.terms().at("the Residence"))
                .extracting(Term::source)
                .containsExactly("white-house");
        assertThat(extended.source("white-house").orElseThrow().group()).contains("us");
    }

    private Catalogue load(String yaml) throws IOException {
        return Catalogue.load(Files.writeString(directory.resolve("my.yaml"), yaml));
    }

    private static String sourceOf(String person, String day) {
        return Catalogue.standard().terms().at(person).stream()
                .filter(t -> t.holdsAt(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow()
                .source();
    }
}
