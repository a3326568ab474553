package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** What is said of a counted noun right behind it: "have been killed", "were taken hostage", "sheltering there". Stateless. */
final class Predicates {
    private static final int REACH = 16;
    private static final Set<String> CLAUSE_ENDS = WordLists.of("predicates.clause-ends");
    /** Before "said": "are said to have been killed", "12 people they said were killed". */
    private static final Set<String> PARENTHETIC = Set.of("are", "were", "is", "was", "they", "it", "he", "she");

    private static final Set<String> BE = WordLists.of("event-reader.be");
    private static final Set<String> PARTS = Set.of("including", "among", "mostly");
    private static final Set<String> AUXILIARIES =
            Set.of("been", "were", "was", "are", "be", "being", "is", "and", ",", "or", "reportedly", "also");
    private static final Set<String> GOING_ON = Set.of("have", "has", "had", "were", "are", "was", "is");
    private static final Set<String> QUOTES = Set.of("\"", "\u201d", "'", "\u2019");
    private static final Set<String> BEFORE_NUMBER = WordLists.of("predicates.before-number");

    /** The first telling word up to the end of the clause or the next number; {@link Event#OTHER} where there is none. */
    Event read(Words words, Quantity it, NounPhrase noun) {
        int start = noun.isEmpty() ? it.to() : Math.max(it.to(), noun.to());
        if (words.is(start, "of") && words.in(start + 1, Set.of("whom", "them", "which", "those"))) {
            start += 2;
        }
        boolean target = !noun.isEmpty() && CountedClass.isTarget(words.lower(noun.head()));
        int limit = insideDashes(words, it.from(), start, Math.min(words.size(), start + REACH));
        for (int i = start; i < limit; i++) {
            int aside = Asides.end(words, i, limit + REACH);
            if (aside > i) {
                limit = Math.min(words.size(), limit + aside - i);
                i = aside;
                continue;
            }
            if (endsClause(words, i, start)) {
                break;
            }
            Event event = at(words, i, target);
            if (event != Event.OTHER) {
                return event;
            }
        }
        return Event.OTHER;
    }

    /** "- including 10 children - were taken there": what follows the closing dash is told of the whole, not of the part. */
    private static int insideDashes(Words words, int number, int start, int limit) {
        boolean opened = words.in(number - 1, PARTS) && words.isDash(number - 2) && !words.isTight(number - 2);
        for (int i = start; opened && i < limit; i++) {
            if (words.isDash(i) && !words.isTight(i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean endsClause(Words words, int i, int start) {
        boolean relative = words.is(i, "which") && i <= start + 1 && words.in(i + 1, GOING_ON);
        if ((words.in(i, CLAUSE_ENDS) && !words.in(i - 1, PARENTHETIC) && !relative)
                || words.is(i, ";")
                || words.is(i, ".")
                || (words.isNumber(i) && i > start)) {
            return true;
        }
        boolean newVerb = words.is(i, "and")
                && i > start
                && !words.in(i + 1, Set.of("have", "has", "had", "were", "are"))
                && !words.in(i - 2, AUXILIARIES)
                && EventWords.of(words.lower(i + 1)) != Event.OTHER;
        boolean newSubject =
                words.is(i, "and") && NumberWords.small(words.lower(i + 1)) > 0 && words.in(i + 2, GOING_ON);
        boolean quoted = words.is(i, ",") && words.in(i + 1, QUOTES) && words.in(i + 2, GOING_ON);
        return newVerb || newSubject || (words.is(i, ",") && i > start + 2 && !quoted);
    }

    private static Event at(Words words, int i, boolean target) {
        Event phrase = PredicatePhrases.at(words, i, target);
        if (phrase != Event.OTHER) {
            return phrase;
        }
        String word = words.lower(i);
        Event event = EventReader.isTollNoun(words, i) ? Event.OTHER : EventWords.of(word);
        boolean description = words.is(i - 1, "for") && word.endsWith("ing");
        boolean doing = word.endsWith("ing") && words.in(i - 1, BE) && EventWords.transitive(word) != Event.OTHER;
        return event == Event.OTHER
                        || description
                        || doing
                        || hasObject(words, i, event)
                        || PredicatePhrases.isOfAnother(words, i, event)
                ? Event.OTHER
                : event;
    }

    /** "two strikes killed 12": the verb has an object of its own, so the noun before it did it and did not suffer it. */
    private static boolean hasObject(Words words, int verb, Event event) {
        boolean transitive = EventWords.transitive(words.lower(verb)) != Event.OTHER && event != Event.PAID;
        if (!transitive || words.in(verb - 1, AUXILIARIES)) {
            return false;
        }
        int next = verb + 1;
        while (words.in(next, BEFORE_NUMBER)) {
            next++;
        }
        String word = words.lower(next);
        return words.isNumber(next)
                || NumberWords.small(word) >= 0
                || NumberWords.vague(word) > 0
                || NumberWords.scale(word) >= 100;
    }
}
