package io.claimtrail.extract.sources;

/** Where the parts of a noun phrase begin and end: its articles, its core, what is set off from that, its first preposition. */
final class PhraseParts {
    private final Scene scene;

    PhraseParts(Scene scene) {
        this.scene = scene;
    }

    /** The first preposition among words {@code from} to {@code to}; {@code to} if there is none. */
    int preposition(int from, int to) {
        int end = from;
        while (end < to && !isPreposition(end)) {
            end++;
        }
        return end;
    }

    /** The first word that is no article and the like: "one of the". */
    int skipDeterminers(int start, int to) {
        int from = start;
        while (from < to
                && !scene.isMatched(from)
                && (scene.word(from).isMark()
                        || scene.word(from).is("and")
                        || scene.word(from).is("but")
                        || Grammar.DETERMINERS.contains(scene.word(from).lower()))) {
            from++;
        }
        if (from > start && from + 1 < to && scene.word(from).is("of")) {
            return skipDeterminers(from + 1, to);
        }
        return from;
    }

    /** Where what is set off from the phrase begins; {@code to} if nothing is. */
    int coreEnd(int from, int to) {
        int end = from;
        while (end < to && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** A comma, bracket, dash, relative pronoun or "and" that ends a part of the phrase. */
    private boolean isBreak(int i) {
        if (scene.isMatched(i)) {
            return false;
        }
        Word word = scene.word(i);
        return (word.isMark() && !word.is("&") && !word.is("'") && !word.is("\"") && !word.is(".") && !word.is("@"))
                || Grammar.RELATIVES.contains(word.lower())
                || (word.is("and") && i > 0);
    }

    private boolean isPreposition(int i) {
        return !scene.isMatched(i)
                && Grammar.PREPOSITIONS.contains(scene.word(i).lower());
    }

    /** "UK-based", before a comma and more of the phrase. */
    boolean isOrigin(int from, int end) {
        return end - from == 2
                && scene.isMatched(from)
                && Grammar.ORIGINS.contains(scene.word(from + 1).lower());
    }

    /** "Israeli", "US": in "Israeli and Arab media" the noun comes later, and may speak for no country. */
    boolean isAdjective(int from, int to) {
        return scene.matchAt(from)
                .filter(m -> m.to() == to)
                .filter(m -> m.is(Term.Type.DEMONYM)
                        || (m.is(Term.Type.COUNTRY)
                                && !scene.word(from)
                                        .key()
                                        .equals(scene.word(from).lower())))
                .isPresent();
    }

    /** Where the "of" of "in charge of" stands; else {@code preposition}. */
    int skipInCharge(int preposition, int to) {
        return preposition + 2 < to
                        && scene.word(preposition).is("in")
                        && scene.word(preposition + 1).is("charge")
                ? preposition + 2
                : preposition;
    }
}
