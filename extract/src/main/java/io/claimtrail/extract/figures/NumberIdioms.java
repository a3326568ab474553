package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells the number words that count nothing: "no one", "one of the best", "the two sides", "second half", "24/7". Stateless. */
final class NumberIdioms {
    private static final Set<String> AFTER_ONE = WordLists.of("exclusions.one-idiom-after");
    private static final Set<String> BEFORE_ONE = WordLists.of("exclusions.one-idiom-before");
    private static final Set<String> NEVER_ONE = Set.of("no", "any", "every", "this", "which");
    private static final Set<String> PAIRS = WordLists.of("exclusions.pair-nouns");
    private static final Set<String> THE = WordLists.of("exclusions.the");
    private static final Set<String> HALVES = WordLists.of("exclusions.before-half");

    private NumberIdioms() {}

    static boolean isIdiom(Words words, Quantity it) {
        int core = it.core();
        int end = it.to();
        if (words.is(core, "one") && end == core + 1) {
            return isPronoun(words, it);
        }
        if (words.is(core, "two") && words.in(it.from() - 1, THE)) {
            return words.in(end, PAIRS) || !words.isWord(end) || words.in(end, NounPhrase.STOPS) || words.isDash(end);
        }
        if (words.is(core, "half") && it.unit().isCount()) {
            return words.in(core - 1, HALVES) || words.isDash(end);
        }
        boolean roundTheClock = words.is(end, "/") && words.isTight(end) && (it.low() == 24 || it.low() == 9);
        boolean second = words.is(core - 1, "/") && words.isTight(core);
        boolean noun = (words.is(core, "scores") || words.is(core, "tens")) && end == core + 1 && !words.is(end, "of");
        return roundTheClock || second || noun;
    }

    private static boolean isPronoun(Words words, Quantity it) {
        boolean bounded = it.from() < it.core();
        boolean idiom = !words.isWord(it.to())
                || words.in(it.to(), AFTER_ONE)
                || words.lower(it.to()).endsWith("ing")
                || words.lower(it.to()).endsWith("ly");
        return (!bounded && (idiom || words.in(it.from() - 1, BEFORE_ONE))) || words.in(it.from() - 1, NEVER_ONE);
    }
}
