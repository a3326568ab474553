package io.claimtrail.extract.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a person of the catalogue from one of the same name. Where the article gives the surname another first name, and nowhere
 * the catalogue's full name, "Mr Kirby" is not the catalogue's. Nor is the "Assad" of an "Assad Turfe" who is "Turfe" elsewhere.
 */
final class Namesakes {
    private Namesakes() {}

    static List<Terms.Match> without(List<Terms.Match> matches, Words words) {
        Set<Integer> firstNames = firstNames(matches, words);
        Set<String> full = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Terms.Match match : matches) {
            boolean outlet = isOutlet(match);
            if (!match.is(Term.Type.PERSON) && !outlet) {
                continue;
            }
            if (!outlet && match.to() - match.from() > 1) {
                match.terms().forEach(t -> full.add(t.name()));
                strangers(match, matches, words).forEach(others::add);
            } else if (match.from() > 0 && isFirstName(words.at(match.from() - 1))) {
                others.add(words.at(match.from()).lower());
            }
        }
        return matches.stream()
                .filter(m -> !isNewTown(m, words))
                .filter(m -> !firstNames.contains(m.from()))
                .filter(m -> m.to() - m.from() > 1
                        || !others.contains(words.at(m.from()).lower())
                        || m.terms().stream()
                                .anyMatch(
                                        t -> (t.type() != Term.Type.PERSON && !isOutlet(m)) || full.contains(t.name())))
                .toList();
    }

    /** The surname of a catalogue person named in full, if alone it stands for somebody who speaks for others. */
    private static List<String> strangers(Terms.Match full, List<Terms.Match> matches, Words words) {
        String surname = words.at(full.to() - 1).lower();
        Set<String> sides = sides(full);
        return matches.stream()
                .filter(m -> m.is(Term.Type.PERSON) && m.to() - m.from() == 1)
                .filter(m -> words.at(m.from()).is(surname))
                .filter(m -> sides(m).stream().noneMatch(sides::contains))
                .map(m -> surname)
                .limit(1)
                .toList();
    }

    private static Set<String> sides(Terms.Match match) {
        Set<String> sides = new HashSet<>();
        match.terms().forEach(t -> sides.add(t.source()));
        return sides;
    }

    /** "New Bern", "New London": named after the town that the catalogue has. */
    private static boolean isNewTown(Terms.Match match, Words words) {
        return match.from() > 0
                && words.at(match.from() - 1).capital()
                && words.at(match.from() - 1).is("new")
                && (match.is(Term.Type.CAPITAL) || match.is(Term.Type.PLACE));
    }

    /** An outlet's name of one word, as people have it too: "Paul Spiegel", "Wafa Ghnaim". */
    private static boolean isOutlet(Terms.Match match) {
        return match.to() - match.from() == 1
                && match.terms().stream()
                        .allMatch(t -> t.type() == Term.Type.BODY && t.source().equals(Catalogue.MEDIA));
    }

    private static boolean isFirstName(Word word) {
        return word.capital() && !word.possessive() && FirstNames.has(word.lower());
    }

    /** Where single words begin that are first names: a name follows that the article has without them, too. */
    private static Set<Integer> firstNames(List<Terms.Match> matches, Words words) {
        Set<Integer> matched = new HashSet<>();
        matches.forEach(m -> matched.add(m.from()));
        Map<String, Set<Integer>> bySurname = new HashMap<>();
        for (Terms.Match match : matches) {
            int next = match.to();
            boolean firstName = match.is(Term.Type.PERSON)
                    || (isOutlet(match) && FirstNames.has(words.at(match.from()).lower()));
            if (firstName
                    && next - match.from() == 1
                    && next < words.size()
                    && !matched.contains(next)
                    && !words.hyphenated(next)
                    && !words.at(match.from()).possessive()
                    && isSurname(words.at(next))) {
                bySurname
                        .computeIfAbsent(words.at(next).lower(), k -> new HashSet<>())
                        .add(match.from());
            }
        }
        if (bySurname.isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        words.all().stream().filter(Word::capital).forEach(w -> counts.merge(w.lower(), 1, Integer::sum));
        Set<Integer> found = new HashSet<>();
        bySurname.forEach((surname, places) -> {
            if (counts.getOrDefault(surname, 0) > places.size()) {
                found.addAll(places);
            }
        });
        return found;
    }

    private static boolean isSurname(Word word) {
        return word.capital()
                && !word.isMark()
                && HeadNoun.of(word).isEmpty()
                && !Grammar.NO_NAMES.contains(word.lower())
                && !Grammar.TITLES.contains(word.lower())
                && !Grammar.MODIFIERS.contains(word.lower());
    }
}
