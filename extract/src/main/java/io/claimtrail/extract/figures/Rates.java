package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Numbers told for each of many stretches of time: "$40 a month", "300 people have been killed every day". Stateless. */
final class Rates {
    private static final int REACH = 7;
    private static final int AVERAGE_REACH = 14;
    private static final Set<String> QUOTES = Set.of("\"", "\u201d");
    private static final Set<String> UNITS = WordLists.of("clause.rates");
    private static final Set<String> EACH = Set.of("each", "every", "a", "an", "per");
    private static final Set<String> ADVERBS = Set.of("daily", "annually", "monthly", "weekly");

    private Rates() {}

    /** "$40 a month", "three days per week", "daily": right behind the number or its noun. */
    static boolean isRate(Words words, Mention it) {
        int end = words.in(it.end(), QUOTES) ? it.end() + 1 : it.end();
        return isAt(words, it.quantity().to())
                || isAt(words, end)
                || isAverage(words, it.quantity().from());
    }

    /** "the daily average number of lorries was 97". */
    private static boolean isAverage(Words words, int number) {
        for (int i = Math.max(0, number - AVERAGE_REACH); i < number; i++) {
            if (words.in(i, ADVERBS) && words.is(i + 1, "average")) {
                return true;
            }
        }
        return false;
    }

    /** "have been killed each day": behind the verb. */
    static boolean isBehindVerb(Words words, Mention it) {
        for (int i = it.end(); i < Math.min(it.limit(), it.end() + REACH); i++) {
            if (isAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(Words words, int i) {
        return (words.in(i, EACH) && words.in(i + 1, UNITS)) || words.in(i, ADVERBS);
    }
}
