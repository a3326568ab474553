package io.claimtrail.extract.figures;

import io.claimtrail.extract.figures.Numeral.Form;
import io.claimtrail.extract.text.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one number that begins at a given word.
 *
 * <pre>
 * numeral  = vague | ratio | fraction | "half a" scale | [sign] cardinal [ "and" fraction [ scale ] ]
 * vague    = ["many"] ( "tens" | "hundreds" ) "of" ( "thousands" | "millions" ) | "dozens" | ... | ( "several" | "a few" ) ( "dozen" | scale )
 * ratio    = cardinal ( "in" | "out of" ) cardinal                      the second of them a round small number
 * fraction = "half" | ( "a" | cardinal ) ["-"] denominator | digits "/" digits
 * number   = digits tail                                               see ScientificNotation
 * cardinal = part { ["and" | "-"] part } [ "point" { small } ] [ "dozen" ]
 * </pre>
 *
 * Linear in the words of the number. Stateless.
 */
final class NumeralLexer {
    /** A minus sign may stand tight behind these: "(-5", "<-5". */
    private static final Set<String> OPENING = Set.of("(", "<", ">", "=", "$", "£", "€");

    private static final Set<String> FEW = Set.of("several", "few", "many");
    private static final Set<Double> RATIO_BASES =
            Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 50.0, 100.0);
    /** After "a third" these show a share; a noun shows an ordinal ("a third strike"). */
    private static final Set<String> AFTER_SHARE = WordLists.of("numeral-lexer.after-share");

    Optional<Numeral> at(Words words, int i) {
        Optional<Numeral> found = vague(words, i);
        if (found.isEmpty()) {
            found = half(words, i);
        }
        if (found.isEmpty()) {
            found = article(words, i);
        }
        return found.isPresent() ? found : number(words, i);
    }

    private static Optional<Numeral> vague(Words words, int i) {
        if (words.in(i, FEW)) {
            double scale = dozenOr(words.lower(i + 1));
            return scale == 0
                    ? Optional.empty()
                    : Optional.of(new Numeral(i, i + 2, 2 * scale, Double.NaN, Form.VAGUE));
        }
        double value = NumberWords.vague(words.lower(i));
        if (value == 0) {
            return Optional.empty();
        }
        double times = words.is(i + 1, "of") ? NumberWords.vague(words.lower(i + 2)) : 0;
        return times >= 2e3
                ? Optional.of(new Numeral(i, i + 3, value * times / 2, Double.NaN, Form.VAGUE))
                : Optional.of(new Numeral(i, i + 1, value, Double.NaN, Form.VAGUE));
    }

    private static double dozenOr(String word) {
        return word.equals("dozen") ? 12 : word.length() > 2 ? NumberWords.scale(word) : 0;
    }

    /** "half", "half a million", "half a dozen", "half million"; not "half a mile", whose half counts miles. */
    private static Optional<Numeral> half(Words words, int i) {
        boolean quarter = words.is(i, "quarter");
        if (!quarter && !words.is(i, "half")) {
            return Optional.empty();
        }
        double share = quarter ? 0.25 : 0.5;
        int scaleAt = words.is(i + 1, "a") ? i + 2 : words.is(i + 1, "of") && words.is(i + 2, "a") ? i + 3 : i + 1;
        double scale = dozenOr(words.lower(scaleAt));
        if (scale > 0) {
            return Optional.of(new Numeral(i, scaleAt + 1, share * scale, share * scale, Form.COUNT));
        }
        return quarter ? Optional.empty() : Optional.of(new Numeral(i, i + 1, share, share, Form.FRACTION));
    }

    /** "a hundred", "a dozen", "a third of", "a couple of hundred", "a few thousand". */
    private static Optional<Numeral> article(Words words, int i) {
        if (!words.is(i, "a") && !words.is(i, "an")) {
            return Optional.empty();
        }
        String next = words.lower(i + 1);
        double scale = dozenOr(next);
        if (next.equals("dozen")) {
            return Optional.of(new Numeral(i, i + 2, 12, 12, Form.COUNT));
        }
        if (scale > 0) {
            return tail(words, new Cardinals(words).read(i + 1), i);
        }
        if (next.equals("half") || next.equals("quarter")) {
            Optional<Numeral> half = half(words, i + 1);
            if (half.isPresent()) {
                return half.map(it -> new Numeral(i, it.to(), it.low(), it.high(), it.form()));
            }
        }
        if (words.in(i + 1, FEW)) {
            return vague(words, i + 1).map(it -> new Numeral(i, it.to(), it.low(), it.high(), it.form()));
        }
        boolean couple = next.equals("couple");
        double many = couple ? dozenOr(words.lower(words.is(i + 2, "of") ? i + 3 : i + 2)) : 0;
        if (many > 0) {
            return Optional.of(new Numeral(i, words.is(i + 2, "of") ? i + 4 : i + 3, 2 * many, 2 * many, Form.COUNT));
        }
        int denominator = next.endsWith("s") ? 0 : NumberWords.denominator(next);
        return denominator > 1 && isShare(words, i + 2)
                ? Optional.of(fraction(i, i + 2, 1d / denominator))
                : Optional.empty();
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
                : fraction(from, end, share);
    }

    private static Numeral fraction(int from, int to, double value) {
        return new Numeral(from, to, value, value, Form.FRACTION);
    }

    private static Optional<Numeral> number(Words words, int i) {
        double sign = NumberWords.sign(words.written(i));
        if (sign > 0) {
            return Optional.of(fraction(i, i + 1, sign));
        }
        int first = isMinus(words, i) ? i + 1 : i;
        if (isSlashed(words, first)) {
            return slash(words, i, first, 0);
        }
        Cardinals cardinals = new Cardinals(words).read(first);
        if (cardinals.isEmpty()) {
            return Optional.empty();
        }
        if (cardinals.end() == first + 1 && words.isNumber(first)) {
            ScientificNotation exact = ScientificNotation.after(words, first + 1, cardinals.value());
            if (exact.to() > first + 1) {
                double value = first > i ? -exact.value() : exact.value();
                return Optional.of(new Numeral(i, exact.to(), value, value, Form.COUNT));
            }
        }
        return first > i ? tail(words, cardinals, i).map(NumeralLexer::negated) : tail(words, cardinals, i);
    }

    private static boolean isSlashed(Words words, int at) {
        return words.isNumber(at)
                && words.is(at + 1, "/")
                && words.isNumber(at + 2)
                && words.isTight(at + 1)
                && words.isTight(at + 2);
    }

    private static boolean isMinus(Words words, int i) {
        if (words.is(i, "minus") || words.is(i, "negative")) {
            return true;
        }
        boolean sign = words.is(i, "-") || words.is(i, "−");
        boolean free = !words.isTight(i) || words.in(i - 1, OPENING);
        return sign && words.isNumber(i + 1) && words.isTight(i + 1) && free;
    }

    private static Numeral negated(Numeral it) {
        return new Numeral(it.from(), it.to(), -it.low(), -it.high(), it.form());
    }

    /** "3/4", and with {@code whole} "2 3/4"; no fraction where the parts do not look like one ("9/11", "24/7", "5/17/2018"). */
    private static Optional<Numeral> slash(Words words, int from, int at, double whole) {
        double top = Cardinals.digits(words.lower(at));
        double bottom = Cardinals.digits(words.lower(at + 2));
        boolean proper = top < bottom && bottom <= 1000 && !words.is(at + 3, "/") && !(top == 9 && bottom == 11);
        double sign = from < at && whole == 0 ? -1 : 1;
        return proper ? Optional.of(fraction(from, at + 3, sign * (whole + top / bottom))) : Optional.empty();
    }

    /** What may follow a cardinal: a denominator, "in four", "and a half", a mixed fraction, "dozen". */
    private static Optional<Numeral> tail(Words words, Cardinals cardinal, int from) {
        int end = cardinal.end();
        double value = cardinal.value();
        int hyphen = words.isDash(end) ? end + 1 : end;
        int denominator = NumberWords.denominator(words.lower(hyphen));
        boolean plural = words.lower(hyphen).endsWith("s") || words.is(hyphen, "halves");
        if (denominator > 1 && (plural ? value >= 1 : value == 1 && (hyphen > end || isShare(words, hyphen + 1)))) {
            return Optional.of(ofScale(words, from, hyphen + 1, value / denominator));
        }
        if (isSlashed(words, end)) {
            return slash(words, from, end, value);
        }
        double sign = NumberWords.sign(words.written(end));
        if (sign > 0) {
            return Optional.of(new Numeral(from, end + 1, value + sign, value + sign, Form.COUNT));
        }
        Optional<Numeral> ratio = ratio(words, cardinal, from);
        if (ratio.isPresent()) {
            return ratio;
        }
        if (words.is(end, "and")) {
            Optional<Numeral> more = andFraction(words, cardinal, from);
            if (more.isPresent()) {
                return more;
            }
        }
        if (words.is(end, "dozen") || words.is(end, "dozens")) {
            return Optional.of(new Numeral(from, end + 1, 12 * value, 12 * value, Form.COUNT));
        }
        Form form = cardinal.isBareDigits() ? Form.DIGITS : Form.COUNT;
        return Optional.of(new Numeral(from, end, value, value, form));
    }

    /** "one in four", "nine out of 10"; a large or odd second number is a total of its own ("18 out of 35 hostages"). */
    private static Optional<Numeral> ratio(Words words, Cardinals first, int from) {
        int end = first.end();
        boolean outOf = words.is(end, "out") && words.is(end + 1, "of");
        boolean every = words.is(end, "in") && words.is(end + 1, "every");
        if (!outOf && !words.is(end, "in")) {
            return Optional.empty();
        }
        if (!outOf && !words.is(end, "in")) {
            return Optional.empty();
        }
        Cardinals second = new Cardinals(words).read(outOf || every ? end + 2 : end + 1);
        if (second.isEmpty() || second.value() <= first.value() || !isBase(words, first, second)) {
            return Optional.empty();
        }
        if (!outOf && (Units.isDuration(words.lower(second.end())) || first.value() > 20)) {
            return Optional.empty();
        }
        double share = first.value() / second.value();
        return Optional.of(new Numeral(from, second.end(), share, share, Form.RATIO));
    }

    /** A round small number, a power of ten, or behind "one" any number that is no year. */
    private static boolean isBase(Words words, Cardinals first, Cardinals second) {
        boolean year = second.isBareDigits() && words.lower(second.end() - 1).length() == 4;
        return RATIO_BASES.contains(second.value()) || isPowerOfTen(second.value()) || (first.value() == 1 && !year);
    }

    private static boolean isPowerOfTen(double value) {
        return value >= 100 && Math.abs(Math.log10(value) - Math.rint(Math.log10(value))) < 1e-9;
    }

    /** "and a half", "and three quarters", then perhaps a magnitude: "five and a half million". */
    private static Optional<Numeral> andFraction(Words words, Cardinals whole, int from) {
        int at = whole.end() + 1;
        double share;
        int end;
        if (words.is(at, "a") || words.is(at, "an") || words.is(at, "one")) {
            int hyphen = words.isDash(at + 1) ? at + 2 : at + 1;
            int denominator = NumberWords.denominator(words.lower(hyphen));
            share = denominator > 1 ? 1d / denominator : 0;
            end = hyphen + 1;
        } else {
            int top = NumberWords.small(words.lower(at));
            int hyphen = words.isDash(at + 1) ? at + 2 : at + 1;
            int denominator = NumberWords.denominator(words.lower(hyphen));
            share = top > 0 && top < denominator ? (double) top / denominator : 0;
            end = hyphen + 1;
        }
        if (share == 0) {
            return Optional.empty();
        }
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
