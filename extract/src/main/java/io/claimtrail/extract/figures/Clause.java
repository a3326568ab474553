package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.TimeExpression;
import io.claimtrail.extract.dates.TimeExpression.Role;
import io.claimtrail.extract.dates.TimeValue;
import io.claimtrail.extract.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a sentence that a claim states, as its basis is read from it: its words, tenses and time expressions.
 *
 * @param from first word of the claim's content in this sentence
 * @param to one past the last
 * @param times those of the whole sentence
 */
record Clause(Words words, int from, int to, List<TimeExpression> times) {
    private static final Set<String> HAVE = Set.of("have", "has", "'ve", "had");
    private static final Set<String> RATES =
            Set.of("day", "week", "month", "year", "night", "hour", "annum", "booking", "person");
    private static final Set<String> INCIDENTS = Set.of(
            "strike", "airstrike", "raid", "explosion", "blast", "attack", "shooting", "crash", "incident", "bombing");

    boolean has(Role role) {
        return first(role).isPresent();
    }

    /** The first time expression of that role within the claim. */
    Optional<TimeExpression> first(Role role) {
        for (TimeExpression time : times) {
            if (time.role() == role && time.from() >= from && time.from() < to) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** Whether the claim speaks of a whole year or month. */
    boolean year() {
        return times.stream()
                .anyMatch(it -> it.from() >= from
                        && it.from() < to
                        && it.role() == Role.AT
                        && it.value() instanceof TimeValue.Interval);
    }

    boolean any(Set<String> wanted) {
        return any(from, to, wanted);
    }

    boolean before(Mention it, int reach, Set<String> wanted) {
        return any(Math.max(from, it.quantity().from() - reach), it.quantity().core(), wanted);
    }

    boolean after(Mention it, int reach, Set<String> wanted) {
        return any(it.end(), Math.min(to, it.end() + reach), wanted);
    }

    boolean near(Mention it, int reach, Set<String> wanted) {
        return before(it, reach, wanted) || any(it.quantity().core(), Math.min(to, it.end() + reach), wanted);
    }

    private boolean any(int start, int end, Set<String> wanted) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (words.in(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** "$40 a month", "three days per week", "daily". */
    boolean isRate(Mention it) {
        return isRateAt(it.quantity().to()) || isRateAt(it.end());
    }

    private boolean isRateAt(int i) {
        boolean per = words.is(i, "a")
                || words.is(i, "per")
                || words.is(i, "each")
                || words.is(i, "every")
                || words.is(i, "an");
        return (per && words.in(i + 1, RATES)) || words.in(i, Set.of("daily", "annually", "monthly", "weekly"));
    }

    /** "have been killed", "has killed", "has surpassed". */
    boolean isPerfect(Mention it) {
        return perfect(it.end(), Math.min(words.size(), it.end() + 12))
                || perfectBefore(it.quantity().from());
    }

    private boolean perfect(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.in(i, HAVE)) {
                return true;
            }
            if (words.in(i, Set.of("was", "were", "who", "after", "when", "according", ";", "."))) {
                return false;
            }
        }
        return false;
    }

    private boolean perfectBefore(int start) {
        for (int i = start - 1; i >= Math.max(0, start - 8); i--) {
            if (words.in(i, HAVE)) {
                return true;
            }
            if (words.is(i, ",") || words.is(i, ";") || words.in(i, Set.of("was", "were", "which", "that"))) {
                return false;
            }
        }
        return false;
    }

    /** Whether one incident is the subject: "the strike has killed 12". */
    boolean isIncident(Mention it) {
        return near(it, 14, INCIDENTS) && it.quantity().low() < 1000;
    }

    boolean isPresent(Mention it) {
        Set<String> present = Set.of("are", "is", "have", "has", "need", "faces", "face", "there", "'re", "own");
        return any(it.end(), Math.min(to, it.end() + 3), present)
                || any(Math.max(from, it.quantity().from() - 4), it.quantity().from(), present);
    }

    /** Whether a past verb stands near the number. */
    boolean isPast(Mention it) {
        for (int i = Math.max(0, it.quantity().from() - 7); i < Math.min(words.size(), it.end() + 7); i++) {
            boolean inside = i >= it.quantity().from() && i < it.end();
            if (!inside
                    && (words.in(i, Set.of("was", "were", "did", "had", "came", "went", "gave", "made"))
                            || (words.lower(i).length() > 4 && words.lower(i).endsWith("ed")))) {
                return true;
            }
        }
        return false;
    }
}
