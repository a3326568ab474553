package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.Optional;

/** The proper name of a person at the end of a noun phrase's words, known to the catalogue or not. */
final class PhraseName {
    private final Scene scene;
    private final int from;
    private final int end;
    private final Optional<Term> person;
    private final Optional<Range> range;

    /** Of words {@code from} to {@code end}, exclusive; the last is no mark. */
    PhraseName(Scene scene, int from, int end) {
        this.scene = scene;
        this.from = from;
        this.end = end;
        Optional<Terms.Match> known = known();
        person = known.flatMap(
                m -> scene.termOf(m).filter(t -> t.type() == Term.Type.PERSON).or(() -> m.terms().stream()
                        .findFirst()));
        range = known.isPresent() ? known.map(m -> new Range(m.from(), end)) : trailingName();
    }

    /** The catalogue's term for the bearer, if it has one. */
    Optional<Term> person() {
        return person;
    }

    Optional<Range> range() {
        return range;
    }

    private Optional<Terms.Match> known() {
        return end > from
                ? scene.matchAt(end - 1)
                        .filter(m -> m.is(Term.Type.PERSON) && m.from() >= from && !isPartOfLongerName(m))
                : Optional.empty();
    }

    /** A catalogue name of one word after a first name that the catalogue does not know: "Spencer Fox". */
    private boolean isPartOfLongerName(Terms.Match match) {
        return match.to() - match.from() == 1 && match.from() > from && isNameWord(match.from() - 1);
    }

    private Optional<Range> trailingName() {
        int i = end;
        if (end - 2 >= from
                && scene.word(end - 1).capital()
                && !scene.isMatched(end - 1)
                && isNameWord(end - 2)
                && FirstNames.has(scene.word(end - 2).lower())) {
            i--;
        }
        while (i > from && (isNameWord(i - 1) || isInnerParticle(i - 1, i) || isLastNameThatTheCatalogueHas(i - 1))) {
            i--;
        }
        while (i < end
                && (Grammar.PARTICLES.contains(scene.word(i).lower())
                        && !scene.word(i).capital())) {
            i++;
        }
        return i < end ? Optional.of(new Range(i, end)) : Optional.empty();
    }

    private boolean isInnerParticle(int i, int next) {
        return next < end
                && Grammar.PARTICLES.contains(scene.word(i).lower())
                && i > from
                && scene.word(i - 1).capital();
    }

    private boolean isLastNameThatTheCatalogueHas(int i) {
        return i == end - 1
                && i > from
                && isNameWord(i - 1)
                && scene.matchAt(i)
                        .map(m -> m.to() - m.from() == 1
                                && !m.terms().get(0).type().isCountry())
                        .orElse(false);
    }

    /** Whether the word may be part of a name that the catalogue does not know. */
    boolean isNameWord(int i) {
        Word word = scene.word(i);
        return word.capital()
                && (!word.possessive() || i == end - 1)
                && !word.isMark()
                && !scene.isMatched(i)
                && HeadNoun.of(word).isEmpty()
                && !Grammar.TITLES.contains(word.lower())
                && !Grammar.MODIFIERS.contains(word.lower())
                && !Grammar.NO_NAMES.contains(word.lower());
    }
}
