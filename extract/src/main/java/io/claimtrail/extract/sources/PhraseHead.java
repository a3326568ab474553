package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.Optional;
import java.util.Set;

/** The noun that heads a noun phrase, and the nouns right before it: "police" in "police spokesman". */
final class PhraseHead {
    /** "Pro-government", "anti-Hamas": says where somebody stands, not for whom he speaks. */
    private static final Set<String> STANCES = Set.of("pro", "anti", "non");

    private final Scene scene;
    private final HeadKinds kinds;
    private final int from;
    private final int index;

    /** The last noun of a known kind among words {@code from} to {@code end}, exclusive. */
    PhraseHead(Scene scene, int from, int end) {
        this.scene = scene;
        this.from = from;
        kinds = new HeadKinds(scene, from);
        index = headBefore(end);
    }

    /** What the head tells with the words before it. */
    Optional<HeadNoun> kind() {
        return index < 0 ? Optional.empty() : kinds.ofHead(index);
    }

    /** Index of the word; -1 if there is none. */
    int index() {
        return index;
    }

    private int headBefore(int end) {
        for (int i = end - 1; i >= from; i--) {
            if (HeadNoun.of(scene.word(i)).isPresent()
                    && (!scene.word(i).possessive() || i == end - 1)
                    && mayHead(i)
                    && !isAdjective(i)
                    && !isStance(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether word {@code i} says where somebody stands, not for whom he speaks. */
    boolean isStance(int i) {
        return i > from && STANCES.contains(scene.word(i - 1).lower());
    }

    /** "Secretary general", "attorney general": the noun is the word before. */
    private boolean isAdjective(int i) {
        return scene.word(i).is("general")
                && i > from
                && HeadNoun.of(scene.word(i - 1))
                        .map(k -> k != HeadNoun.MILITARY)
                        .orElse(scene.isMatched(i - 1));
    }

    private boolean mayHead(int i) {
        return scene.matchAt(i)
                .map(m -> m.to() == i + 1
                        && !m.is(Term.Type.PERSON)
                        && !m.terms().get(0).type().isCountry())
                .orElse(true);
    }

    /** In lower case; empty if there is none. */
    String word() {
        return index < 0 ? "" : scene.word(index).lower();
    }

    /** The office's words: from the first modifier after the last name of a body, or in a phrase of the catalogue, to the head. */
    Optional<Range> role() {
        if (index < 0) {
            return Optional.empty();
        }
        int phrase = scene.matchAt(index).map(Terms.Match::from).orElse(index);
        int begin = index;
        while (begin > from
                && (begin > phrase || !scene.isMatched(begin - 1))
                && !scene.word(begin - 1).isMark()
                && !scene.word(begin - 1).possessive()
                && (HeadNoun.of(scene.word(begin - 1)).isPresent()
                        || Grammar.MODIFIERS.contains(scene.word(begin - 1).lower()))) {
            begin--;
        }
        return Optional.of(new Range(begin, index + 1));
    }

    /** The kind of a head noun right before the head: "police" in "police spokesman". */
    Optional<HeadNoun> innerKind() {
        int inner = inner();
        return inner < 0 ? Optional.empty() : kinds.of(inner);
    }

    /** The word of {@link #innerKind}; empty if there is none. */
    String innerKindWord() {
        int inner = inner();
        return inner < 0 ? "" : scene.word(inner).lower();
    }

    private int inner() {
        for (int i = index - 1; i >= from && index - i <= 3; i--) {
            if (scene.isMatched(i)) {
                return -1;
            }
            Optional<HeadNoun> kind = HeadNoun.of(scene.word(i));
            if (kind.isPresent()
                    && !isStance(i)
                    && !Grammar.TITLES.contains(scene.word(i).lower())
                    && !scene.word(i).is("press")
                    && !scene.word(i).is("media")) {
                return i;
            }
        }
        return -1;
    }
}
