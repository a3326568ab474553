package io.claimtrail.ingest.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Copies of an article as newsrooms make them of a wire report: each one draws some of the edits. Seeded. */
final class WireCopies {
    private static final String[][] SPELLINGS = {
        {"organization", "organisation"}, {"labor", "labour"}, {"percent", "per cent"}, {"program", "programme"},
        {"center", "centre"}, {"defense", "defence"}, {"towards", "toward"}, {"killed", "slain"}
    };

    private final Random random;

    WireCopies(long seed) {
        random = new Random(seed);
    }

    /** The copy's text; {@code other} lends the paragraphs that the copying newsroom adds. */
    String copy(String text, String other) {
        List<String> paragraphs = paragraphs(text);
        double share = 0.1 + 0.2 * random.nextDouble();
        boolean edited = false;
        while (!edited) {
            edited |= maybe() && cutTail(paragraphs);
            edited |= maybe() && drop(paragraphs, share);
            edited |= maybe() && add(paragraphs, paragraphs(other), share);
            edited |= maybe() && reorder(paragraphs, share);
        }
        String copy = String.join("\n", paragraphs);
        if (maybe()) {
            copy = copy.replace('\u201C', '"')
                    .replace('\u201D', '"')
                    .replace('\u2019', '\'')
                    .replace('\u2018', '\'');
        }
        if (maybe()) {
            for (String[] spelling : SPELLINGS) {
                copy = copy.replace(spelling[0], spelling[1]);
            }
        }
        return "LYDD, March 3 (Wire) - " + copy;
    }

    private boolean maybe() {
        return random.nextInt(2) == 0;
    }

    private boolean cutTail(List<String> paragraphs) {
        int keep = Math.max(1, (int) (paragraphs.size() * (0.6 + 0.3 * random.nextDouble())));
        paragraphs.subList(keep, paragraphs.size()).clear();
        return true;
    }

    private boolean drop(List<String> paragraphs, double share) {
        int n = (int) (paragraphs.size() * share);
        for (int i = 0; i < n; i++) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        }
        return n > 0;
    }

    /** As much text as that share of the article, not of its paragraphs' number: others' paragraphs may be pages long. */
    private boolean add(List<String> paragraphs, List<String> others, double share) {
        int room = (int) (share * paragraphs.stream().mapToInt(String::length).sum());
        for (int tries = 0; tries < 20 && room > 0; tries++) {
            String paragraph = others.get(random.nextInt(others.size()));
            if (paragraph.length() <= room) {
                paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph);
                room -= paragraph.length();
            }
        }
        return true;
    }

    private boolean reorder(List<String> paragraphs, double share) {
        int n = (int) (paragraphs.size() * share);
        for (int i = 0; i < n; i++) {
            String moved = paragraphs.remove(random.nextInt(paragraphs.size()));
            paragraphs.add(random.nextInt(paragraphs.size() + 1), moved);
        }
        return n > 0;
    }

    private static List<String> paragraphs(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split("\n")).filter(p -> !p.isBlank()).toList());
    }
}
