package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Said.Sort;
import java.util.Optional;

/** For whom "a spokesperson" speaks, of whom nothing else is said: the body named just before. */
final class BareSpokesmen {
    private final Scene scene;
    private final Phrases phrases;
    private final Pronouns pronouns;

    BareSpokesmen(Scene scene, Phrases phrases, Pronouns pronouns) {
        this.scene = scene;
        this.phrases = phrases;
        this.pronouns = pronouns;
    }

    Optional<Said> of(int from, int to) {
        return isBare(from, to) ? Optional.of(spokesman(from, to)) : Optional.empty();
    }

    /** "Spokesperson" or "a spokesperson"; "the spokesperson" takes up an earlier one. */
    private boolean isBare(int from, int to) {
        int end = end(from, to);
        boolean spokesman = scene.word(end - 1).lower().startsWith("spokes");
        if (end - from == 1) {
            return spokesman;
        }
        String first = scene.word(from).lower();
        return spokesman && end - from == 2 && Grammar.DETERMINERS.contains(first) && !Grammar.DEFINITE.contains(first);
    }

    /** Where a mark or a relative clause cuts the phrase off. */
    private int end(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.word(i).isMark()
                    || Grammar.RELATIVES.contains(scene.word(i).lower())) {
                return i;
            }
        }
        return to;
    }

    private Said spokesman(int from, int to) {
        Said himself = phrases.of(from, to);
        Affiliation owner = policeJustBefore(from)
                .or(() -> pronouns.body(from))
                .map(Said::affiliation)
                .orElse(Affiliation.OTHER);
        return new Said(
                from, owner, Optional.empty(), himself.role(), Sort.PERSON, himself.gender(), himself.headWord(), true);
    }

    private Optional<Said> policeJustBefore(int at) {
        return phrases.antecedents()
                .last()
                .filter(s -> NamedBefore.isPolice(s) && scene.sentenceOf(at) - scene.sentenceOf(s.at()) <= 1);
    }
}
