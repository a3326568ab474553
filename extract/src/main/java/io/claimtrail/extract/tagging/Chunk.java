package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;

/**
 * A run of word pieces that the network sees whole: a paragraph, a part of a long one, or a claim's content. Of each piece: its id, its
 * feature (shape of its word + 8 x quote state), whether it begins a word, and the range of its whole word in the text (UTF-16).
 */
final class Chunk {
    private final int[] ids;
    private final int[] features;
    private final boolean[] first;
    private final int[] starts;
    private final int[] ends;

    private Chunk(int size) {
        ids = new int[size];
        features = new int[size];
        first = new boolean[size];
        starts = new int[size];
        ends = new int[size];
    }

    /** The pieces of {@code text[from, to)}, a paragraph. */
    static Chunk of(String text, int from, int to, WordPieces wordPieces) {
        Pieces pieces = wordPieces.encode(text, from, to);
        Chunk chunk = new Chunk(pieces.size());
        byte[] states = QuoteStates.of(text, from, to);
        int i = 0;
        while (i < pieces.size()) {
            int next = i + 1;
            while (next < pieces.size() && !pieces.beginsWord(next)) {
                next++;
            }
            int start = pieces.start(i);
            int end = pieces.end(next - 1);
            int shape = WordShape.of(text, start, end);
            for (int k = i; k < next; k++) {
                chunk.ids[k] = pieces.id(k);
                chunk.features[k] = shape + 8 * states[pieces.start(k) - from];
                chunk.first[k] = k == i;
                chunk.starts[k] = start;
                chunk.ends[k] = end;
            }
            i = next;
        }
        return chunk;
    }

    /** The pieces from {@code from} to {@code to}, exclusive; the first of them begins a word of its own. */
    Chunk slice(int from, int to) {
        Chunk slice = new Chunk(to - from);
        copy(from, to, slice, 0);
        return slice;
    }

    /** The words that overlap {@code content}, for a second look at it. */
    Chunk within(Span content) {
        int from = 0;
        while (from < size() && ends[from] <= content.start()) {
            from++;
        }
        int to = from;
        while (to < size() && starts[to] < content.end()) {
            to++;
        }
        Chunk part = slice(from, to);
        for (int i = 0; i < part.size(); i++) {
            part.features[i] = part.features[i] % 8 + 8 * QuoteStates.SECOND_LOOK;
        }
        return part;
    }

    /** With a word that the text lacks put in before the one that begins at piece {@code at}, at the same place and in its quote state. */
    Chunk insert(int at, Chunk word) {
        Chunk longer = new Chunk(size() + word.size());
        copy(0, at, longer, 0);
        word.copy(0, word.size(), longer, at);
        copy(at, size(), longer, at + word.size());
        for (int i = at; i < at + word.size(); i++) {
            longer.features[i] = word.features[i - at] % 8 + 8 * quoteState(at);
            longer.starts[i] = starts[at];
            longer.ends[i] = ends[at];
        }
        return longer;
    }

    private void copy(int from, int to, Chunk target, int at) {
        System.arraycopy(ids, from, target.ids, at, to - from);
        System.arraycopy(features, from, target.features, at, to - from);
        System.arraycopy(first, from, target.first, at, to - from);
        System.arraycopy(starts, from, target.starts, at, to - from);
        System.arraycopy(ends, from, target.ends, at, to - from);
    }

    int size() {
        return ids.length;
    }

    int id(int i) {
        return ids[i];
    }

    int feature(int i) {
        return features[i];
    }

    int quoteState(int i) {
        return features[i] / 8;
    }

    boolean beginsWord(int i) {
        return first[i];
    }

    /** Start of the word that piece {@code i} belongs to. */
    int start(int i) {
        return starts[i];
    }

    /** The first piece of the word that begins at {@code start} in the text. */
    int pieceAt(int start) {
        int i = 0;
        while (starts[i] < start) {
            i++;
        }
        return i;
    }

    /** End of the word that piece {@code i} belongs to. */
    int end(int i) {
        return ends[i];
    }
}
