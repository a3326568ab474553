package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.CatalogueSource.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads catalogue files, which look like this (docs/sources.md says what each key means):
 *
 * <pre>
 * extends: standard                  # or nothing: the file stands alone
 * sources:
 *   - id: un
 *     group: un
 *     kind: kind                     # or body
 *     name: United Nations
 *     names: [UN]
 *     roles: [humanitarian coordinator]
 *     anonymous: [UN official]
 *     patterns: [un/nations resolution/vote]
 *     people: [{name: António Guterres, aliases: [Guterres], terms: [2017/..]}]
 *     bodies: [{name: UNRWA, names: [...], people: [...]}, {each: [Unesco, Unaids]}]
 * countries:
 *   - {name: Qatar, demonyms: [Qatari], capitals: [Doha], places: [...], bodies: [...], people: [...],
 *      leader: ID, government: ID, military: ID, police: ID}
 * </pre>
 */
final class CatalogueReader {
    private static final List<String> FILE_KEYS = List.of("extends", "sources", "countries");
    private static final List<String> BODY_KEYS =
            List.of("name", "each", "names", "roles", "anonymous", "patterns", "people");
    private static final List<String> SOURCE_KEYS =
            List.of("id", "group", "kind", "name", "names", "roles", "anonymous", "patterns", "people", "bodies");
    private static final List<String> COUNTRY_KEYS = List.of(
            "name",
            "names",
            "demonyms",
            "capitals",
            "places",
            "bodies",
            "people",
            "leader",
            "government",
            "military",
            "police");
    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final CatalogueBuilder builder;
    private final TermReader terms;

    CatalogueReader(CatalogueBuilder builder) {
        this.builder = builder;
        terms = new TermReader(builder);
    }

    /** Parses one file; a syntax error is a problem like any other. */
    static Optional<YamlNode> parse(String file, String yaml, Collection<String> problems) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                problems.add(file + ":1: the file is empty; valid keys: " + String.join(", ", FILE_KEYS));
            }
            return root.map(node -> new YamlNode(file, node, problems));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            problems.add(file + ":" + line + ": no valid YAML, or indented unlike the lines above: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(file + ":0: no valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Whether the file extends the standard catalogue; any other value is a problem. */
    static boolean extendsStandard(YamlNode root) {
        YamlNode base = root.entries("the file", FILE_KEYS).get("extends");
        return base != null && base.oneOf(List.of("standard")).equals("standard");
    }

    /** Reads the ids of a file, which its own and later files refer to. */
    void readSources(YamlNode root) {
        Set<String> ids = new HashSet<>();
        for (YamlNode source : YamlNode.items(root.entries("the file", FILE_KEYS), "sources")) {
            Map<String, YamlNode> entries = source.entries("a source", SOURCE_KEYS);
            String id = YamlNode.text(entries, "id", source, "a source");
            if (id.isEmpty()) {
                continue;
            }
            if (!ID.matcher(id).matches()) {
                source.problem("id \"" + id + "\" is not lower-case words joined by hyphens, as white-house is");
            } else if (!ids.add(id)) {
                source.problem("id \"" + id + "\" stands twice");
            } else {
                addSource(id, entries, source);
            }
        }
    }

    private void addSource(String id, Map<String, YamlNode> entries, YamlNode at) {
        Optional<CatalogueSource> known = builder.source(id);
        Optional<String> group = Optional.ofNullable(entries.get("group")).map(YamlNode::text);
        YamlNode kind = entries.get("kind");
        if (kind == null && known.isEmpty()) {
            at.problem("source \"" + id + "\" has no kind; valid: body, kind");
        }
        Kind read = kind == null
                ? known.map(CatalogueSource::kind).orElse(Kind.KIND)
                : Kind.valueOf(kind.oneOf(List.of("body", "kind")).toUpperCase(Locale.ROOT));
        String name = entries.containsKey("name")
                ? entries.get("name").text()
                : known.map(CatalogueSource::name).orElse(id);
        builder.add(
                new CatalogueSource(id, group.isPresent() ? group : known.flatMap(CatalogueSource::group), read, name));
    }

    /** Reads everything else of a file whose ids, and those of the files it extends, are known. */
    void readTerms(YamlNode root) {
        Map<String, YamlNode> file = root.entries("the file", FILE_KEYS);
        for (YamlNode source : YamlNode.items(file, "sources")) {
            Map<String, YamlNode> entries = source.entries("a source", SOURCE_KEYS);
            String id = entries.containsKey("id") ? entries.get("id").text() : "";
            if (builder.source(id).isEmpty()) {
                continue;
            }
            String name = builder.source(id).orElseThrow().name();
            boolean body = builder.source(id).orElseThrow().kind() == Kind.BODY;
            if (body && entries.containsKey("name")) {
                terms.names(Term.Type.BODY, id, name, List.of(entries.get("name")));
            }
            terms.body(entries, id, name);
            for (YamlNode part : YamlNode.items(entries, "bodies")) {
                readPart(part, id);
            }
        }
        for (YamlNode country : YamlNode.items(file, "countries")) {
            readCountry(country);
        }
    }

    private void readPart(YamlNode part, String id) {
        Map<String, YamlNode> entries = part.entries("a body", BODY_KEYS);
        for (YamlNode each : YamlNode.items(entries, "each")) {
            terms.names(Term.Type.BODY, id, each.text(), List.of(each));
        }
        if (entries.containsKey("each") && !entries.containsKey("name")) {
            return;
        }
        String name = YamlNode.text(entries, "name", part, "a body");
        terms.names(Term.Type.BODY, id, name, YamlNode.items(entries, "name"));
        terms.body(entries, id, name);
    }

    private void readCountry(YamlNode country) {
        Map<String, YamlNode> entries = country.entries("a country", COUNTRY_KEYS);
        String name = YamlNode.text(entries, "name", country, "a country");
        if (name.isEmpty()) {
            return;
        }
        String government = id(entries, "government", Catalogue.GOVERNMENTS);
        builder.add(new Country(
                name,
                id(entries, "leader", government),
                government,
                id(entries, "military", government),
                id(entries, "police", government)));
        terms.names(Term.Type.COUNTRY, government, name, YamlNode.items(entries, "name"));
        terms.names(Term.Type.COUNTRY, government, name, YamlNode.items(entries, "names"));
        for (YamlNode demonym : YamlNode.items(entries, "demonyms")) {
            terms.names(Term.Type.DEMONYM, government, name, List.of(demonym));
            String word = demonym.text();
            if (hasPlural(word)) {
                builder.add(word + "s", new Term(Term.Type.PEOPLE, government, name, name, List.of()), demonym);
            }
        }
        terms.names(Term.Type.CAPITAL, government, name, YamlNode.items(entries, "capitals"));
        terms.names(Term.Type.PLACE, government, name, YamlNode.items(entries, "places"));
        terms.names(Term.Type.BODY, government, name, YamlNode.items(entries, "bodies"));
        terms.people(YamlNode.items(entries, "people"), government, name);
    }

    /** Not "Swiss", "British", "French", "Japanese". */
    private static boolean hasPlural(String demonym) {
        return !demonym.endsWith("s") && !demonym.endsWith("sh") && !demonym.endsWith("ch") && !demonym.endsWith("ese");
    }

    private String id(Map<String, YamlNode> entries, String key, String otherwise) {
        YamlNode node = entries.get(key);
        if (node == null) {
            return builder.source(otherwise).isPresent() ? otherwise : Catalogue.OTHER;
        }
        return node.oneOf(builder.ids());
    }
}
