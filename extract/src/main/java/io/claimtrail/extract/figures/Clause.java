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
    private static final Set<String> ACTIVE = Set.of("killing", "killed", "wounding", "injuring", "wounded", "injured");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "my", "your");
    static final Set<String> LEADS_ON = Set.of("bringing", "raising", "taking", "pushing");
    /** What stands behind them is told of another stretch than what stands before. */
    private static final Set<String> BREAKS = Set.of("bringing", "raising", "taking", "pushing", "but", ";");

    private static final Set<String> FROM_A_DAY = Set.of("between", "from");
    private static final int FEW_DAYS = 7;

    private static final Set<String> PART = Set.of("including", "among", "includes", "included");
    private static final Set<String> INCIDENTS = WordLists.of("clause.incidents");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom");
    private static final int DATED_REACH = 6;
    private static final int FAR = 60;

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
            boolean beyond = time.from() >= it.limit() && !isPlainBetween(it.end(), time.from());
            if (time.role() != role || time.from() < from || time.from() >= to || beyond) {
                continue;
            }
            if (time.from() >= it.end()) {
                return Optional.of(time);
            }
            if (!any(time.to(), it.quantity().from(), role == Role.WITHIN ? BREAKS : LEADS_ON)
                    && !isOfAntecedent(time, it)) {
                nearest = Optional.of(time);
            }
        }
        return nearest;
    }

    /** "were hurt in 112 accidents between May and July": no new clause begins before the time. */
    private boolean isPlainBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if ((!words.isWord(i) && !words.isNumber(i) && !words.isDash(i))
                    || words.is(i, "and")
                    || (i > start + 3 && Tense.isVerb(words, i))) {
                return false;
            }
        }
        return true;
    }

    /** "airstrikes last week in which 30 people died", "a raid this month that left 30 dead": the time is that of the noun before it. */
    private boolean isOfAntecedent(TimeExpression time, Mention it) {
        int next = words.is(time.to(), "in") ? time.to() + 1 : time.to();
        return time.role() == Role.WITHIN
                && next < it.quantity().from()
                && (words.in(next, RELATIVES) || (words.is(next, "that") && Tense.isVerb(words, next + 1)));
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

    /** "Between 7 October and 12 March", told on 12 March: a count since the first day, unless of a few days. */
    boolean isFromADayToNow(Mention it) {
        return within(it)
                .filter(time -> words.in(time.from(), FROM_A_DAY))
                .map(TimeExpression::value)
                .filter(value -> value.start().isPresent() && value.end().isPresent())
                .filter(value -> !value.end().get().isBefore(publishedOn.minusDays(1)))
                .filter(value -> value.start()
                        .get()
                        .plusDays(FEW_DAYS)
                        .isBefore(value.end().get()))
                .isPresent();
    }

    /** Whether the claim speaks of a whole month or year; "by 2030" is a deadline. */
    boolean isYearLong() {
        return first(Role.AT)
                .filter(it -> it.value() instanceof TimeValue.Interval && !words.is(it.from(), "by"))
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

    /** Whether the figure opens the claim and one of the words leads to it: 'announced "$40m for schools"'. */
    boolean isLedBy(Mention it, Set<String> cues) {
        return it.quantity().from() - from < 2 && any(from - 3, from, cues);
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

    /** Whether one of the words stands from word {@code start} to before {@code end}. */
    boolean any(int start, int end, Set<String> wanted) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (words.in(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** "during its attack this month", "the strike last week": the stretch dates one incident. */
    boolean isOfDatedIncident(Mention it) {
        return within(it)
                .filter(time -> any(Math.max(from, time.from() - DATED_REACH), time.from(), INCIDENTS))
                .isPresent();
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
