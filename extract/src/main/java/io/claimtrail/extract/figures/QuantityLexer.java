package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers of a sentence and joins each with its unit and, for a range, with its other end. Stateless. */
final class QuantityLexer {
    private final NumeralLexer numerals = new NumeralLexer();

    /** In text order, without overlap; qualifiers not yet read, dates and the like not yet left out. */
    List<Quantity> in(Words words) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Quantity> quantity = at(words, i);
            if (quantity.isPresent()) {
                found.add(quantity.get());
                i = Math.max(i + 1, quantity.get().to());
            } else {
                i++;
            }
        }
        return SharedUnits.of(words, found);
    }

    private Optional<Quantity> at(Words words, int i) {
        Optional<Numeral> numeral = numerals.at(words, i);
        if (numeral.isEmpty()) {
            return article(words, i);
        }
        Quantity first = withUnit(words, numeral.get());
        return Optional.of(range(words, first));
    }

    /** "a week", "an hour": one of a unit of time; whether it says how long or only when is judged later. */
    private static Optional<Quantity> article(Words words, int i) {
        if (!words.is(i, "a") && !words.is(i, "an") && !words.is(i, "another")) {
            return Optional.empty();
        }
        Unit unit = Units.isDuration(words.lower(i + 1)) && !words.is(i + 1, "second")
                ? Units.after(words, i + 1, 1)
                : Unit.NONE;
        return unit.isDuration()
                ? Optional.of(new Quantity(i, i, unit.end(), 1, 1, Numeral.Form.COUNT, unit, Comparator.EXACT))
                : Optional.empty();
    }

    private static Quantity withUnit(Words words, Numeral numeral) {
        int start = Units.currencyStart(words, numeral.from());
        if (start < numeral.from()) {
            return quantity(start, numeral, Units.currency(words, start, numeral.from()), numeral.to());
        }
        Unit unit = unitAfter(words, numeral);
        return unit.isCount()
                ? quantity(numeral.from(), numeral, unit, numeral.to())
                : quantity(numeral.from(), numeral, unit, unit.end());
    }

    private static Unit unitAfter(Words words, Numeral numeral) {
        int at = numeral.to();
        if (words.isDash(at) && words.isTight(at) && words.isTight(at + 1)) {
            Unit hyphened = Units.after(words, at + 1, numeral.low());
            if (!hyphened.isCount()) {
                return hyphened;
            }
        }
        if (numeral.isFraction()
                && (words.is(at, "a") || words.is(at, "an") || (words.is(at, "of") && words.is(at + 1, "a")))) {
            return Units.after(words, words.is(at, "of") ? at + 2 : at + 1, numeral.low());
        }
        if (words.is(at, "[") && numeral.low() > 0 && Cardinals.digits(words.lower(at + 1)) == numeral.low()) {
            return Units.after(words, at + 2, numeral.low());
        }
        int of = numeral.form() == Numeral.Form.VAGUE && words.is(at, "of") ? at + 1 : at;
        int more = words.is(of, "more") ? of + 1 : of;
        return Units.after(words, more, numeral.low());
    }

    private static Quantity quantity(int from, Numeral it, Unit unit, int to) {
        return new Quantity(from, it.from(), to, it.low(), it.high(), it.form(), unit, Comparator.EXACT);
    }

    /** "20-30", "10 to 30", "between $20 and $150", "two or three", "seven, ten, or fourteen". */
    private Quantity range(Words words, Quantity first) {
        int joint = words.isDash(first.to()) && words.is(first.to() + 1, "to") ? first.to() + 1 : first.to();
        boolean between = words.is(first.from() - 1, "between") || words.is(first.from() - 1, "from");
        boolean and = words.is(joint, "and") && words.is(first.from() - 1, "between");
        boolean to = words.is(joint, "to")
                || words.is(joint, "through")
                || words.is(joint, "~")
                || words.is(joint, "or")
                || isBareDash(words, joint);
        boolean moved = EarlierValues.isMovedFrom(words, first.from());
        boolean step = words.is(joint, "to") && (words.is(first.from() - 1, "by") || moved);
        if ((!and && !to) || step) {
            return words.is(joint, ",") && first.unit().isCount() ? list(words, first) : first;
        }
        int start = words.is(joint, "to") && words.is(joint + 1, "as") ? joint : joint + 1;
        int skip = !words.lower(start).isEmpty() && Units.currencyStart(words, start + 1) == start ? 1 : 0;
        Optional<Numeral> second = numerals.at(words, start + skip).filter(it -> it.form() != Numeral.Form.VAGUE);
        if (second.isEmpty() || Double.isNaN(first.high())) {
            return first;
        }
        Quantity last = withUnit(words, second.get());
        boolean sameUnit =
                first.unit().isCount() || first.unit().name().equals(last.unit().name());
        double low = first.low();
        if (first.unit().kind() == Unit.Kind.MONEY && last.low() > 1e6 && low < 1e3 && skip == 0) {
            return first;
        }
        if (first.unit().isCount()
                && first.form() == Numeral.Form.DIGITS
                && endsInScale(words, second.get())
                && first.low() < 1000) {
            low *= last.low() / mantissa(last.low());
        }
        if (sameUnit && low > last.low() && low < 0) {
            return new Quantity(
                    between ? first.from() - 1 : first.from(),
                    first.core(),
                    last.to(),
                    last.low(),
                    low,
                    Numeral.Form.COUNT,
                    last.unit(),
                    Comparator.EXACT);
        }
        if (!sameUnit || low >= last.low() || isOtherPair(words, first, last)) {
            return first;
        }
        boolean open =
                words.is(joint, "or") && (last.low() > 3 * low && !last.unit().isDuration());
        if (open) {
            return first;
        }
        int from = between ? first.from() - 1 : first.from();
        return new Quantity(
                from, first.core(), last.to(), low, last.low(), Numeral.Form.COUNT, last.unit(), Comparator.EXACT);
    }

    private static boolean endsInScale(Words words, Numeral it) {
        return NumberWords.scale(words.lower(it.to() - 1)) >= 1e3;
    }

    private static double mantissa(double value) {
        double scale = Math.pow(1000, Math.floor(Math.log10(value) / 3));
        return value / scale;
    }

    private static boolean isBareDash(Words words, int at) {
        return words.isDash(at) && !words.is(at, "—") && words.isTight(at) == words.isTight(at + 1);
    }

    /** Two years ("2013-14"), a date ("7-8 October") or a spelled second half ("four-day") are no range of amounts. */
    private static boolean isOtherPair(Words words, Quantity first, Quantity last) {
        boolean years = first.form() == Numeral.Form.DIGITS
                && first.low() >= 1900
                && first.low() <= 2100
                && words.lower(first.core()).length() == 4;
        boolean article = words.is(last.core(), "a") && last.unit().isCount();
        boolean share = first.isFraction() && !last.isFraction();
        return years || article || share;
    }

    /** "seven, ten, or fourteen nights": from the first to the last. */
    private Quantity list(Words words, Quantity first) {
        int at = first.to();
        double last = first.low();
        boolean or = false;
        Quantity end = first;
        while (words.is(at, ",") || words.is(at, "or")) {
            or |= words.is(at, "or") || words.is(at + 1, "or");
            int next = words.is(at, ",") && words.is(at + 1, "or") ? at + 2 : at + 1;
            Optional<Numeral> numeral = numerals.at(words, next);
            if (numeral.isEmpty() || !(numeral.get().low() > last)) {
                return first;
            }
            end = withUnit(words, numeral.get());
            last = end.low();
            at = end.to();
        }
        return or
                ? new Quantity(
                        first.from(),
                        first.core(),
                        end.to(),
                        first.low(),
                        last,
                        Numeral.Form.COUNT,
                        end.unit(),
                        Comparator.EXACT)
                : first;
    }
}
