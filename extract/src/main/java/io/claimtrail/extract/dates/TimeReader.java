package io.claimtrail.extract.dates;

import io.claimtrail.extract.dates.TimeExpression.Role;
import io.claimtrail.extract.dates.TimeValue.Day;
import io.claimtrail.extract.dates.TimeValue.Interval;
import io.claimtrail.extract.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the time expressions of a sentence and resolves them against the day of publication; where a day or month could lie before or
 * after it, the past is preferred. Linear in the words. Stateless, safe for any number of threads.
 *
 * <pre>
 * expression = ["on" | "in" | "since" | "as of" ...] point | stretch
 * point      = date | weekday | month [year] | year | "today" | "yesterday" | count unit "ago"
 * stretch    = ("in" | "over" | ...) "the" ("past" | "last" ...) [count] unit | "overnight" | "this" unit | "last" unit
 * </pre>
 */
public final class TimeReader {
    private static final int BETWEEN_REACH = 14;
    private static final Set<String> LAST = Set.of("past", "last", "previous", "preceding");
    /** Before "last", the verb: "would last two days". */
    private static final Set<String> BEFORE_VERB =
            Set.of("to", "will", "would", "can", "could", "may", "might", "should", "must", "not");

    private static final Set<String> AT_WORDS = Set.of("on", "in", "during", "by", "from", "until", "at");

    /** In text order, without overlap. */
    public List<TimeExpression> read(Words words, LocalDate publishedOn) {
        List<TimeExpression> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<TimeExpression> expression = at(words, i, publishedOn);
            expression.ifPresent(found::add);
            i = expression.map(TimeExpression::to).orElse(i + 1);
        }
        return found;
    }

    private static Optional<TimeExpression> at(Words words, int i, LocalDate published) {
        if (words.is(i, "since")) {
            return since(words, i, published);
        }
        if ((words.is(i, "as") && words.is(i + 1, "of")) || (words.is(i, "as") && words.is(i + 1, "at"))) {
            return point(words, i + 2, published).map(it -> expression(words, i, it.to(), Role.AS_OF, it.value()));
        }
        if (words.is(i, "between")) {
            return between(words, i, published);
        }
        Optional<TimeExpression> stretch = stretch(words, i, published);
        if (stretch.isPresent()) {
            return stretch;
        }
        int start = words.in(i, AT_WORDS) ? i + 1 : i;
        Optional<Point> point = point(words, start, published);
        if (point.isEmpty() && start > i) {
            return Optional.empty();
        }
        return point.map(it -> expression(words, i, it.to(), Role.AT, it.value()));
    }

    private record Point(int to, TimeValue value) {}

    private static TimeExpression expression(Words words, int from, int to, Role role, TimeValue value) {
        return new TimeExpression(words.span(from, to), from, to, role, value);
    }

    /** "since 7 October", "since Friday"; without a date ("since the war began", "since then") the words alone, unresolved. */
    private static Optional<TimeExpression> since(Words words, int i, LocalDate published) {
        int start = words.is(i + 1, "the") || words.is(i + 1, "last") ? i + 2 : i + 1;
        for (int at : new int[] {i + 1, start}) {
            Optional<Point> point = point(words, at, published);
            if (point.isPresent()) {
                return point.map(it -> expression(words, i, it.to(), Role.SINCE, it.value()));
            }
        }
        return Optional.of(expression(words, i, i + 1, Role.SINCE, new TimeValue.Unresolved()));
    }

    /** "between 27 October, 18:00, and 28 October": both days named within a few words. */
    private static Optional<TimeExpression> between(Words words, int i, LocalDate published) {
        Optional<Point> first = firstOfBoth(words, i + 1, published);
        for (int at = i + 2; first.isPresent() && at < i + BETWEEN_REACH; at++) {
            if (!words.is(at, "and")) {
                continue;
            }
            Optional<Point> last = point(words, at + 1, published);
            Optional<LocalDate> from = first.get().value().start();
            Optional<LocalDate> to = last.flatMap(it -> it.value().end());
            if (last.isPresent()
                    && from.isPresent()
                    && to.isPresent()
                    && !to.get().isBefore(from.get())) {
                String length = "P" + ChronoUnit.DAYS.between(from.get(), to.get()) + "D";
                return Optional.of(
                        expression(words, i, last.get().to(), Role.WITHIN, new Interval(from.get(), to.get(), length)));
            }
        }
        return Optional.empty();
    }

    /** "9 February", or of "the afternoons of 9 and 12 February" the day whose month is told with the second. */
    private static Optional<Point> firstOfBoth(Words words, int i, LocalDate published) {
        boolean parts = words.is(i, "the") && words.is(i + 2, "of");
        int at = parts ? i + 3 : i;
        Optional<Point> whole = point(words, at, published);
        Optional<LocalDate> last = words.isNumber(at) && words.is(at + 1, "and")
                ? point(words, at + 2, published).flatMap(it -> it.value().start())
                : Optional.empty();
        boolean day = words.lower(at).length() <= 2 && words.isNumber(at) && last.isPresent();
        if (whole.isPresent() || !day) {
            return whole;
        }
        int number = Integer.parseInt(words.lower(at));
        return number >= 1 && number < last.get().getDayOfMonth()
                ? Optional.of(new Point(at + 1, new Day(last.get().withDayOfMonth(number))))
                : Optional.empty();
    }

    private static Optional<TimeExpression> stretch(Words words, int i, LocalDate published) {
        int unnamed = unnamedStretch(words, i);
        if (unnamed > i) {
            return Optional.of(expression(words, i, unnamed, Role.WITHIN, new TimeValue.Unresolved()));
        }
        if (words.is(i, "overnight")) {
            return Optional.of(
                    expression(words, i, i + 1, Role.WITHIN, new Interval(published.minusDays(1), published, "P1D")));
        }
        int at = i;
        if (words.in(at, Set.of("in", "over", "during", "within", "for", "throughout"))) {
            at++;
        }
        if (words.in(at, Set.of("the", "these", "this"))) {
            at++;
        }
        boolean verb = words.is(i, "last") && words.in(i - 1, BEFORE_VERB);
        if (words.in(at, LAST) && !words.is(at - 1, "this") && !verb) {
            return counted(words, i, at + 1, published);
        }
        if (words.is(at, "recent") && at > i && TimeUnits.isUnit(words.lower(at + 1))) {
            return Optional.of(expression(words, i, at + 2, Role.WITHIN, new TimeValue.Unresolved()));
        }
        boolean night = words.is(i, "during") && words.is(i + 1, "the") && words.is(i + 2, "night");
        if (night) {
            return Optional.of(
                    expression(words, i, i + 3, Role.WITHIN, new Interval(published.minusDays(1), published, "P1D")));
        }
        boolean current = words.is(at - 1, "this") && at > i;
        String unit = words.lower(at);
        if (current && TimeUnits.isUnit(unit)) {
            return Optional.of(expression(words, i, at + 1, Role.WITHIN, TimeUnits.current(unit, published)));
        }
        return Optional.empty();
    }

    /** "in a single day", "in the first 50 days", "in the third quarter": one past a stretch that no day is named of; {@code i} where none is. */
    private static int unnamedStretch(Words words, int i) {
        if (!words.in(i, Set.of("in", "during", "within", "over", "for"))) {
            return i;
        }
        int at = words.is(i + 1, "the") || words.is(i + 1, "a") ? i + 2 : i + 1;
        if (words.in(at, Set.of("single", "one"))) {
            return TimeUnits.isUnit(words.lower(at + 1)) ? at + 2 : i;
        }
        if (!words.in(at, Set.of("first", "second", "third", "fourth", "final", "opening", "initial"))) {
            return i;
        }
        int unit = TimeUnits.count(words, at + 1).map(TimeUnits.Count::to).orElse(at + 1);
        boolean counted = unit > at + 1 || words.is(unit, "quarter") || words.is(unit, "half");
        return counted && (words.is(unit, "half") || TimeUnits.isUnit(words.lower(unit))) ? unit + 1 : i;
    }

    /** Behind "the past": "24 hours", "day", "two weeks"; a bare "last week" names the calendar week before. */
    private static Optional<TimeExpression> counted(Words words, int from, int at, LocalDate published) {
        Optional<TimeUnits.Count> count = TimeUnits.count(words, at);
        int unitAt = count.map(TimeUnits.Count::to).orElse(at);
        String unit = words.lower(unitAt);
        if (!TimeUnits.isUnit(unit)) {
            return Optional.empty();
        }
        boolean bareLast = count.isEmpty() && words.is(at - 1, "last") && !words.is(at - 2, "the");
        TimeValue value = bareLast
                ? TimeUnits.before(unit, published)
                : TimeUnits.past(count.map(TimeUnits.Count::value).orElse(1), unit, published);
        return Optional.of(expression(words, from, unitAt + 1, Role.WITHIN, value));
    }

    private static Optional<Point> point(Words words, int i, LocalDate published) {
        Optional<Dates.Found> date = Dates.at(words, i, published);
        if (date.isPresent()) {
            return Optional.of(new Point(date.get().to(), date.get().value()));
        }
        boolean last = words.is(i, "last");
        boolean next = words.is(i, "next");
        int at = last || next ? i + 1 : i;
        Optional<LocalDate> weekday = Calendar.weekday(words.lower(at))
                .map(day -> next
                        ? published.with(TemporalAdjusters.next(day))
                        : published.with(TemporalAdjusters.previousOrSame(day)));
        if (weekday.isPresent()) {
            return weekday.map(day -> new Point(at + 1, new Day(day)));
        }
        return switch (words.lower(i)) {
            case "today", "tonight" -> Optional.of(new Point(i + 1, new Day(published)));
            case "yesterday" -> Optional.of(new Point(i + 1, new Day(published.minusDays(1))));
            case "tomorrow" -> Optional.of(new Point(i + 1, new Day(published.plusDays(1))));
            default -> ago(words, i, published);
        };
    }

    /** "two days ago", "a week ago", "three months earlier". */
    private static Optional<Point> ago(Words words, int i, LocalDate published) {
        Optional<TimeUnits.Count> count = TimeUnits.count(words, i);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int unit = count.get().to();
        if (!TimeUnits.isUnit(words.lower(unit)) || !words.is(unit + 1, "ago")) {
            return Optional.empty();
        }
        TimeValue past = TimeUnits.past(count.get().value(), words.lower(unit), published);
        return past.start().map(day -> new Point(unit + 2, new Day(day)));
    }
}
