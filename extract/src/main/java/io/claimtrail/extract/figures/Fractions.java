package io.claimtrail.extract.figures;

import io.claimtrail.extract.figures.Numeral.Form;
import io.claimtrail.extract.text.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reads fractions: "two-thirds", "three twenty-firsts", "a hundred trillionths", "3/4", and mixed ones, "five and a half million".
 *
 * <pre>
 * denominator = "half" | "third" | ... | "trillionth", with "s" or without | tens ["-"] ( "first" | ... | "ninth" )
 * </pre>
 *
 * Stateless.
 */
final class Fractions {
    /** After "a third" these show a share; a noun shows an ordinal ("a third strike"). */
    private static final Set<String> AFTER_SHARE = WordLists.of("numeral-lexer.after-share");

    private Fractions() {}

    /**
     * How many parts a whole is cut into.
     *
     * @param to one past its last word
     * @param isPlural "thirds", and not "third", which may be an ordinal
     */
    private record Denominator(double parts, int to, boolean isPlural) {
        static final Denominator NONE = new Denominator(0, -1, false);

        /** The one that begins at {@code at}, perhaps behind a hyphen. */
        static Denominator at(Words words, int at) {
            int first = words.isDash(at) ? at + 1 : at;
            double simple = NumberWords.denominator(words.lower(first));
            if (simple > 1) {
                return of(words, simple, first);
            }
            int tens = NumberWords.small(words.lower(first));
            int last = words.isDash(first + 1) ? first + 2 : first + 1;
            int unit = NumberWords.unitOrdinal(words.lower(last));
            return tens >= 20 && unit > 0 ? of(words, tens + unit, last) : NONE;
        }

        static Denominator of(Words words, double parts, int last) {
            return new Denominator(parts, last + 1, words.lower(last).endsWith("s") || words.is(last, "halves"));
        }

        boolean isNone() {
            return parts == 0;
        }
    }

    /** "a third" from {@code from}, its denominator at {@code at}; empty for an ordinal ("a third strike"). */
    static Optional<Numeral> one(Words words, int from, int at) {
        Denominator it = Denominator.at(words, at);
        return !it.isNone() && !it.isPlural() && !words.isDash(at) && isShare(words, it.to())
                ? Optional.of(of(from, it.to(), 1 / it.parts()))
                : Optional.empty();
    }

    /** A cardinal and the denominator behind it: "two-thirds", "one fifth of". */
    static Optional<Numeral> behind(Words words, Cardinals cardinal, int from) {
        int end = cardinal.end();
        Denominator it = Denominator.at(words, end);
        if (it.isNone() && NumberWords.unitOrdinal(words.lower(words.isDash(end) ? end + 1 : end)) == 0) {
            return Optional.empty();
        }
        int tens = NumberWords.small(words.lower(end - 1));
        int hyphen = words.isDash(end) ? end + 1 : end;
        boolean splits = tens >= 20
                && NumberWords.unitOrdinal(words.lower(hyphen)) > 0
                && words.lower(hyphen).endsWith("s")
                && end - 2 >= from
                && isNumberWord(words, end - 2);
        if (splits) {
            double parts = tens + NumberWords.unitOrdinal(words.lower(hyphen));
            return Optional.of(of(from, hyphen + 1, (cardinal.value() - tens) / parts));
        }
        boolean one = cardinal.value() == 1 && (words.isDash(end) || isShare(words, it.to()));
        boolean counts = it.isPlural() ? cardinal.value() >= 1 : one;
        return !it.isNone() && counts
                ? Optional.of(ofScale(words, from, it.to(), cardinal.value() / it.parts()))
                : Optional.empty();
    }

    private static boolean isNumberWord(Words words, int i) {
        return NumberWords.small(words.lower(i)) > 0 || NumberWords.scale(words.lower(i)) > 0;
    }

    private static boolean isShare(Words words, int after) {
        return after >= words.size()
                || words.in(after, AFTER_SHARE)
                || (!words.isWord(after) && !words.isTight(after))
                || words.isDash(after)
                || words.is(after, ",")
                || words.is(after, ".");
    }

    /** "two-thirds of a million" is a number, "two-thirds" of anything else a share. */
    private static Numeral ofScale(Words words, int from, int end, double share) {
        boolean of = words.is(end, "of") && words.is(end + 1, "a");
        double scale = of && words.lower(end + 2).length() > 2 ? NumberWords.scale(words.lower(end + 2)) : 0;
        return scale >= 1e3
                ? new Numeral(from, end + 3, share * scale, share * scale, Form.COUNT)
                : of(from, end, share);
    }

    static Numeral of(int from, int to, double value) {
        return new Numeral(from, to, value, value, Form.FRACTION);
    }

    static boolean isSlashed(Words words, int at) {
        return words.isNumber(at)
                && words.is(at + 1, "/")
                && words.isNumber(at + 2)
                && words.isTight(at + 1)
                && words.isTight(at + 2);
    }

    /** "3/4", and with {@code whole} "2 3/4"; no fraction where the parts do not look like one ("9/11", "24/7", "5/17/2018"). */
    static Optional<Numeral> slash(Words words, int from, int at, double whole) {
        double top = Cardinals.digits(words.lower(at));
        double bottom = Cardinals.digits(words.lower(at + 2));
        boolean proper = top < bottom && bottom <= 1000 && !words.is(at + 3, "/") && !(top == 9 && bottom == 11);
        double sign = from < at && whole == 0 ? -1 : 1;
        return proper ? Optional.of(of(from, at + 3, sign * (whole + top / bottom))) : Optional.empty();
    }

    /** "and a half", "and three quarters", then perhaps a magnitude: "five and a half million". */
    static Optional<Numeral> mixed(Words words, Cardinals whole, int from) {
        int at = whole.end() + 1;
        boolean article = words.is(at, "a") || words.is(at, "an");
        Cardinals top = new Cardinals(words).read(at);
        Denominator it = Denominator.at(words, article ? at + 1 : top.end());
        double share = it.isNone() ? 0 : (article ? 1 : top.value()) / it.parts();
        if (share <= 0 || share >= 1) {
            return Optional.empty();
        }
        int end = it.to();
        double scale = NumberWords.scale(words.lower(end));
        if (scale >= 1e2 && words.lower(end).length() > 2) {
            double value = whole.lastScale() >= scale ? whole.value() + share * scale : (whole.value() + share) * scale;
            return Optional.of(new Numeral(from, end + 1, value, value, Form.COUNT));
        }
        boolean ofScale = whole.endsInScale() && whole.lastScale() >= 1e3;
        double value = whole.value() + share * (ofScale ? whole.lastScale() : 1);
        return Optional.of(new Numeral(from, end, value, value, Form.COUNT));
    }
}
