package io.claimtrail.extract.sources;

import java.util.List;
import java.util.Set;

/**
 * Words that together, in any order, name a source: each slot needs one of its words in the mention.
 *
 * @param slots lower-case words, at least one slot
 */
record Pattern(String source, String body, List<Set<String>> slots) {
    Pattern {
        slots = slots.stream().map(Set::copyOf).toList();
    }

    boolean matches(Set<String> words) {
        for (Set<String> slot : slots) {
            if (slot.stream().noneMatch(words::contains)) {
                return false;
            }
        }
        return true;
    }
}
