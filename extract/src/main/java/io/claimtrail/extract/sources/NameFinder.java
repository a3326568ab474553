package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the proper names in a text: runs of capitals that no head noun, title or well-known word cuts. */
final class NameFinder {
    /** Words of a name; a longer run of capitals is cut into several. */
    private static final int LONGEST = 20;

    private final Scene scene;

    private NameFinder(Scene scene) {
        this.scene = scene;
    }

    /** The names, in text order. */
    static List<Range> in(Scene scene) {
        return new NameFinder(scene).find();
    }

    private List<Range> find() {
        List<Range> found = new ArrayList<>();
        int i = 0;
        while (i < scene.words().size()) {
            if (!begins(i)) {
                i++;
                continue;
            }
            int end = end(i);
            found.add(new Range(i, end));
            i = end;
        }
        return found;
    }

    /** Where the name that begins at word {@code from} ends: no particle or other small word is its last. */
    private int end(int from) {
        int end = scene.matchAt(from).map(Terms.Match::to).orElse(from + 1);
        while (end < scene.words().size()
                && end - from < LONGEST
                && !scene.word(end - 1).possessive()
                && continues(end)
                && !isPair(end)) {
            end++;
        }
        while (end > from + 1 && !scene.word(end - 1).capital() && !scene.isMatched(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean begins(int i) {
        Word word = scene.word(i);
        if (!word.capital() || word.isMark()) {
            return false;
        }
        Optional<Terms.Match> match = scene.matchAt(i);
        if (match.isPresent()) {
            return match.get().is(Term.Type.PERSON);
        }
        return !isShouted(word)
                && !isOpeningVerb(i)
                && !isContraction(word.lower())
                && HeadNoun.of(word).isEmpty()
                && !Grammar.TITLES.contains(word.lower())
                && !Grammar.NO_NAMES.contains(word.lower())
                && !Grammar.MODIFIERS.contains(word.lower());
    }

    /** "BREAKING": capitals up to the last letter, and too long for an acronym. */
    private static boolean isShouted(Word word) {
        return word.end() - word.start() > 3
                && Character.isUpperCase(word.key().charAt(word.key().length() - 1));
    }

    /** "Speaking on Monday": a capital only because the sentence begins. */
    private boolean isOpeningVerb(int i) {
        String lower = scene.word(i).lower();
        return lower.endsWith("ing") && scene.beginsSentence(i) && !scene.isCapitalInside(lower);
    }

    /** "We're", "I've". */
    private static boolean isContraction(String lower) {
        int mark = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        return mark > 0 && Grammar.NO_NAMES.contains(lower.substring(0, mark));
    }

    private boolean continues(int i) {
        return scene.word(i).capital() ? continuesInCapitals(i) : isInnerParticle(i);
    }

    /** A capital goes on with a name unless it opens another, or is a head noun or a name of the catalogue of several words. */
    private boolean continuesInCapitals(int i) {
        Optional<Terms.Match> match = scene.matchAt(i);
        if (match.isEmpty()) {
            Word word = scene.word(i);
            return HeadNoun.of(word).isEmpty() && !word.isMark() && !Grammar.NO_NAMES.contains(word.lower());
        }
        Terms.Match known = match.get();
        if (known.is(Term.Type.PERSON)) {
            boolean opensAnother = known.from() == i && known.to() > i + 1;
            return !opensAnother;
        }
        return known.to() - known.from() == 1 && !known.terms().get(0).type().isCountry();
    }

    /** "Bin" in "Omar bin Said". */
    private boolean isInnerParticle(int i) {
        return Grammar.PARTICLES.contains(scene.word(i).lower())
                && i + 1 < scene.words().size()
                && scene.word(i + 1).capital();
    }

    /** "Biden-Harris": a hyphen after a name of the catalogue joins two persons. */
    private boolean isPair(int next) {
        return scene.words().hyphenated(next)
                && scene.matchAt(next - 1).map(m -> m.is(Term.Type.PERSON)).orElse(false);
    }
}
