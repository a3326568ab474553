package io.claimtrail.extract.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what catalogue files say. A later file's meaning of a phrase replaces an earlier file's; within one file they must agree. */
final class CatalogueBuilder {
    private record Entry(String phrase, Term term, int layer, String where) {}

    private final Map<String, CatalogueSource> sources = new LinkedHashMap<>();
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> phrases = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private int layer;

    /** From here on, what is added replaces what was there. */
    void nextLayer() {
        layer++;
    }

    Optional<CatalogueSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Set<String> ids() {
        return sources.keySet();
    }

    void add(CatalogueSource source) {
        sources.put(source.id(), source);
    }

    void add(Country country) {
        countries.put(country.name(), country);
    }

    /** The newest file's patterns come first. */
    void add(Pattern pattern) {
        patterns.add(layer == 0 ? patterns.size() : 0, pattern);
    }

    /** Adds a meaning of a phrase; one that contradicts another of the same layer is a problem at {@code node}. */
    void add(String phrase, Term term, YamlNode node) {
        List<Entry> entries = phrases.computeIfAbsent(key(phrase), k -> new ArrayList<>());
        entries.removeIf(e -> e.layer < layer);
        for (Entry entry : entries) {
            if (contradict(entry.term, term)) {
                node.problem("\"" + phrase + "\" is already " + shown(entry.term) + " at " + entry.where
                        + "; one phrase has one source at a time");
                return;
            }
        }
        entries.add(new Entry(phrase, term, layer, node.where()));
    }

    Catalogue build() {
        Terms terms = new Terms();
        phrases.forEach(
                (phrase, entries) -> entries.forEach(e -> terms.at(phrase).add(e.term)));
        return new Catalogue(List.copyOf(sources.values()), countries, terms, patterns);
    }

    private static boolean contradict(Term a, Term b) {
        boolean personA = a.type() == Term.Type.PERSON;
        boolean personB = b.type() == Term.Type.PERSON;
        if (a.source().equals(b.source()) || personA != personB) {
            return false;
        }
        if (!personA) {
            return a.type().isCountry() == b.type().isCountry();
        }
        return periods(a).stream().anyMatch(p -> periods(b).stream().anyMatch(p::overlaps));
    }

    private static List<Period> periods(Term term) {
        return term.periods().isEmpty() ? List.of(Period.ALWAYS) : term.periods();
    }

    private static String shown(Term term) {
        return term.source()
                + (term.periods().isEmpty() ? "" : " (" + term.periods().get(0) + ")");
    }

    private static String key(String phrase) {
        StringBuilder key = new StringBuilder();
        for (Word word : Words.of(phrase).all()) {
            key.append(key.isEmpty() ? "" : " ").append(word.key()).append(word.possessive() ? "'s" : "");
        }
        return key.toString();
    }
}
