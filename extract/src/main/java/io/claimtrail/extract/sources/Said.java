package io.claimtrail.extract.sources;

import java.util.Optional;

/**
 * A source as resolved, in a form that later mentions can take up.
 *
 * @param at index of the mention's first word, or where the claim begins
 * @param affiliation for whom it speaks
 * @param speaker full name
 * @param role the office's words
 * @param sort what pronoun fits it
 * @param gender of a person, where known
 * @param headWord noun that heads the mention, lower case; empty for none
 * @param anonymous nobody is named
 */
record Said(
        int at,
        Affiliation affiliation,
        Optional<String> speaker,
        Optional<String> role,
        Sort sort,
        Gender gender,
        String headWord,
        boolean anonymous) {
    enum Sort {
        /** he, she */
        PERSON,
        /** it */
        BODY,
        /** they */
        PEOPLE
    }

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    Said movedTo(int word) {
        return new Said(word, affiliation, speaker, role, sort, gender, headWord, anonymous);
    }
}
