package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds places in a sentence: countries by the JDK's own table, places of current wars by a short list, others by "in" and a capital. Immutable. */
final class Places {
    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Map<String, String> DEMONYMS = Map.ofEntries(
            Map.entry("israelis", "Israel"),
            Map.entry("gazans", "Gaza"),
            Map.entry("gazan", "Gaza"),
            Map.entry("ukrainians", "Ukraine"),
            Map.entry("americans", "United States"),
            Map.entry("nationally", "nationwide"),
            Map.entry("lebanese", "Lebanon"),
            Map.entry("syrians", "Syria"));
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "across",
            "inside",
            "near",
            "throughout",
            "within",
            "around",
            "into",
            "on",
            "from",
            "outside",
            "to",
            "at");
    private static final int LONGEST = 4;

    static {
        for (String code : Locale.getISOCountries()) {
            know(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
        }
        for (String place : new String[] {
            "Gaza",
            "Gaza Strip",
            "Gaza City",
            "Rafah",
            "Khan Younis",
            "Khan Yunis",
            "Jabalia",
            "Jabaliya",
            "Deir al-Balah",
            "Nuseirat",
            "Beit Hanoun",
            "Beit Lahiya",
            "Kerem Shalom",
            "West Bank",
            "East Jerusalem",
            "Jerusalem",
            "Jenin",
            "Nablus",
            "Hebron",
            "Ramallah",
            "Tel Aviv",
            "Haifa",
            "Beirut",
            "Damascus",
            "Tehran",
            "Kyiv",
            "Kharkiv",
            "Kherson",
            "Donetsk",
            "Luhansk",
            "Crimea",
            "Donbas",
            "Mariupol",
            "Bakhmut",
            "Moscow",
            "Washington",
            "New York",
            "London",
            "Paris",
            "Baghdad",
            "Kabul",
            "Sanaa",
            "Red Sea",
            "US",
            "U.S.",
            "U. S.",
            "UK",
            "USA",
            "California",
            "Florida",
            "Texas",
            "Africa",
            "Europe",
            "Asia",
            "Middle East",
            "Latin America",
            "Darfur",
            "Khartoum",
            "Kursk",
            "Aleppo",
            "Idlib",
            "Mosul",
            "Delhi",
            "Mumbai",
            "Czech Republic",
            "Turkey",
            "Ivory Coast",
            "DRC",
            "Congo",
            "South Korea",
            "North Korea",
            "Russia",
            "Vietnam",
            "Burma",
            "Palestine"
        }) {
            know(place);
        }
    }

    private Places() {}

    private static void know(String place) {
        String key = place.toLowerCase(Locale.ROOT);
        KNOWN.put(key, place);
        FIRST_WORDS.add(key.split("[ -]", 2)[0]);
    }

    /** Whether one lower-case word begins a known place or names a people. */
    static boolean isPlace(String word) {
        return FIRST_WORDS.contains(word) || DEMONYMS.containsKey(word);
    }

    /** @param to one past the place's last word; the name as written */
    record Found(int from, int to, String name) {}

    /** The known place that begins at word {@code i}, the longest first. */
    static Optional<Found> knownAt(Words words, int i) {
        if (!words.isCapitalised(i) || !FIRST_WORDS.contains(words.lower(i).replace(". ", "."))) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Optional<Found> best = Optional.empty();
        for (int to = i; to < Math.min(words.size(), i + LONGEST); to++) {
            if (to > i && !words.isTight(to)) {
                name.append(' ');
            }
            name.append(words.lower(to));
            String key = name.toString().replace(". ", ".");
            if (KNOWN.containsKey(key)) {
                best = Optional.of(new Found(i, to + 1, words.written(i).isEmpty() ? key : written(words, i, to + 1)));
            }
        }
        return best;
    }

    private static String written(Words words, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !words.isTight(i)) {
                name.append(' ');
            }
            name.append(words.written(i));
        }
        return name.toString();
    }

    /** The place nearest to a number: behind it first, then before it; named by a preposition, else merely mentioned. */
    static Optional<String> near(Words words, int from, int to, int limit) {
        Optional<String> named = scan(words, to, limit, true);
        if (named.isEmpty()) {
            named = scanBack(words, from, true);
        }
        if (named.isEmpty()) {
            named = scan(words, to, limit, false);
        }
        return named.isPresent() ? named : scanBack(words, from, false);
    }

    private static Optional<String> scan(Words words, int from, int to, boolean prepositional) {
        for (int i = from; i < to; i++) {
            Optional<String> place = placeAt(words, i, prepositional);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> scanBack(Words words, int from, boolean prepositional) {
        for (int i = from - 1; i >= 0; i--) {
            Optional<String> place = placeAt(words, i, prepositional);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> placeAt(Words words, int i, boolean prepositional) {
        if (prepositional) {
            if (!words.in(i, PREPOSITIONS)) {
                return Optional.empty();
            }
            int at = words.is(i + 1, "the") ? i + 2 : i + 1;
            int named = words.in(
                            at, Set.of("northern", "southern", "eastern", "western", "central", "occupied", "besieged"))
                    ? at + 1
                    : at;
            Optional<Found> known = knownAt(words, named);
            if (known.isPresent()) {
                return known.map(it ->
                        named > at && words.in(at, Set.of("northern", "southern", "eastern", "western", "central"))
                                ? words.lower(at) + " " + it.name()
                                : it.name());
            }
            return Optional.empty();
        }
        if (words.is(i, "globally") || words.is(i, "worldwide")) {
            return Optional.of("worldwide");
        }
        String people = DEMONYMS.getOrDefault(words.lower(i), "");
        if (!people.isEmpty()) {
            return Optional.of(people);
        }
        return knownAt(words, i)
                .filter(it -> !words.is(it.to(), "-") && !isPartOfName(words, it))
                .map(Found::name);
    }

    /** "Gaza Health Ministry", "the Israel Defense Forces": a body's name tells no place of the figure. */
    private static boolean isPartOfName(Words words, Found it) {
        return words.in(
                        it.to(),
                        Set.of(
                                "health",
                                "defense",
                                "defence",
                                "ministry",
                                "officials",
                                "official",
                                "government",
                                "military",
                                "army"))
                || (words.is(it.to(), "'s")
                        && words.in(
                                it.to() + 1,
                                Set.of(
                                        "health",
                                        "hamas",
                                        "ministry",
                                        "military",
                                        "government",
                                        "defence",
                                        "defense",
                                        "army",
                                        "prime")));
    }
}
