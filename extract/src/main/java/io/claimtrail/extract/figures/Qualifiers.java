package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what bounds a number: "more than", "nearly", "up to", "or more". Immutable. */
final class Qualifiers {
    /** Phrases by their last word, the longest first. */
    private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();
    /** Belong to the figure's words but bound nothing: "only nine trucks". */
    private static final Set<String> PLAIN = Set.of("only", "just", "another", "exactly", "all", "additional");

    private static final Set<String> SOFT = Set.of(
            "well",
            "just",
            "far",
            "much",
            "slightly",
            "somewhat",
            "anywhere",
            "maybe",
            "perhaps",
            "probably",
            "possibly",
            "likely",
            "now",
            "already");

    private record Phrase(List<String> words, Comparator comparator) {}

    static {
        add(
                Comparator.AT_LEAST,
                "more than",
                "greater than",
                "higher than",
                "larger than",
                "bigger than",
                "over",
                "at least",
                "a least",
                "no fewer than",
                "no less than",
                "not less than",
                "not fewer than",
                "upwards of",
                "upward of",
                "in excess of",
                "exceeding",
                "exceeded",
                "exceeds",
                "exceed",
                "surpassed",
                "surpassing",
                "surpasses",
                "surpass",
                "topped",
                "topping",
                "tops",
                "top",
                "above",
                "a minimum of",
                "minimum of",
                "north of",
                "passed",
                "crossed",
                "beyond",
                ">",
                "higher or equal than",
                "greater than or equal to",
                "bigger or equal than",
                "equal to or more than",
                "at least or equal to",
                "> =",
                "well past");
        add(
                Comparator.AT_MOST,
                "up to",
                "as many as",
                "as many",
                "as much as",
                "as high as",
                "at most",
                "no more than",
                "not more than",
                "no greater than",
                "fewer than",
                "less than",
                "lower than",
                "smaller than",
                "under",
                "below",
                "a maximum of",
                "maximum of",
                "a maximum",
                "within",
                "short of",
                "<",
                "less than or equal to",
                "equal to or less than",
                "smaller or equal than",
                "lower or equal than",
                "less or equal than",
                "< =");
        add(
                Comparator.APPROX,
                "about",
                "around",
                "nearly",
                "almost",
                "some",
                "roughly",
                "approximately",
                "an estimated",
                "estimated",
                "estimated at",
                "close to",
                "approaching",
                "circa",
                "~",
                "≈",
                "in the region of",
                "in the range of",
                "something like",
                "virtually",
                "approx",
                "at around",
                "at about",
                "towards");
    }

    private Qualifiers() {}

    private static void add(Comparator comparator, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            BEFORE.computeIfAbsent(words.get(words.size() - 1), last -> new java.util.ArrayList<>())
                    .add(new Phrase(words, comparator));
        }
        BEFORE.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    /** The quantity with its qualifiers: a wider span and its comparator; "dozens" and the like are at-least by themselves. */
    static Quantity read(Words words, Quantity bare) {
        Comparator comparator = bare.isVague() ? Comparator.AT_LEAST : Comparator.EXACT;
        int from = beforePlain(words, bare.from());
        Phrase phrase = before(words, from, bare);
        if (phrase != null) {
            from -= phrase.words().size();
            comparator = bare.isVague() && phrase.comparator() == Comparator.APPROX
                    ? Comparator.AT_LEAST
                    : phrase.comparator();
            from = beforeSoft(words, from);
        }
        int to = bare.to();
        if (words.is(to, "or") && words.in(to + 1, Set.of("more", "better", "greater", "higher", "over", "above"))) {
            return bare.qualified(from, to + 2, Comparator.AT_LEAST);
        }
        if (words.is(to, "or") && words.in(to + 1, Set.of("less", "fewer", "lower"))) {
            return bare.qualified(from, to + 2, Comparator.AT_MOST);
        }
        if (words.is(to, "or") && words.is(to + 1, "so")) {
            return bare.qualified(from, to + 2, Comparator.APPROX);
        }
        if (words.is(to, "+") || words.is(to, "plus")) {
            return bare.qualified(from, to + 1, Comparator.AT_LEAST);
        }
        if (words.isDash(to) && words.is(to + 1, "plus")) {
            return bare.qualified(from, to + 2, Comparator.AT_LEAST);
        }
        if (words.isDash(to) && (words.is(to + 1, "odd") || words.is(to + 1, "ish"))) {
            return bare.qualified(from, to + 2, Comparator.APPROX);
        }
        if (words.is(to, "range") || (words.is(to, "at") && words.is(to + 1, "least"))) {
            return bare.qualified(from, to, words.is(to, "range") ? Comparator.APPROX : Comparator.AT_LEAST);
        }
        return bare.qualified(from, to, comparator);
    }

    private static @org.jspecify.annotations.Nullable Phrase before(Words words, int from, Quantity bare) {
        for (Phrase phrase : BEFORE.getOrDefault(words.lower(from - 1), List.of())) {
            if (matches(words, from, phrase.words())
                    && fits(words, from - phrase.words().size(), phrase, bare)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean matches(Words words, int end, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.is(end - phrase.size() + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "over 15 days" spreads, "passed two bills" counts, "some" of "some 30" estimates. */
    private static boolean fits(Words words, int start, Phrase phrase, Quantity bare) {
        String first = phrase.words().get(0);
        return switch (first) {
            case "passed", "crossed", "top", "tops" -> phrase.words().size() > 1 || bare.low() >= 100;
            case "within" -> bare.unit().isDuration() && bare.isRange();
            case "under", "below" -> !words.is(start - 1, "children") && !words.is(start - 1, "those");
            case "some" -> bare.form() != Numeral.Form.VAGUE || bare.low() > 0;
            default -> true;
        };
    }

    private static int beforePlain(Words words, int from) {
        int at = from;
        if (words.is(at - 1, "of") && (words.is(at - 2, "total") || words.is(at - 2, "average"))) {
            at -= 2;
            at = words.is(at - 1, "a") || words.is(at - 1, "an") ? at - 1 : at;
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
