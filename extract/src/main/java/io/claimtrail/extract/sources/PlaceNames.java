package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.Set;

/** Tells by its words, and by those before it, that a name of several words is a place's, a firm's or an event's, not a person's. */
final class PlaceNames {
    /** Words of names of places, firms, laws and events. */
    private static final Set<String> PLACES = Set.of(
            "sea",
            "river",
            "street",
            "park",
            "airport",
            "road",
            "island",
            "islands",
            "mountain",
            "lake",
            "valley",
            "bridge",
            "house",
            "hall",
            "city",
            "strip",
            "bank",
            "port",
            "beach",
            "camp",
            "stadium",
            "league",
            "cup",
            "act",
            "church",
            "museum",
            "centre",
            "center",
            "square",
            "avenue",
            "station",
            "hotel",
            "inc",
            "ltd",
            "corp",
            "fc",
            "war",
            "day",
            "week",
            "games",
            "prize",
            "awards");

    /** Persons do not follow these, unless a first name tells: "in Bani Suhaila", "at Ain Zara". */
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "around", "outside", "inside", "into", "across");
    /** Before "of", they are of a place. */
    private static final Set<String> RESIDENTS = Set.of(
            "resident",
            "residents",
            "city",
            "town",
            "village",
            "area",
            "areas",
            "district",
            "parts",
            "north",
            "south",
            "east",
            "west",
            "outskirts",
            "neighbourhood",
            "neighborhood",
            "province",
            "camp",
            "region",
            "kibbutz");

    private PlaceNames() {}

    static boolean has(Scene scene, Range name) {
        return followsArticle(scene, name) || hasPlaceWord(scene, name) || isWhere(scene, name);
    }

    private static boolean followsArticle(Scene scene, Range name) {
        return name.from() > 0 && scene.word(name.from() - 1).is("the");
    }

    private static boolean hasPlaceWord(Scene scene, Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (PLACES.contains(scene.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before say that something is there: "near Ain Zara", "a resident of Bani Suhaila". */
    private static boolean isWhere(Scene scene, Range name) {
        int from = name.from();
        if (from == 0 || FirstNames.has(scene.word(from).lower())) {
            return false;
        }
        boolean resident = scene.word(from - 1).is("of")
                && from > 1
                && RESIDENTS.contains(scene.word(from - 2).lower());
        return resident || LOCATIVE.contains(scene.word(from - 1).lower());
    }
}
