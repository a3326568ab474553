package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells whether a number goes on telling of what the number before counted, so that the same happened to both. Stateless. */
final class Wholes {
    private static final int MOST_OF_CARGO = 8;
    private static final int MOST_OF_LIST = 3;
    private static final int AMONG_REACH = 4;
    private static final Set<String> PARTS = WordLists.of("event-reader.parts");
    private static final Set<String> OF_THEM = Set.of("them", "whom", "those", "these");
    private static final Set<String> AMONG_THEM = Set.of("them", "those", "the");
    private static final Set<String> JOINTS = Set.of("and", ",", ";");

    private Wholes() {}

    /** Whether {@code before} counts the whole, the earlier value or another item of the same list. */
    static boolean isOf(Words words, Quantity it, NounPhrase noun, Mention before) {
        if (isPart(words, it, noun)) {
            return true;
        }
        if (before.isEarlierSentence()) {
            return it.from() <= MOST_OF_LIST || noun.isEmpty();
        }
        return isListed(words, it, noun, before)
                || isInserted(words, it, before)
                || isRestated(words, it, noun, before)
                || Parallels.isOne(words, it, noun, before);
    }

    /** "including thousands of children", "36 of whom", "nearly 70% of them", "three children among the dead". */
    private static boolean isPart(Words words, Quantity it, NounPhrase noun) {
        int first = it.from() - 1;
        return words.in(first, PARTS)
                || words.in(first - 1, PARTS)
                || (words.is(it.to(), "of") && words.in(it.to() + 1, OF_THEM))
                || isAmongThem(words, Math.max(it.to(), noun.to()));
    }

    private static boolean isAmongThem(Words words, int from) {
        for (int i = from; i < from + AMONG_REACH; i++) {
            if (words.is(i, "among")) {
                return words.in(i + 1, AMONG_THEM);
            }
        }
        return false;
    }

    /** "40 homes and three shops", "12 killed and 40", "12 tons of food and water, 300 litres of fuel": no verb of its own between. */
    private static boolean isListed(Words words, Quantity it, NounPhrase noun, Mention before) {
        int first = it.from() - 1;
        if (!words.in(first, JOINTS) || anyVerb(words, before.end(), first)) {
            return false;
        }
        boolean cargo = CountedEvents.isCargo(it.unit())
                && CountedEvents.isCargo(before.quantity().unit());
        int gap = it.from() - before.end();
        boolean ellipsis = noun.isEmpty() && it.unit().isCount();
        return ellipsis || (gap >= 0 && gap <= (cargo ? MOST_OF_CARGO : MOST_OF_LIST));
    }

    /** "eight people were killed - a leader, two advisers and five guards", "343 were killed (178 on Sunday; 165 on Monday)". */
    private static boolean isInserted(Words words, Quantity it, Mention before) {
        if (words.is(before.end(), ")")) {
            return false;
        }
        for (int i = it.from() - 1; i >= before.end(); i--) {
            boolean dash = words.isDash(i) && !words.isTight(i);
            if (dash || words.is(i, "(")) {
                return true;
            }
            if (words.is(i, ")") || isTelling(words, i)) {
                return false;
            }
        }
        return false;
    }

    /** "from 12 to 40", "bringing the total to 156", "five brigades, or several thousand troops", "667,000 cases, up from 473,000". */
    private static boolean isRestated(Words words, Quantity it, NounPhrase noun, Mention before) {
        int first = it.from() - 1;
        int earlier = before.quantity().from() - 1;
        boolean moved = before.end() == first
                && (words.is(first, "to")
                        ? words.is(earlier, "from") || words.is(earlier, "by")
                        : words.is(first, "from") && words.is(earlier, "to"));
        boolean summed = words.is(first, "to") && isLedOn(words, before.end(), first);
        boolean equated = words.is(first, "or") && before.end() <= first && first - before.end() <= 1;
        boolean compared = noun.isEmpty() && it.unit().isCount() && EarlierValues.isCompared(words, it.from());
        return moved || summed || equated || compared;
    }

    private static boolean isLedOn(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(i, Clause.LEADS_ON)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyVerb(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTelling(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** A finite verb, or a participle of some event; "high-ranking" and "the parking lot" tell nothing. */
    private static boolean isTelling(Words words, int i) {
        return Tense.isVerb(words, i)
                && !(words.lower(i).endsWith("ing") && EventWords.of(words.lower(i)) == Event.OTHER);
    }
}
