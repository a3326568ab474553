package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The phrases of one article that acronyms may abbreviate, by their initials. Immutable. */
final class Acronyms {
    /** Letters of an acronym. Two would fit too many phrases; {@link Words} keeps no more than six in capitals. */
    private static final int FEWEST = 3;

    private static final int MOST = 6;

    private final Scene scene;
    private final Map<String, Range> phrases = new HashMap<>();

    Acronyms(Scene scene) {
        this.scene = scene;
        for (int i = 0; i < scene.words().size(); i++) {
            addFrom(i);
        }
    }

    private void addFrom(int start) {
        StringBuilder initials = new StringBuilder();
        for (int i = start; i < scene.words().size() && initials.length() < MOST; i++) {
            Word word = scene.word(i);
            if (!initials.isEmpty() && isSmall(word)) {
                continue;
            }
            if (!word.capital()) {
                return;
            }
            initials.append(word.lower().charAt(0));
            if (initials.length() >= FEWEST) {
                phrases.putIfAbsent(initials.toString(), new Range(start, i + 1));
            }
        }
    }

    private static boolean isSmall(Word word) {
        return word.is("of") || word.is("and") || word.is("the") || word.is("for");
    }

    /** The first phrase whose words' initials spell the name, if it is an acronym of one word; "of", "and", "the" are left out. */
    Optional<Range> expansion(Range name) {
        String letters = scene.word(name.from()).key();
        boolean acronym =
                Names.length(name) == 1 && letters.length() >= FEWEST && Character.isUpperCase(letters.charAt(1));
        return acronym ? Optional.ofNullable(phrases.get(scene.word(name.from()).lower())) : Optional.empty();
    }
}
