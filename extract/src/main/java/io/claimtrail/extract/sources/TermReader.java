package io.claimtrail.extract.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what stands under a body or country of a catalogue file: its names, its offices and the persons who hold them. */
final class TermReader {
    private static final List<String> PERSON_KEYS = List.of("name", "aliases", "terms");

    private final CatalogueBuilder builder;

    TermReader(CatalogueBuilder builder) {
        this.builder = builder;
    }

    /** Everything that says who speaks for a body, and what else it is called. */
    void body(Map<String, YamlNode> entries, String id, String name) {
        names(Term.Type.BODY, id, name, YamlNode.items(entries, "names"));
        names(Term.Type.ROLE, id, name, YamlNode.items(entries, "roles"));
        names(Term.Type.ANONYMOUS, id, name, YamlNode.items(entries, "anonymous"));
        people(YamlNode.items(entries, "people"), id, name);
        for (YamlNode pattern : YamlNode.items(entries, "patterns")) {
            pattern(pattern, id, name);
        }
    }

    private void pattern(YamlNode pattern, String id, String name) {
        List<Set<String>> slots = Arrays.stream(pattern.text().split(" ", -1))
                .filter(s -> !s.isBlank())
                .map(s -> Arrays.stream(s.split("/", -1)).collect(Collectors.toSet()))
                .toList();
        if (!slots.isEmpty()) {
            builder.add(new Pattern(id, name, slots));
        }
    }

    /** What a body or country is called. */
    void names(Term.Type type, String id, String body, List<YamlNode> nodes) {
        for (YamlNode node : nodes) {
            String name = node.text();
            if (!name.isEmpty()) {
                builder.add(name, new Term(type, id, body, name, List.of()), node);
            }
        }
    }

    /** Who speaks for it, and when. */
    void people(List<YamlNode> people, String id, String body) {
        for (YamlNode person : people) {
            Map<String, YamlNode> entries = person.entries("a person", PERSON_KEYS);
            String name = YamlNode.text(entries, "name", person, "a person");
            if (name.isEmpty()) {
                continue;
            }
            List<Period> periods = periods(YamlNode.items(entries, "terms"));
            Term term = new Term(Term.Type.PERSON, id, body, name, periods);
            builder.add(name, term, person);
            for (YamlNode alias : YamlNode.items(entries, "aliases")) {
                builder.add(alias.text(), term, alias);
            }
        }
    }

    private static List<Period> periods(List<YamlNode> nodes) {
        List<Period> periods = new ArrayList<>();
        for (YamlNode node : nodes) {
            try {
                Period period = Period.parse(node.text());
                if (periods.stream().anyMatch(period::overlaps)) {
                    node.problem("the term " + period + " overlaps another one of the same person");
                }
                periods.add(period);
            } catch (IllegalArgumentException e) {
                node.problem("no term: " + e.getMessage() + "; valid: 2021-01-20/2025-01-20, 2017/2021-06, 2025/..");
            }
        }
        return periods;
    }
}
