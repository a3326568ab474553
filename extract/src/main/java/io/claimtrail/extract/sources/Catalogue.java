package io.claimtrail.extract.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who speaks for whom, and when: source ids, the names and offices of the bodies behind them, their people with the days they held
 * office. Read from YAML, {@link CatalogueReader} has the format; immutable and thread-safe.
 */
public final class Catalogue {
    /** The id of whoever no catalogue knows; every catalogue has it. */
    public static final String OTHER = "other";

    private static final List<String> STANDARD = List.of(
            "us.yaml",
            "israel-palestine.yaml",
            "un.yaml",
            "governments.yaml",
            "countries.yaml",
            "ngo.yaml",
            "media.yaml",
            "other.yaml");

    private final List<CatalogueSource> sources;
    private final Map<String, CatalogueSource> byId;
    private final Map<String, Country> countries;
    private final Terms terms;
    private final List<Pattern> patterns;

    Catalogue(List<CatalogueSource> sources, Map<String, Country> countries, Terms terms, List<Pattern> patterns) {
        this.sources = List.copyOf(sources);
        this.byId = sources.stream().collect(Collectors.toUnmodifiableMap(CatalogueSource::id, Function.identity()));
        this.countries = Map.copyOf(countries);
        this.terms = terms;
        this.patterns = List.copyOf(patterns);
    }

    private static final class Standard {
        static final Catalogue CATALOGUE = read(Optional.empty(), "");
    }

    /** The catalogue that comes with Claimtrail: the twelve ids of the gold standard. Read once. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Reads a user's file. With {@code extends: standard} it adds to the standard catalogue, and what it says of a phrase replaces
     * what that says; otherwise it stands alone.
     *
     * @throws InvalidCatalogueException if the file is no valid catalogue
     * @throws IOException if it cannot be read
     */
    public static Catalogue load(Path file) throws IOException {
        return read(Optional.of(file.toString()), Files.readString(file));
    }

    /** All source ids, in the order of the files; {@code other} is always one of them. */
    public List<CatalogueSource> sources() {
        return sources;
    }

    public Optional<CatalogueSource> source(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Terms terms() {
        return terms;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** The country of that name, as the catalogue's own terms carry it in {@link Term#body}. */
    Optional<Country> country(String name) {
        return Optional.ofNullable(countries.get(name));
    }

    private static Catalogue read(Optional<String> userFile, String userYaml) {
        Set<String> problems = new LinkedHashSet<>();
        CatalogueBuilder builder = new CatalogueBuilder();
        CatalogueReader reader = new CatalogueReader(builder);
        Optional<YamlNode> user = userFile.flatMap(f -> CatalogueReader.parse(f, userYaml, problems));
        if (userFile.isEmpty() || user.map(CatalogueReader::extendsStandard).orElse(false)) {
            List<YamlNode> roots = STANDARD.stream()
                    .flatMap(f -> CatalogueReader.parse(f, resource(f), problems).stream())
                    .toList();
            roots.forEach(reader::readSources);
            roots.forEach(reader::readTerms);
        }
        if (user.isPresent()) {
            builder.nextLayer();
            reader.readSources(user.get());
            if (builder.source(OTHER).isEmpty()) {
                builder.add(new CatalogueSource(OTHER, Optional.empty(), CatalogueSource.Kind.KIND, "Other"));
            }
            reader.readTerms(user.get());
        }
        if (!problems.isEmpty()) {
            throw new InvalidCatalogueException(List.copyOf(problems));
        }
        return builder.build();
    }

    private static String resource(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream("catalogue/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks catalogue/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("catalogue/" + file, e);
        }
    }
}
