package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.Optional;
import java.util.Set;

/** Where the words begin and end by which an article introduces a person: titles before the name, an apposition after it or before. */
final class IntroductionBounds {
    /** Words of a phrase that introduces. */
    private static final int LONGEST = 25;
    /** Words of titles before a name, and of a complement after it. */
    private static final int LONGEST_TITLES = 10;

    private static final int LONGEST_COMPLEMENT = 7;

    private static final Set<String> COMPLEMENT = Set.of("from", "of", "at");
    private static final Set<String> OPENING = Set.of(",", "(", "–", "—");
    private static final Set<String> ENDING = Set.of(",", ")", "–", "—", ";", ":", "\"", "said", "told", "says");

    private final Scene scene;

    IntroductionBounds(Scene scene) {
        this.scene = scene;
    }

    /** The name with its titles before and its apposition after; the name alone if it has none. */
    Range around(Range name) {
        return new Range(left(name.from()), right(name));
    }

    /** "The Palestinian representative to the UN, Riyad Mansour": the phrase before the comma before a name. */
    Optional<Range> before(Range name) {
        int comma = name.from() - 1;
        if (comma < 1 || !scene.word(comma).is(",")) {
            return Optional.empty();
        }
        int sentence = scene.sentenceOf(comma);
        boolean head = false;
        for (int from = comma - 1; from >= 0 && comma - from < LONGEST; from--) {
            if (scene.word(from).isMark() || scene.sentenceOf(from) != sentence) {
                return Optional.empty();
            }
            head |= HeadNoun.of(scene.word(from)).isPresent();
            if (head && opensPhrase(from) && !isComplement(from)) {
                return Optional.of(new Range(from, comma));
            }
        }
        return Optional.empty();
    }

    private boolean opensPhrase(int i) {
        boolean first = i == 0 || scene.word(i - 1).isMark() || scene.sentenceOf(i) != scene.sentenceOf(i - 1);
        return Grammar.DETERMINERS.contains(scene.word(i).lower())
                || (first && (scene.isMatched(i) || HeadNoun.of(scene.word(i)).isPresent()))
                || (scene.isMatched(i)
                        && scene.word(i).possessive()
                        && (i == 0
                                || !Grammar.DETERMINERS.contains(
                                        scene.word(i - 1).lower())));
    }

    /** Whether the phrase is the complement of an office before it: "spokesman for the ministry". */
    private boolean isComplement(int i) {
        return i > 1
                && Grammar.AFFILIATING.contains(scene.word(i - 1).lower())
                && HeadNoun.of(scene.word(i - 2)).map(HeadNoun::isPerson).orElse(false);
    }

    private int left(int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_TITLES && isTitle(from - 1) && !isAnother(from - 1)) {
            from--;
        }
        return from;
    }

    /** Whether word {@code i} may be of the titles before a name that goes on at the next word. */
    private boolean isTitle(int i) {
        Word word = scene.word(i);
        boolean stop = word.is(".")
                && i > 0
                && Grammar.TITLES.contains(scene.word(i - 1).lower());
        boolean fits = stop || scene.isMatched(i) || isTitleWord(word);
        return fits && !word.is("and") && (word.is(".") || !scene.beginsSentence(i + 1));
    }

    private static boolean isTitleWord(Word word) {
        String lower = word.lower();
        return !word.isMark()
                && (HeadNoun.of(word).isPresent()
                        || Grammar.MODIFIERS.contains(lower)
                        || Grammar.TITLES.contains(lower)
                        || Grammar.FORMER.contains(lower)
                        || (word.capital() && !Grammar.NO_NAMES.contains(lower)));
    }

    /** Whether word {@code i} ends another person's name; not in "Roe's spokesman", "Roe adviser". */
    private boolean isAnother(int i) {
        boolean person = scene.matchAt(i).filter(m -> m.is(Term.Type.PERSON)).isPresent();
        boolean aide = HeadNoun.of(scene.word(i + 1))
                .filter(k -> k == HeadNoun.OFFICIAL)
                .isPresent();
        return person && !scene.word(i).possessive() && !aide;
    }

    private int right(Range name) {
        int end = name.to();
        if (end >= scene.words().size() || scene.beginsSentence(end)) {
            return end;
        }
        String next = scene.word(end).lower();
        if (COMPLEMENT.contains(next)) {
            return Math.min(end(end, end + 1), end + LONGEST_COMPLEMENT);
        }
        return OPENING.contains(next) && mayIntroduce(name, end + 1) ? end(end, end + 1) : end;
    }

    /** Whether what is set off behind a name, from word {@code from} on, is about its bearer. */
    private boolean mayIntroduce(Range name, int from) {
        return from >= scene.words().size() || (!isBeforeClause(name) && opensApposition(from));
    }

    /** "For Roe, Peru stands for all he hates": the comma ends what begins the sentence. */
    private boolean isBeforeClause(Range name) {
        int before = name.from() - 1;
        return before >= 0 && scene.beginsSentence(before) && scene.word(before).is("for");
    }

    /** Where the phrase that begins at {@code from}, in the sentence of {@code start} and not far from it, ends. */
    int end(int start, int from) {
        int sentence = scene.sentenceOf(start);
        int to = from;
        while (to < scene.words().size()
                && to < start + LONGEST
                && scene.sentenceOf(to) == sentence
                && (scene.isMatched(to) || !ENDING.contains(scene.word(to).lower()))) {
            to++;
        }
        return to;
    }

    private boolean opensApposition(int i) {
        Word word = scene.word(i);
        return Grammar.DETERMINERS.contains(word.lower())
                || Grammar.MODIFIERS.contains(word.lower())
                || Grammar.FORMER.contains(word.lower())
                || Grammar.RELATIVES.contains(word.lower())
                || HeadNoun.of(word).isPresent()
                || Character.isDigit(word.lower().charAt(0))
                || opensWithName(i);
    }

    /** A name of the catalogue, a person's only before what is his: "Biden's adviser". */
    private boolean opensWithName(int i) {
        return scene.matchAt(i)
                .filter(m -> !m.is(Term.Type.PERSON) || scene.word(m.to() - 1).possessive())
                .isPresent();
    }
}
