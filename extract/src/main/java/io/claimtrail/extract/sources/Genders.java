package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import java.util.List;

/** Guesses the gender of a named person from titles in the article, else from the first name. Errs to unknown. */
final class Genders {
    private Genders() {}

    static Gender of(Scene scene, Names names, Range full, List<Range> occurrences) {
        for (Range name : occurrences) {
            for (int i = name.from() - 1; i >= 0 && i >= name.from() - 4; i--) {
                String word = scene.word(i).lower();
                if (Grammar.MALE.contains(word) && !word.equals("he") && !word.equals("him") && !word.equals("his")) {
                    return Gender.MALE;
                }
                if (Grammar.FEMALE.contains(word)
                        && !word.equals("she")
                        && !word.equals("her")
                        && !word.equals("hers")) {
                    return Gender.FEMALE;
                }
                if (!Grammar.TITLES.contains(word) && !Grammar.MODIFIERS.contains(word) && !word.equals(".")) {
                    break;
                }
            }
        }
        String first = names.person(full)
                .map(t -> Words.of(t.name()).at(0).lower())
                .orElse(scene.word(full.from()).lower());
        return FirstNames.gender(first);
    }
}
