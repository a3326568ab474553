package io.claimtrail.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which things are the same kind for a series: Palestinians, residents and persons are {@code people}. From {@code words.txt}; immutable. */
final class CountedClass {
    private static final String LIST = "class.";
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> TARGETS = WordLists.of("counted-class.targets");
    private static final Set<String> THINGS =
            Set.of("trucks", "buildings", "hospitals", "strikes", "rockets", "drones", "cases");
    private static final Set<String> NO_AGENTS = WordLists.of("counted-class.no-agents");
    private static final List<String> AGENTS = WordLists.inOrder("counted-class.agent-endings");

    static {
        for (String list : WordLists.namesFrom(LIST)) {
            WordLists.inOrder(list).forEach(word -> CLASSES.put(word, list.substring(LIST.length())));
        }
    }

    private CountedClass() {}

    /** Whether the noun names things rather than people or their bodies. */
    static boolean isThing(String noun) {
        return TARGETS.contains(noun) || THINGS.contains(CLASSES.getOrDefault(noun, ""));
    }

    /** Whether the noun names what a strike destroys. */
    static boolean isTarget(String noun) {
        return TARGETS.contains(noun);
    }

    /** Whether the noun, as written, names human beings: by its class, a demonym's capital or an ending such as "-ers". */
    static boolean isPeople(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (CLASSES.containsKey(lower) || TARGETS.contains(lower)) {
            return !isThing(lower);
        }
        if (NO_AGENTS.contains(lower)) {
            return false;
        }
        for (String ending : AGENTS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return isDemonym(noun);
    }

    /** The class of a counted phrase by its last two words ("aid workers") or its last; a demonym is {@code people}; else the last word, slugged. */
    static String of(String counted) {
        String lower = counted.toLowerCase(Locale.ROOT);
        int space = lower.lastIndexOf(' ');
        String last = lower.substring(space + 1);
        String pair = lower.substring(lower.lastIndexOf(' ', Math.max(0, space - 1)) + 1);
        String known = CLASSES.getOrDefault(pair, CLASSES.getOrDefault(last, ""));
        if (!known.isEmpty()) {
            return known;
        }
        return isDemonym(counted.substring(space + 1)) ? "people" : SeriesNamer.slug(last);
    }

    /** "Palestinians", "Gazans", "Chinese": a capital and a plural ending. */
    private static boolean isDemonym(String noun) {
        return noun.length() > 4
                && Character.isUpperCase(noun.charAt(0))
                && (noun.endsWith("s") || noun.endsWith("ese"));
    }
}
