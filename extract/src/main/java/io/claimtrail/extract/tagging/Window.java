package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One input of the network, {@code [CLS] chunk [SEP] chunk [SEP] ...}, and which words of the text it shows. Windows are run one at a
 * time: the scales of an int8 network are per tensor, so a neighbour in a batch would change the result.
 */
final class Window {
    /** Whole chunks share a window up to this many pieces, separators included. Measured on PolNeAR dev: training/README.md. */
    private static final int PACKED = 48;
    /** Feature of every position is raised by this much for each guideline after the first. */
    private static final int GUIDELINE_STEP = 32;

    private final List<Chunk> chunks;
    private final long[] ids;
    private final long[] features;
    private final int[] positions;
    private final int[] starts;
    private final int[] ends;
    private final int[] chunkOf;
    private final int guideline;

    private Window(List<Chunk> chunks, int guideline) {
        this.chunks = chunks;
        this.guideline = guideline;
        int pieces = 1;
        int words = 0;
        for (Chunk chunk : chunks) {
            pieces += chunk.size() + 1;
            for (int i = 0; i < chunk.size(); i++) {
                words += chunk.beginsWord(i) ? 1 : 0;
            }
        }
        ids = new long[pieces];
        features = new long[pieces];
        positions = new int[words];
        starts = new int[words];
        ends = new int[words];
        chunkOf = new int[words];
        fill();
    }

    private void fill() {
        int base = GUIDELINE_STEP * guideline;
        int at = 0;
        int word = 0;
        ids[at] = Vocabulary.CLS;
        features[at++] = base;
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            for (int i = 0; i < chunk.size(); i++) {
                if (chunk.beginsWord(i)) {
                    positions[word] = at;
                    starts[word] = chunk.start(i);
                    ends[word] = chunk.end(i);
                    chunkOf[word++] = c;
                }
                ids[at] = chunk.id(i);
                features[at++] = (long) base + chunk.feature(i);
            }
            ids[at] = Vocabulary.SEP;
            features[at++] = base;
        }
    }

    /** Chunks in order, as many to a window as its size allows, at least one. */
    static List<Window> pack(List<Chunk> chunks, int guideline) {
        return pack(chunks, guideline, PACKED);
    }

    static List<Window> pack(List<Chunk> chunks, int guideline, int limit) {
        List<Window> windows = new ArrayList<>();
        List<Chunk> current = new ArrayList<>();
        int size = 0;
        for (Chunk chunk : chunks) {
            int length = chunk.size() + 1;
            if (!current.isEmpty() && size + length > limit) {
                windows.add(new Window(List.copyOf(current), guideline));
                current.clear();
                size = 0;
            }
            current.add(chunk);
            size += length;
        }
        if (!current.isEmpty()) {
            windows.add(new Window(List.copyOf(current), guideline));
        }
        return windows;
    }

    /** A chunk by itself, read by the same guideline as {@code other}. */
    static Window of(Chunk chunk, Window other) {
        return new Window(List.of(chunk), other.guideline);
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** Piece ids, special ones included. Not to be changed. */
    long[] ids() {
        return ids;
    }

    /** Features, one a piece. Not to be changed. */
    long[] features() {
        return features;
    }

    int words() {
        return positions.length;
    }

    /** Where among the pieces the word's first one stands. */
    int position(int word) {
        return positions[word];
    }

    /** Which of the window's chunks the word belongs to. */
    int chunkOf(int word) {
        return chunkOf[word];
    }

    /** The text from the start of one word to the end of another. */
    Span span(int firstWord, int lastWord) {
        return new Span(starts[firstWord], ends[lastWord]);
    }
}
