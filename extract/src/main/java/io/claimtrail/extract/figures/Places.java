package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Known places: countries by the JDK's own table, places of current wars and great cities by {@code words.txt}. Immutable. */
final class Places {
    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Map<String, String> PEOPLES = Map.of(
            "israelis",
            "Israel",
            "gazans",
            "Gaza",
            "ukrainians",
            "Ukraine",
            "americans",
            "United States",
            "lebanese",
            "Lebanon",
            "syrians",
            "Syria",
            "iranians",
            "Iran",
            "yemenis",
            "Yemen");
    private static final Set<String> TERRITORIES = Set.of("gaza", "gaza strip", "west bank");
    private static final Set<String> COUNTRIES = new HashSet<>();
    private static final int LONGEST = 5;

    static {
        for (String code : Locale.getISOCountries()) {
            String country = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            know(country);
            COUNTRIES.add(country.toLowerCase(Locale.ROOT));
        }
        WordLists.inOrder("places.known").forEach(Places::know);
    }

    /** @param to one past the place's last word; the name as written */
    record Found(int from, int to, String name) {}

    private Places() {}

    private static void know(String place) {
        String key = place.toLowerCase(Locale.ROOT);
        KNOWN.put(key, place);
        FIRST_WORDS.add(key.split("[ -]", 2)[0]);
    }

    static boolean isKnown(String place) {
        return KNOWN.containsKey(place.toLowerCase(Locale.ROOT));
    }

    /** Gaza or the West Bank: what "the territory" may mean. */
    static boolean isTerritory(String place) {
        return TERRITORIES.contains(place.toLowerCase(Locale.ROOT));
    }

    /** A country or a territory, and so no town. */
    static boolean isLand(String place) {
        return isTerritory(place) || COUNTRIES.contains(place.toLowerCase(Locale.ROOT));
    }

    /** Whether one lower-case word begins a known place or names a people. */
    static boolean begins(String word) {
        return FIRST_WORDS.contains(word) || PEOPLES.containsKey(word);
    }

    /** The land of a people, "Gaza" of "gazans"; empty for any other word. */
    static Optional<String> ofPeople(String word) {
        return Optional.ofNullable(PEOPLES.get(word));
    }

    /** The known place that begins at word {@code i}, the longest first. */
    static Optional<Found> at(Words words, int i) {
        if (!words.isCapitalised(i) || !FIRST_WORDS.contains(words.lower(i).replace(". ", "."))) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        StringBuilder written = new StringBuilder();
        Optional<Found> best = Optional.empty();
        for (int to = i; to < Math.min(words.size(), i + LONGEST); to++) {
            if (to > i && !words.isTight(to)) {
                name.append(' ');
                written.append(' ');
            }
            name.append(words.lower(to));
            written.append(words.written(to));
            if (KNOWN.containsKey(name.toString().replace(". ", "."))) {
                best = Optional.of(new Found(i, to + 1, written.toString()));
            }
        }
        return best;
    }
}
