package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/**
 * How the verb that governs a figure places it in time. The verb is the one right before the number where the number is its object, else the
 * first one behind the counted noun, else the last one before it within the clause. Read from auxiliaries, endings and word lists, not from
 * a parse.
 */
enum Tense {
    /** "killed", "was". */
    PAST,
    /** "have been tested", "had fled". */
    PERFECT,
    /** "are", "has 17", "are being held", and, as a reporter shifts it back, "were fleeing", "were empty", "lived". */
    PRESENT,
    /** "could", "will", "plans to", "if": nothing that has come to pass. */
    UNREAL,
    /** No verb was found. */
    NONE;

    private static final int BEHIND = 10;
    private static final int BEFORE = 16;
    private static final int ASIDE = 14;
    private static final int CHAIN = 4;
    private static final Set<String> MODALS = WordLists.of("tense.modals");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve");
    private static final Set<String> IS = Set.of("is", "are", "'re", "am", "'m");
    private static final Set<String> WAS = Set.of("was", "were", "did");
    private static final Set<String> PRESENTS = WordLists.of("tense.present");
    private static final Set<String> PASTS = WordLists.of("tense.past");
    private static final Set<String> NOT_PAST = WordLists.of("tense.not-past");
    private static final Set<String> STATES = WordLists.of("tense.states");
    private static final Set<String> SUBJECTS_STATES = WordLists.of("tense.subjects-states");
    private static final Set<String> HELD_TO_BE = Set.of("believed", "thought", "known");
    private static final Set<String> RESULTS = WordLists.of("tense.results");
    private static final Set<String> IRREGULAR = WordLists.of("tense.irregular-participles");
    private static final Set<String> FACTUAL = WordLists.of("tense.factual");
    private static final Set<String> PREDICTED = WordLists.of("tense.predicted");
    private static final Set<String> PERHAPS = Set.of("may", "might", "must");
    private static final Set<String> ENDS = WordLists.of("tense.clause-ends");
    private static final Set<String> BEFORE_OTHER_TO = WordLists.of("tense.before-other-to");
    private static final Set<String> LINKS = WordLists.of("tense.links");

    /** @param from first word of the claim's content: what stands before it is the reporter's */
    static Tense of(Words words, Mention it, int from, int to) {
        int before = it.quantity().from() - 1;
        while (before >= from && words.in(before, LINKS)) {
            before--;
        }
        if (before >= from && isVerb(words, before)) {
            Tense object = at(words, before, from);
            if (object != NONE) {
                return object;
            }
        }
        if (before > from + 1 && isPurpose(words, before)) {
            return UNREAL;
        }
        if (!it.noun().isEmpty() && words.in(it.end(), SUBJECTS_STATES)) {
            return PRESENT;
        }
        Tense subject = behind(words, it.end(), Math.min(to, it.end() + BEHIND));
        return subject == NONE ? before(words, before, from) : subject;
    }

    /** "the effort to secure 1,237 delegates", "wants to bring in 50,000"; not "managed to free two", "had to close 14". */
    private static boolean isPurpose(Words words, int verb) {
        return words.is(verb - 1, "to")
                && words.isWord(verb)
                && !words.isCapitalised(verb)
                && !words.is(verb, "be")
                && !words.in(verb - 2, FACTUAL)
                && !words.in(verb - 2, BEFORE_OTHER_TO);
    }

    private static Tense behind(Words words, int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (words.is(i, ",")) {
                int verb = behindAside(words, i + 1);
                return verb < 0 ? NONE : behind(words, verb, verb + 1);
            }
            if (words.is(i, ";") || words.is(i, ".") || words.in(i, ENDS)) {
                return NONE;
            }
            if (words.in(i, HAVE)) {
                return isParticiple(words, words.is(i + 1, "not") || words.is(i + 1, "also") ? i + 2 : i + 1)
                        ? PERFECT
                        : words.is(i, "had") ? PAST : PRESENT;
            }
            if (isVerb(words, i)) {
                Tense simple = simple(words, i);
                return simple != UNREAL && isStateWas(words, i) ? PRESENT : simple;
            }
        }
        return NONE;
    }

    /** "were empty", "were at the gate", "were based there", "were believed to be there"; not "were killed", "were given". */
    private static boolean isStateWas(Words words, int i) {
        int at = i + 1;
        while (words.lower(at).endsWith("ly") || words.in(at, Set.of("not", "still", "also", "now", "all", "both"))) {
            at++;
        }
        boolean participle = isPast(words, at) || words.in(at, IRREGULAR) || words.in(at, Set.of("being", "been"));
        boolean held = words.in(at, HELD_TO_BE) && words.is(at + 1, "to") && words.is(at + 2, "be");
        return words.in(i, WAS) && !words.is(i, "did") && (!participle || held || words.in(at, RESULTS));
    }

    /** "people, nearly 85 per cent of them, are": where the verb behind an aside stands; -1 where none does. */
    private static int behindAside(Words words, int start) {
        for (int i = start; i < start + ASIDE; i++) {
            if (words.is(i, ",")) {
                return isVerb(words, i + 1) && !words.lower(i + 1).endsWith("ing") ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static Tense before(Words words, int start, int from) {
        for (int i = start; i >= Math.max(from, start - BEFORE); i--) {
            if (words.is(i, ";") || words.is(i, ".") || words.is(i, "that") || words.in(i, ENDS)) {
                return NONE;
            }
            if (words.in(i, SUBJECTS_STATES) && NounPhrase.isPlural(words, i - 1)) {
                return PRESENT;
            }
            Tense tense = isVerb(words, i) ? at(words, i, from) : NONE;
            if (tense != NONE) {
                return tense == PAST && isStateWas(words, i) ? PRESENT : tense;
            }
        }
        return NONE;
    }

    /** The tense of the verb at {@code verb} with the auxiliaries before it; {@link #NONE} for a bare participle. */
    private static Tense at(Words words, int verb, int from) {
        if (words.in(verb, PREDICTED) && words.is(verb + 1, "to")) {
            return UNREAL;
        }
        for (int i = verb - 1; i >= Math.max(from, verb - CHAIN); i--) {
            if (words.is(i, "to") && i == verb - 1 && words.in(i - 1, FACTUAL)) {
                return simple(words, i - 1) == PAST ? PAST : PRESENT;
            }
            if (isModal(words, i) || (words.is(i, "to") && i == verb - 1)) {
                return UNREAL;
            }
            if (words.in(i, HAVE)) {
                return !isParticiple(words, i + 1)
                        ? PRESENT
                        : isModal(words, i - 1) ? ofModalPerfect(words, i - 1) : PERFECT;
            }
            if (words.in(i, IS)) {
                return i > 0 && words.in(i - 1, HAVE) ? PERFECT : PRESENT;
            }
            if (words.in(i, WAS)) {
                return words.lower(verb).endsWith("ing") ? PRESENT : PAST;
            }
            if (!words.isWord(i) || words.is(i, "and") || words.is(i, "that")) {
                break;
            }
        }
        return simple(words, verb);
    }

    /** "may have damaged" guesses at what has happened; "could have damaged" says that it has not. */
    private static Tense ofModalPerfect(Words words, int modal) {
        return words.in(modal, PERHAPS) ? PERFECT : UNREAL;
    }

    private static Tense simple(Words words, int i) {
        boolean be = words.in(i, IS) || words.in(i, WAS);
        if (be && words.in(i + 1, PREDICTED) && words.is(i + 2, "to")) {
            return UNREAL;
        }
        if (isModal(words, i)) {
            return words.is(i + 1, "have") ? ofModalPerfect(words, i) : UNREAL;
        }
        if ((words.in(i, WAS) && words.lower(i + 1).endsWith("ing")) || words.in(i, STATES)) {
            return PRESENT;
        }
        if (words.in(i, WAS) || isPast(words, i) || words.is(i, "had")) {
            return PAST;
        }
        if (words.in(i, HAVE) && isParticiple(words, i + 1)) {
            return PERFECT;
        }
        return words.in(i, IS) || words.in(i, PRESENTS) || words.in(i, HAVE) ? PRESENT : NONE;
    }

    /** "may"; not "since late May". */
    private static boolean isModal(Words words, int i) {
        return words.in(i, MODALS) && !(words.is(i, "may") && words.isCapitalised(i) && i > 0);
    }

    /** Whether the word is a form that a clause may hang on: an auxiliary, a past form, an "-ing". */
    static boolean isVerb(Words words, int i) {
        return isModal(words, i)
                || words.in(i, HAVE)
                || words.in(i, IS)
                || words.in(i, WAS)
                || words.in(i, PRESENTS)
                || isPast(words, i)
                || (words.lower(i).length() > 5 && words.lower(i).endsWith("ing"));
    }

    private static boolean isPast(Words words, int i) {
        String word = words.lower(i);
        return PASTS.contains(word) || (word.length() > 4 && word.endsWith("ed") && !NOT_PAST.contains(word));
    }

    private static boolean isParticiple(Words words, int i) {
        int at = words.lower(i).endsWith("ly") || words.is(i, "now") || words.is(i, "already") ? i + 1 : i;
        return words.is(at, "been") || isPast(words, at) || words.in(at, Set.of("done", "seen", "gone", "become"));
    }
}
