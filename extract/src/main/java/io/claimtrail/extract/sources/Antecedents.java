package io.claimtrail.extract.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources so far, and the phrase before a relative pronoun or a verb. Not thread-safe. */
final class Antecedents {
    /** Words of a phrase before its head, and of what stands between an antecedent and its pronoun. */
    private static final int LONGEST_PHRASE = 30;

    private final Scene scene;
    private final Phrases phrases;
    private final List<Said> said = new ArrayList<>();

    Antecedents(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    void add(Said source) {
        said.add(source);
    }

    /** Sources so far, in the order resolved. */
    List<Said> said() {
        return said;
    }

    Optional<Said> last() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** What "who" or "which" at word {@code at} means: the phrase that ends before it. */
    Optional<Said> relative(int at) {
        int end = at;
        while (end > 0
                && at - end < LONGEST_PHRASE
                && (scene.word(end - 1).isMark()
                        || Grammar.PREPOSITIONS.contains(scene.word(end - 1).lower()))) {
            end--;
        }
        int from = end;
        while (from > 0
                && end - from < 14
                && !scene.beginsSentence(from)
                && (!scene.word(from - 1).isMark() || end - from < 1)) {
            from--;
            String word = scene.word(from).lower();
            boolean opens = Grammar.DETERMINERS.contains(word)
                    && !(from > 0
                            && Grammar.PREPOSITIONS.contains(
                                    scene.word(from - 1).lower()));
            if (opens) {
                break;
            }
        }
        for (int i = end - 1; i >= from; i--) {
            Optional<Terms.Match> match = scene.matchAt(i);
            if (match.isPresent()
                    && !match.get().is(Term.Type.PLACE)
                    && !match.get().is(Term.Type.DEMONYM)) {
                return Optional.of(phrases.of(match.get().from(), match.get().to()));
            }
            if (HeadNoun.of(scene.word(i)).isPresent() || scene.word(i).capital()) {
                return Optional.of(phrases.of(phraseStart(i), i + 1));
            }
        }
        return last();
    }

    /** The phrase that ends right before the verb at word {@code verb}, auxiliaries aside. */
    Optional<Said> subject(int verb) {
        int end = verb;
        while (end > 0
                && verb - end < LONGEST_PHRASE
                && Grammar.AUXILIARIES.contains(scene.word(end - 1).lower())
                && !scene.beginsSentence(end)) {
            end--;
        }
        boolean noun = end > 0
                && !scene.beginsSentence(end)
                && !scene.word(end - 1).isMark()
                && (scene.isMatched(end - 1)
                        || scene.word(end - 1).capital()
                        || HeadNoun.of(scene.word(end - 1)).isPresent());
        return noun ? relative(end) : Optional.empty();
    }

    int phraseStart(int head) {
        int from = head;
        while (from > 0
                && head - from < LONGEST_PHRASE
                && !scene.beginsSentence(from)
                && !scene.word(from - 1).isMark()
                && (scene.isMatched(from - 1)
                        || scene.word(from - 1).capital()
                        || HeadNoun.of(scene.word(from - 1)).isPresent()
                        || Grammar.MODIFIERS.contains(scene.word(from - 1).lower())
                        || Grammar.DETERMINERS.contains(scene.word(from - 1).lower()))) {
            from--;
        }
        return from;
    }
}
