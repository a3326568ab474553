package io.claimtrail.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which things are the same kind for a series: Palestinians, residents and persons are {@code people}. Immutable tables. */
final class CountedClass {
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> TARGETS = Set.of(
            "battalions",
            "brigades",
            "tunnels",
            "buildings",
            "houses",
            "homes",
            "tanks",
            "vehicles",
            "launchers",
            "shafts",
            "hospitals",
            "schools",
            "mosques",
            "drones",
            "missiles",
            "rockets",
            "projectiles",
            "aircraft",
            "helicopters",
            "ships",
            "vessels",
            "bases",
            "targets",
            "infrastructure",
            "facilities",
            "units",
            "warships",
            "planes",
            "bridges",
            "churches");

    private static final List<String> AGENTS = List.of(
            "ers", "ors", "ists", "ians", "ees", "ants", "ents", "men", "women", "er", "ian", "ist", "or", "workers");

    static {
        put(
                "people",
                "people",
                "person",
                "persons",
                "civilians",
                "civilian",
                "residents",
                "individuals",
                "others",
                "lives",
                "victims",
                "casualties",
                "fatalities",
                "deaths",
                "death",
                "bodies",
                "body",
                "dead",
                "toll",
                "martyrs",
                "inhabitants",
                "citizens",
                "men",
                "man",
                "patients",
                "refugees",
                "evacuees",
                "injuries",
                "wounded",
                "injured",
                "souls",
                "them",
                "whom",
                "those",
                "human",
                "humans",
                "members",
                "passengers",
                "migrants",
                "worshippers",
                "students",
                "families");
        put("families", "families", "households");
        put(
                "children",
                "children",
                "child",
                "kids",
                "minors",
                "babies",
                "infants",
                "boys",
                "girls",
                "newborns",
                "toddlers",
                "schoolchildren");
        put("women", "women", "woman", "mothers", "females");
        put(
                "soldiers",
                "soldiers",
                "soldier",
                "troops",
                "servicemen",
                "servicewomen",
                "service-members",
                "personnel",
                "fighters",
                "militants",
                "gunmen",
                "terrorists",
                "combatants",
                "commanders",
                "operatives",
                "officers",
                "reservists",
                "invaders",
                "occupiers",
                "marines",
                "recruits");
        put("fighters", "fighters", "militants", "gunmen", "terrorists", "operatives", "combatants", "insurgents");
        put("hostages", "hostages", "hostage", "captives", "abductees");
        put("prisoners", "prisoners", "detainees", "inmates");
        put("journalists", "journalists", "journalist", "reporters", "media-workers");
        put("aid-workers", "aid-workers", "humanitarians");
        put("medics", "medics", "doctors", "nurses", "paramedics", "health-workers");
        put("police", "police", "policemen", "police-officers");
        put("trucks", "trucks", "truck", "lorries", "lorry", "truckloads");
        put("buildings", "buildings", "building", "homes", "houses", "housing-units", "structures");
        put("hospitals", "hospitals", "hospital");
        put("strikes", "strikes", "airstrikes", "strike", "raids", "attacks", "attack", "bombardments", "bombings");
        put("rockets", "rockets", "rocket", "missiles", "missile", "projectiles");
        put("drones", "drones", "drone", "uavs");
        put("cases", "cases", "case", "infections");
    }

    private CountedClass() {}

    private static void put(String name, String... words) {
        for (String word : words) {
            CLASSES.put(word, name);
        }
    }

    /** Whether the noun names things rather than people or their bodies. */
    static boolean isThing(String noun) {
        String known = CLASSES.getOrDefault(noun, "");
        return TARGETS.contains(noun)
                || Set.of("trucks", "buildings", "hospitals", "strikes", "rockets", "drones")
                        .contains(known);
    }

    /** Whether the noun, as written, names human beings. */
    static boolean isPeople(String noun) {
        String lower = noun.toLowerCase(java.util.Locale.ROOT);
        String known = CLASSES.getOrDefault(lower, "");
        if (!known.isEmpty()) {
            return !isThing(lower) && !known.equals("cases");
        }
        for (String ending : AGENTS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return isDemonym(noun);
    }

    static boolean isTarget(String noun) {
        return TARGETS.contains(noun);
    }

    /** The class of a counted phrase by its last word, or its last two ("aid workers"); a demonym is {@code people}; else the word itself, slugged. */
    static String of(String counted) {
        String words = counted.toLowerCase(java.util.Locale.ROOT);
        int space = words.lastIndexOf(' ');
        String last = words.substring(space + 1);
        String before = space < 0 ? "" : words.substring(words.lastIndexOf(' ', space - 1) + 1, space);
        String pair = CLASSES.getOrDefault(before + "-" + last, "");
        if (!pair.isEmpty()) {
            return pair;
        }
        if (last.equals("workers")
                && (before.equals("aid") || before.equals("humanitarian") || before.equals("relief"))) {
            return "aid-workers";
        }
        if (last.equals("workers") && (before.equals("health") || before.equals("medical"))) {
            return "medics";
        }
        if (last.equals("members") && before.equals("service")) {
            return "soldiers";
        }
        String known = CLASSES.getOrDefault(last, "");
        if (!known.isEmpty()) {
            return known;
        }
        return isDemonym(counted.substring(space + 1)) ? "people" : SeriesNamer.slug(last);
    }

    /** "Palestinians", "Gazans", "Israelis": a capital and a plural ending. */
    private static boolean isDemonym(String noun) {
        return noun.length() > 4
                && Character.isUpperCase(noun.charAt(0))
                && (noun.endsWith("s") || noun.endsWith("ese"));
    }
}
