package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Cue;
import io.claimtrail.extract.Stance;
import io.claimtrail.extract.text.ArticleText;
import java.util.Optional;

/** Reads a cue's lemma and stance from its words. Immutable and thread-safe. */
public final class CueReader {
    /** The cue of an attribution; empty if it has none. */
    public Optional<Cue> read(ArticleText article, Attribution attribution) {
        return attribution.cue().map(span -> {
            Words words = Words.of(span.in(article.text()));
            String lemma = CueLemmas.lemma(words);
            return new Cue(span, lemma, stance(words, lemma));
        });
    }

    private static Stance stance(Words words, String lemma) {
        boolean negated = false;
        boolean hedged = false;
        boolean future = false;
        for (Word word : words.all()) {
            negated |= word.is("not") || word.is("never") || word.lower().endsWith("n't");
            hedged |= CueLemmas.isHedge(word.lower());
            future |= word.is("refused") || word.is("declined");
        }
        Stance stance = CueLemmas.stance(lemma);
        if (stance == Stance.DENIES) {
            return negated ? Stance.ASSERTS : Stance.DENIES;
        }
        if (hedged) {
            return Stance.HEDGES;
        }
        if (stance == Stance.ASSERTS && (negated || future)) {
            return Stance.DENIES;
        }
        return stance;
    }
}
