package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.dates.TimeExpression;
import io.claimtrail.extract.dates.TimeExpression.Role;
import io.claimtrail.extract.dates.TimeValue;
import io.claimtrail.extract.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a sentence that a claim states, as basis and dates are read from it: its words, tenses and time expressions.
 *
 * @param from first word of the claim's content in this sentence
 * @param to one past the last
 * @param times those of the whole sentence
 * @param publishedOn the day that a stretch "up to now" ends on
 */
record Clause(Words words, int from, int to, List<TimeExpression> times, LocalDate publishedOn) {
    private static final Set<String> HAVE = Set.of("have", "has", "'ve", "had");
    private static final Set<String> ACTIVE = Set.of("killing", "killed", "wounding", "injuring", "wounded", "injured");
    private static final Set<String> RATES = WordLists.of("clause.rates");
    private static final Set<String> EACH = Set.of("each", "every", "a", "per");
    private static final Set<String> TOLLS = Set.of("toll", "total", "overall", "cumulative", "altogether", "tally");
    private static final Set<String> RISING = WordLists.of("basis-reader.rising");
    private static final Set<String> ENDS_PERFECT =
            Set.of("was", "were", "who", "after", "when", "according", ";", ".");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "my", "your");
    static final Set<String> LEADS_ON = Set.of("bringing", "raising", "taking", "pushing");
    private static final int MOST_DAYS_OF_A_SHORT_STRETCH = 7;
    private static final Set<String> PART = Set.of("including", "among", "includes", "included");
    private static final Set<String> SPENT = Set.of("for", "after", "lasted", "took", "spent");
    private static final int FAR = 60;
    private static final int PERFECT_BEHIND = 14;
    private static final int PERFECT_BEFORE = 8;

    /** The first time expression of that role within the claim. */
    Optional<TimeExpression> first(Role role) {
        for (TimeExpression time : times) {
            if (time.role() == role && time.from() >= from && time.from() < to) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** The stretch of time that the figure is said to lie within. */
    Optional<TimeExpression> within(Mention it) {
        return nearest(it, Role.WITHIN);
    }

    /** The start that the figure counts from. */
    Optional<TimeExpression> since(Mention it) {
        return nearest(it, Role.SINCE);
    }

    /** The day or dates that the figure is said to be of. */
    Optional<TimeExpression> at(Mention it) {
        return nearest(it, Role.AT);
    }

    /** The first one behind the number and before the next, else the last one before it. */
    private Optional<TimeExpression> nearest(Mention it, Role role) {
        Optional<TimeExpression> nearest = Optional.empty();
        for (TimeExpression time : times) {
            if (time.role() != role || time.from() < from || time.from() >= Math.min(to, it.limit())) {
                continue;
            }
            if (time.from() >= it.end()) {
                return Optional.of(time);
            }
            if (!any(time.to(), it.quantity().from(), LEADS_ON)) {
                nearest = Optional.of(time);
            }
        }
        return nearest;
    }

    /** Whether a single day is named behind the figure: "killed on 29 February". */
    boolean isOnDay(Mention it) {
        for (TimeExpression time : times) {
            boolean behind = time.from() >= it.end() && time.from() < Math.min(to, it.limit());
            if (behind && time.role() == Role.AT && time.value() instanceof TimeValue.Day) {
                return true;
            }
        }
        return false;
    }

    boolean isWithin(Mention it) {
        return within(it).isPresent();
    }

    /** "30,000 people, including 96 in the past 24 hours": the stretch is that of a part. */
    boolean isPartWithin(Mention it) {
        return within(it).filter(time -> any(it.end(), time.from(), PART)).isPresent();
    }

    /** Whether the stretch had ended before the day of publication: "last year", not "in the past year". */
    boolean isWithinClosed(Mention it) {
        return within(it)
                .flatMap(time -> time.value().end())
                .filter(end -> end.isBefore(publishedOn))
                .isPresent();
    }

    /** Whether the stretch is at most a week. */
    boolean isWithinDays(Mention it) {
        return within(it)
                .filter(time -> time.value().start().isPresent()
                        && time.value().end().isPresent()
                        && !time.value()
                                .start()
                                .get()
                                .plusDays(MOST_DAYS_OF_A_SHORT_STRETCH)
                                .isBefore(time.value().end().get()))
                .isPresent();
    }

    /** Whether the claim speaks of a whole month or year. */
    boolean isYearLong() {
        return first(Role.AT)
                .filter(it -> it.value() instanceof TimeValue.Interval)
                .isPresent();
    }

    /** Whether its total counts from a day named within the week ("since Sunday"), and so starts anew. */
    boolean isFromWeekday(Mention mention) {
        return since(mention)
                .filter(it -> Calendar.isWeekday(words.lower(it.to() - 1)) || words.is(it.to() - 1, "ago"))
                .isPresent();
    }

    /** Whether one of the words stands anywhere around the figure: in its sentence, unless that is very long. */
    boolean around(Mention it, Set<String> wanted) {
        return any(Math.max(from, it.quantity().from() - FAR), Math.min(to, it.end() + FAR), wanted);
    }

    boolean before(Mention it, int reach, Set<String> wanted) {
        return any(Math.max(from, it.quantity().from() - reach), it.quantity().core(), wanted);
    }

    boolean after(Mention it, int reach, Set<String> wanted) {
        return any(it.end(), Math.min(to, it.end() + reach), wanted);
    }

    boolean near(Mention it, int reach, Set<String> wanted) {
        int last = Math.min(Math.min(to, Math.max(it.limit(), it.end())), it.end() + reach);
        return before(it, reach, wanted) || any(it.quantity().core(), last, wanted);
    }

    /** Whether the number is the object of a verb of harm: "killing 12". */
    boolean isObject(Mention it) {
        return words.in(it.quantity().from() - 1, ACTIVE);
    }

    private boolean any(int start, int end, Set<String> wanted) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (words.in(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** "the death toll has reached 9,488", "a total of", "bringing the number to": a running total named before the number. */
    boolean isToll(Mention it) {
        int start = Math.max(from, it.quantity().from() - 24);
        for (int i = it.quantity().from() - 1; i > start; i--) {
            if (words.is(i, "including")
                    || (words.isNumber(i) && !words.is(it.quantity().from() - 1, "to"))) {
                start = i;
            }
        }
        return any(start, it.quantity().from(), TOLLS)
                || any(Math.max(from, it.quantity().from() - 4), it.quantity().core(), RISING);
    }

    /** "risen by 142": how far a total moved. */
    boolean isStep(Mention it) {
        int at = it.quantity().from() - 1;
        return words.is(at, "by") && any(Math.max(from, at - 3), at, RISING);
    }

    /** "$40 a month", "three days per week", "daily". */
    boolean isRate(Mention it) {
        return isRateAt(it.quantity().to()) || isRateAt(it.end());
    }

    private boolean isRateAt(int i) {
        boolean per = (words.in(i, EACH) || words.is(i, "an")) && words.in(i + 1, RATES);
        return per
                || words.is(i, "daily")
                || words.is(i, "annually")
                || words.is(i, "monthly")
                || words.is(i, "weekly");
    }

    /** "have been killed each day": a rate behind the verb. */
    boolean isEach(Mention it) {
        for (int i = it.end(); i < Math.min(it.limit(), it.end() + 7); i++) {
            if (isRateAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** "have been killed", "has killed", "has surpassed"; not "we have 17". */
    boolean isPerfect(Mention it) {
        return (!isObject(it) && perfectBehind(it.end()))
                || perfectBefore(it.quantity().from());
    }

    private boolean perfectBehind(int start) {
        for (int i = start; i < Math.min(words.size(), start + PERFECT_BEHIND); i++) {
            if (words.in(i, HAVE)) {
                return true;
            }
            if (words.in(i, ENDS_PERFECT)) {
                return false;
            }
        }
        return false;
    }

    private boolean perfectBefore(int start) {
        for (int i = start - 2; i >= Math.max(0, start - PERFECT_BEFORE); i--) {
            if (words.in(i, HAVE)) {
                return true;
            }
            if (words.is(i, ",")
                    || words.is(i, ";")
                    || words.is(i, "was")
                    || words.is(i, "were")
                    || words.is(i, "which")
                    || words.is(i, "that")) {
                return false;
            }
        }
        return false;
    }

    /** "for about a minute", "after two hours": a duration that passed. */
    boolean isSpent(Mention it) {
        return words.in(it.quantity().from() - 1, SPENT);
    }

    /** "Sudan's 36 hospitals", "their two children". */
    boolean isOwned(Mention it) {
        int before = it.quantity().from() - 1;
        return words.is(before, "'s") || words.in(before, OWNERS);
    }

    /** That of the verb which governs the figure. */
    Tense tense(Mention it) {
        return Tense.of(words, it, from, to);
    }
}
