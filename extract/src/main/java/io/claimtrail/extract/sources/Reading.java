package io.claimtrail.extract.sources;

import java.util.Optional;

/**
 * What the words of a mention tell by themselves.
 *
 * @param affiliation for whom the source speaks; absent if only an antecedent or the context can tell
 * @param basis how sure that is
 * @param name the words of a proper name of a person
 * @param known the person's catalogue name
 * @param role words of the office: "spokesman"
 * @param head kind of the noun that heads the mention
 * @param headWord that noun, in lower case; empty if there is none
 */
record Reading(
        Optional<Affiliation> affiliation,
        Basis basis,
        Optional<Range> name,
        Optional<Term> known,
        Optional<Range> role,
        Optional<HeadNoun> head,
        String headWord) {
    enum Basis {
        /** Nothing is known. */
        NONE,
        /** General words decide: a resident is "other". */
        WORDS,
        /** A name of the catalogue decides. */
        CATALOGUE
    }

    /** Words {@code from} to {@code to} of the article, the end exclusive. */
    record Range(int from, int to) {}

    static final Reading NOTHING = new Reading(
            Optional.empty(), Basis.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    Reading with(Affiliation to, Basis on) {
        return new Reading(Optional.of(to), on, name, known, role, head, headWord);
    }

    Reading named(Optional<Range> as, Optional<Term> person) {
        return new Reading(affiliation, basis, as, person, role, head, headWord);
    }

    boolean decided() {
        return affiliation.isPresent();
    }

    String source() {
        return affiliation.map(Affiliation::source).orElse("");
    }
}
