package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what bounds a number: "more than", "nearly", "up to", "or more". Phrases from {@code words.txt}; immutable. */
final class Qualifiers {
    /** Phrases by their last word, the longest first. */
    private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();
    /** Belong to the figure's words but bound nothing: "only nine trucks". */
    private static final Set<String> PLAIN = Set.of("only", "just", "another", "exactly", "all", "additional");
    /** Stand before a qualifier: "well over", "just under". */
    private static final Set<String> SOFT = WordLists.of("qualifiers.soft");

    private static final Set<String> HANDED = Set.of("handed", "hand", "handing", "turned", "turn", "took", "taken");
    private static final Set<String> REGIONS = WordLists.of("qualifiers.regions");

    private static final Set<String> MORE = Set.of("more", "better", "greater", "higher", "over", "above");
    private static final Set<String> LESS = Set.of("less", "fewer", "lower");

    private record Phrase(List<String> words, Comparator comparator) {
        int length() {
            return words.size();
        }

        boolean endsAt(Words text, int end) {
            for (int i = 0; i < words.size(); i++) {
                if (!text.is(end - words.size() + i, words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    static {
        for (Comparator comparator : List.of(Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.APPROX)) {
            String list =
                    "qualifiers." + comparator.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (String phrase : WordLists.inOrder(list)) {
                List<String> words = List.of(phrase.split(" "));
                BEFORE.computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                        .add(new Phrase(words, comparator));
            }
        }
        BEFORE.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length(), a.length())));
    }

    private Qualifiers() {}

    /** The quantity with its qualifiers: a wider span and its comparator; "dozens" and the like are at-least by themselves. */
    static Quantity read(Words words, Quantity bare) {
        int from = beforePlain(words, bare.from());
        Comparator comparator = bare.isVague() ? Comparator.AT_LEAST : Comparator.EXACT;
        Optional<Phrase> phrase = before(words, from, bare);
        if (phrase.isPresent()) {
            boolean bounded = bare.isVague() && phrase.get().comparator() == Comparator.APPROX;
            comparator = bounded ? Comparator.AT_LEAST : phrase.get().comparator();
            from = beforeSoft(words, from - phrase.get().length());
        }
        return after(words, bare.qualified(from, bare.to(), comparator));
    }

    private static Quantity after(Words words, Quantity it) {
        int to = it.to();
        if (words.is(to, "or") && words.in(to + 1, MORE)) {
            return it.qualified(it.from(), to + 2, Comparator.AT_LEAST);
        }
        if (words.is(to, "or") && words.in(to + 1, LESS)) {
            return it.qualified(it.from(), to + 2, Comparator.AT_MOST);
        }
        if (words.is(to, "or") && words.is(to + 1, "so")) {
            return it.qualified(it.from(), to + 2, Comparator.APPROX);
        }
        if (words.is(to, "and")
                && words.is(to + 1, "more")
                && !words.is(to + 2, "than")
                && (!words.isWord(to + 2) || words.in(to + 2, NounPhrase.STOPS))) {
            return it.qualified(it.from(), to + 2, Comparator.AT_LEAST);
        }
        if (words.is(to, "+") || words.is(to, "plus")) {
            return it.qualified(it.from(), to + 1, Comparator.AT_LEAST);
        }
        if (words.isDash(to) && words.is(to + 1, "plus")) {
            return it.qualified(it.from(), to + 2, Comparator.AT_LEAST);
        }
        if (words.isDash(to) && (words.is(to + 1, "odd") || words.is(to + 1, "ish"))) {
            return it.qualified(it.from(), to + 2, Comparator.APPROX);
        }
        if (words.is(to, "at") && words.is(to + 1, "least")) {
            return it.qualified(it.from(), to + 2, Comparator.AT_LEAST);
        }
        return words.is(to, "range") ? it.qualified(it.from(), to, Comparator.APPROX) : it;
    }

    private static Optional<Phrase> before(Words words, int from, Quantity bare) {
        for (Phrase phrase : BEFORE.getOrDefault(words.lower(from - 1), List.of())) {
            if (phrase.endsAt(words, from) && fits(words, from - phrase.length(), phrase, bare)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Words that bound a number in some company only: "passed 600" does, "passed two bills" does not. */
    private static boolean fits(Words words, int start, Phrase phrase, Quantity bare) {
        return switch (phrase.words().get(0)) {
            case "passed", "crossed", "top", "tops" -> bare.low() >= 100;
            case "over" -> !words.in(start - 1, HANDED) && !isAcross(words, bare);
            case "within" -> bare.unit().isDuration() && bare.isRange();
            case "under", "below" -> !words.is(start - 1, "children") && !words.is(start - 1, "those");
            default -> true;
        };
    }

    /** "over five regions": a few places, not a bound. */
    private static boolean isAcross(Words words, Quantity bare) {
        NounPhrase noun = NounPhrase.at(words, bare.to());
        return bare.unit().isCount() && bare.low() <= 10 && !noun.isEmpty() && words.in(noun.head(), REGIONS);
    }

    /** "a total of", "an average of", "a median", then one of {@link #PLAIN}. */
    private static int beforePlain(Words words, int from) {
        int at = from;
        if (words.is(at - 1, "of") && (words.is(at - 2, "total") || words.is(at - 2, "average"))) {
            at = words.is(at - 3, "a") || words.is(at - 3, "an") ? at - 3 : at - 2;
        } else if (words.is(at - 1, "median") && words.is(at - 2, "a")) {
            at -= 2;
        }
        return words.in(at - 1, PLAIN) ? at - 1 : at;
    }

    private static int beforeSoft(Words words, int from) {
        int at = words.in(from - 1, SOFT) ? from - 1 : from;
        if (words.is(at - 1, "of") && words.is(at - 2, "total")) {
            at = words.is(at - 3, "a") ? at - 3 : at - 2;
        }
        return words.in(at - 1, PLAIN) ? at - 1 : at;
    }
}
