package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/**
 * The words after a number that name what it counts.
 *
 * @param from first word of the phrase; equal to {@code to} where the number stands alone
 * @param to one past the last word
 * @param head the noun, the last word of it: "Palestinians"; -1 where the number stands alone
 */
record NounPhrase(int from, int to, int head) {
    private static final int LONGEST = 8;
    private static final int FILLERS = 6;
    private static final Set<String> MORE = Set.of("more", "other", "additional", "further", "new", "fewer");
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "their", "our", "his", "her", "these", "those", "all", "a", "an", "estimated");
    static final Set<String> STOPS = WordLists.of("noun-phrase.stops");
    private static final Set<String> SINGULAR_S = WordLists.of("noun-phrase.singular-s");
    private static final Set<String> PLURALS = WordLists.of("noun-phrase.plurals");

    boolean isEmpty() {
        return head < 0;
    }

    /** Reads the phrase that begins at {@code start}, right behind a number. */
    static NounPhrase at(Words words, int start) {
        int i = skipFillers(words, start);
        int from = i;
        int head = -1;
        int limit = Math.min(words.size(), i + LONGEST);
        while (i < limit) {
            if (words.isDash(i) && words.isTight(i) && words.isTight(i + 1)) {
                i += 2;
                continue;
            }
            if (words.is(i, "'s") || words.is(i, "[") || words.is(i, "'") || words.is(i, "\"") || words.is(i, "“")) {
                i++;
                limit = Math.min(words.size(), limit + 1);
                continue;
            }
            if (!words.isWord(i)
                    || (words.in(i, STOPS) && !isModifier(words, i))
                    || (head >= 0 && isPlural(words, head) && !continues(words, i))) {
                break;
            }
            if ((head >= 0 && isVerbForm(words.lower(i)) && isPlural(words, head))
                    || (head < 0 && isSuffered(words, i))) {
                break;
            }
            head = i;
            i++;
        }
        return head < 0 ? new NounPhrase(from, from, -1) : new NounPhrase(from, head + 1, head);
    }

    /** "more", "other", "of the", "out of 35": between number and noun. */
    private static int skipFillers(Words words, int start) {
        int i = start;
        boolean of = false;
        while (i < words.size() && i < start + FILLERS) {
            boolean hyphen = words.isDash(i) && words.isTight(i) && i == start;
            boolean outOf = words.is(i, "out") && words.is(i + 1, "of");
            boolean ofAhead = !of && (words.is(i, "of") || outOf);
            boolean behindOf =
                    of && (words.in(i, DETERMINERS) || words.isNumber(i) || NumberWords.small(words.lower(i)) > 0);
            if (!hyphen && !ofAhead && !behindOf && !words.in(i, MORE)) {
                break;
            }
            of |= ofAhead;
            i += outOf && ofAhead ? 2 : 1;
        }
        return i;
    }

    /** "displaced Palestinians", "dead bodies", "missing people": the participle belongs to a noun that follows. */
    private static boolean isModifier(Words words, int i) {
        return words.in(i, Set.of("wounded", "injured", "displaced", "missing", "dead", "killed", "captive"))
                && words.isWord(i + 1)
                && !words.in(i + 1, STOPS)
                && !isVerbForm(words.lower(i + 1));
    }

    /** "75 seized as hostages", "12 arrested.": a participle with nothing behind it that it could describe. */
    private static boolean isSuffered(Words words, int i) {
        return words.lower(i).endsWith("ed")
                && EventWords.of(words.lower(i)) != Event.OTHER
                && (!words.isWord(i + 1) || words.in(i + 1, STOPS));
    }

    private static boolean continues(Words words, int i) {
        return isPlural(words, i) && !isVerbForm(words.lower(i));
    }

    private static boolean isVerbForm(String word) {
        return (word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing")) && !word.equals("hundred"))
                || STOPS.contains(word);
    }

    static boolean isPlural(Words words, int i) {
        String word = words.lower(i);
        return PLURALS.contains(word)
                || (word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !SINGULAR_S.contains(word)
                        && !words.is(i + 1, "'s")
                        && !words.is(i + 1, "'"));
    }
}
