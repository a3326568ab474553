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

    private static final Set<String> DOZENS = Set.of("dozen", "dozens", "doz", "dozs", "dz", "dzs");
    private static final Set<String> FEW = Set.of("several", "few", "many");
    private static final Set<Double> RATIO_BASES =
            Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 50.0, 100.0);

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
        return Fractions.one(words, i, i + 1);
    }

    private static Optional<Numeral> number(Words words, int i) {
        double sign = NumberWords.sign(words.written(i));
        if (sign > 0) {
            return Optional.of(Fractions.of(i, i + 1, sign));
        }
        int first = isMinus(words, i) ? i + 1 : i;
        if (Fractions.isSlashed(words, first)) {
            return Fractions.slash(words, i, first, 0);
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

    /** What may follow a cardinal: a denominator, "in four", "and a half", a mixed fraction, "dozen". */
    private static Optional<Numeral> tail(Words words, Cardinals cardinal, int from) {
        int end = cardinal.end();
        double value = cardinal.value();
        Optional<Numeral> fraction = Fractions.behind(words, cardinal, from);
        if (fraction.isPresent()) {
            return fraction;
        }
        if (Fractions.isSlashed(words, end)) {
            return Fractions.slash(words, from, end, value);
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
            Optional<Numeral> more = Fractions.mixed(words, cardinal, from);
            if (more.isPresent()) {
                return more;
            }
        }
        if (words.in(end, DOZENS)) {
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
}
