package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that tell what happened to counted things, from {@code words.txt}. Immutable tables. */
final class EventWords {
    private static final Map<String, Event> ANY = new HashMap<>();
    private static final Map<String, Event> TRANSITIVE = new HashMap<>();
    private static final Map<String, Event> NOUNS = new HashMap<>();

    static {
        for (Event event : Event.values()) {
            String list = "event." + event.name().toLowerCase(Locale.ROOT);
            put(list + ".does", event, TRANSITIVE);
            put(list + ".does", event, ANY);
            put(list + ".tells", event, ANY);
            put(list + ".is", event, NOUNS);
        }
    }

    private EventWords() {}

    private static void put(String list, Event event, Map<String, Event> table) {
        if (WordLists.has(list)) {
            WordLists.inOrder(list).forEach(word -> table.put(word, event));
        }
    }

    /** The event a word points to, verb, noun or adjective; {@link Event#OTHER} where it points to none. */
    static Event of(String word) {
        return ANY.getOrDefault(word, Event.OTHER);
    }

    /** The event a verb does to its object ("killing 12"); {@link Event#OTHER} for any other word. */
    static Event transitive(String word) {
        return TRANSITIVE.getOrDefault(word, Event.OTHER);
    }

    /** The event that a counted noun stands for by itself: "deaths", "hostages", "rockets". */
    static Event noun(String word) {
        return NOUNS.getOrDefault(word, Event.OTHER);
    }
}
