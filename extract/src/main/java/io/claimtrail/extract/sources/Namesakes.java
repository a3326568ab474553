package io.claimtrail.extract.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a person of the catalogue from one of the same surname: where the article gives the surname another first name, and nowhere
 * the catalogue's full name, "Mr Kirby" is not the catalogue's.
 */
final class Namesakes {
    private Namesakes() {}

    static List<Terms.Match> without(List<Terms.Match> matches, Words words) {
        Set<String> full = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Terms.Match match : matches) {
            if (!match.is(Term.Type.PERSON)) {
                continue;
            }
            if (match.to() - match.from() > 1) {
                match.terms().forEach(t -> full.add(t.name()));
            } else if (match.from() > 0 && isFirstName(words.at(match.from() - 1))) {
                others.add(words.at(match.from()).lower());
            }
        }
        if (others.isEmpty()) {
            return matches;
        }
        return matches.stream()
                .filter(m -> m.to() - m.from() > 1
                        || !others.contains(words.at(m.from()).lower())
                        || m.terms().stream().anyMatch(t -> t.type() != Term.Type.PERSON || full.contains(t.name())))
                .toList();
    }

    private static boolean isFirstName(Word word) {
        return word.capital() && !word.possessive() && Genders.isFirstName(word.lower());
    }
}
