package io.claimtrail.extract.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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

    /** Ids of those whom no name but a general noun tells, if the catalogue has them. */
    static final String MEDIA = "media";

    static final String NGO = "ngo";
    static final String UN = "un";
    static final String GOVERNMENTS = "other-government";

    /** Organs of the United Nations whose names countries use too. */
    private static final Set<String> ASSEMBLIES = Set.of("UN Security Council", "UN General Assembly");

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
    private final Set<String> states;

    Catalogue(List<CatalogueSource> sources, Map<String, Country> countries, Terms terms, List<Pattern> patterns) {
        this.sources = List.copyOf(sources);
        this.byId = sources.stream().collect(Collectors.toUnmodifiableMap(CatalogueSource::id, Function.identity()));
        this.countries = Map.copyOf(countries);
        this.terms = terms;
        this.patterns = List.copyOf(patterns);
        this.states = countries.values().stream()
                .filter(this::isState)
                .flatMap(c -> of(c).stream())
                .collect(Collectors.toUnmodifiableSet());
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

    /** Whether the term is of a state, or of the states together, and not of {@code country}. */
    boolean isOfAnotherState(Term term, Country country) {
        boolean foreign = countries.containsKey(term.body())
                ? !term.body().equals(country.name())
                : !of(country).contains(term.source());
        return foreign && (ASSEMBLIES.contains(term.body()) || states.contains(term.source()));
    }

    /** Whether a state speaks: a country by its name, or the one body or side of an id that is a state's. */
    boolean isState(Affiliation affiliation) {
        boolean single = source(affiliation.source())
                .map(s -> s.kind() == CatalogueSource.Kind.BODY)
                .orElse(false);
        return countries.containsKey(affiliation.body()) || (single && states.contains(affiliation.source()));
    }

    /** A government whose army is not its own side's is no state's. */
    boolean isState(Country country) {
        return source(country.government())
                .flatMap(CatalogueSource::group)
                .equals(source(country.military()).flatMap(CatalogueSource::group));
    }

    private static Set<String> of(Country country) {
        Set<String> ids = new HashSet<>(List.of(country.government(), country.leader(), country.military()));
        ids.remove(OTHER);
        return ids;
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
