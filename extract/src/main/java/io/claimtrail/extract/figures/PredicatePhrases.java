package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Predicates of more than one word, and words of a predicate that tell of something else than the counted. Stateless. */
final class PredicatePhrases {
    private static final int HUNGER_REACH = 30;
    private static final Set<String> BE = WordLists.of("event-reader.be");
    private static final Set<String> DISEASES = WordLists.of("predicates.diseases");
    private static final Set<String> TRYING = WordLists.of("predicates.trying");
    private static final Set<String> SHELTERS = Set.of("shelter", "shelters");
    private static final Set<String> HUNGER = Set.of("famine", "hunger", "food", "ipc", "malnutrition", "insecurity");
    private static final Set<String> HOSTAGE =
            Set.of("hostage", "hostages", "captive", "captives", "prisoner", "captivity");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "this", "that");

    private PredicatePhrases() {}

    /**
     * What the phrase that begins at {@code i} says; {@link Event#OTHER} where none begins there.
     *
     * @param target whether the counted is what a strike destroys, so that "hit" says so
     */
    static Event at(Words words, int i, boolean target) {
        return switch (words.lower(i)) {
            case "forced" -> words.in(i + 1, Set.of("from", "out", "to")) ? Event.DISPLACED : Event.OTHER;
            case "lost" -> words.in(i + 2, Set.of("lives", "life")) ? Event.KILLED : Event.OTHER;
            case "tested" -> words.is(i + 1, "positive") ? Event.INFECTED : Event.OTHER;
            case "have", "has", "had" ->
                words.in(words.is(i + 1, "the") ? i + 2 : i + 1, DISEASES) ? Event.INFECTED : Event.OTHER;
            case "taking", "sought", "seeking" ->
                words.in(i + 1, Set.of("refuge", "shelter")) ? Event.DISPLACED : Event.OTHER;
            case "in" -> isInShelters(words, i) ? Event.DISPLACED : Event.OTHER;
            case "allowed", "permitted" -> words.is(i + 1, "into") ? Event.ARRIVED : Event.OTHER;
            case "pass", "passing", "passed" -> words.is(i + 1, "through") ? Event.ARRIVED : Event.OTHER;
            case "taken" -> words.in(i + 1, HOSTAGE) ? Event.CAPTIVE : Event.OTHER;
            case "shot" -> words.is(i + 1, "down") ? Event.DESTROYED : Event.OTHER;
            case "hit", "struck" -> target && isPassive(words, i) ? Event.DESTROYED : Event.OTHER;
            case "phase" -> words.isNumber(i + 1) && isOfHunger(words, i) ? Event.STARVING : Event.OTHER;
            default -> Event.OTHER;
        };
    }

    /** "people in 147 shelters". */
    private static boolean isInShelters(Words words, int in) {
        NounPhrase noun = words.isNumber(in + 1) ? NounPhrase.at(words, in + 2) : NounPhrase.at(words, in + 1);
        return !noun.isEmpty() && words.in(noun.head(), SHELTERS);
    }

    private static boolean isPassive(Words words, int verb) {
        return words.in(verb - 1, BE) || (words.lower(verb - 1).endsWith("ly") && words.in(verb - 2, BE));
    }

    /** Phases are those of the scale of hunger where its words stand near, not those of a trial. */
    private static boolean isOfHunger(Words words, int phase) {
        for (int i = Math.max(0, phase - HUNGER_REACH); i < Math.min(words.size(), phase + HUNGER_REACH); i++) {
            if (words.in(i, HUNGER)) {
                return true;
            }
        }
        return false;
    }

    /** "took part", "held permits", "tried to cross", "evacuation orders", "the destroyed town": no event of the counted. */
    static boolean isOfAnother(Words words, int i, Event event) {
        String word = words.lower(i);
        boolean attribute = word.endsWith("ed") && isDescribed(words, i - 1);
        return switch (event) {
            case CAPTIVE ->
                word.equals("took")
                        || word.equals("taking")
                        || (word.equals("held") && !words.in(i - 1, BE) && isWithObject(words, i + 1));
            case ARRIVED -> words.is(i - 1, "to") && words.in(i - 2, TRYING);
            case DISPLACED ->
                word.equals("evacuation") && words.in(i + 1, Set.of("order", "orders", "warning", "warnings"));
            case DESTROYED -> attribute;
            default -> false;
        };
    }

    private static boolean isDescribed(Words words, int before) {
        return words.in(before, DETERMINERS)
                || (words.lower(before).endsWith("ly") && words.in(before - 1, DETERMINERS));
    }

    private static boolean isWithObject(Words words, int next) {
        return words.isWord(next)
                && !NounPhrase.STOPS.contains(words.lower(next))
                && !words.in(next, HOSTAGE)
                && !words.lower(next).endsWith("ly");
    }
}
