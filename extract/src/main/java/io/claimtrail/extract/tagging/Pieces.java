package io.claimtrail.extract.tagging;

import java.util.Arrays;

/** A growing list of word pieces: id, whether it begins a word, and its place in the text (UTF-16). Not thread-safe. */
final class Pieces {
    private int[] ids;
    private boolean[] first;
    private int[] starts;
    private int[] ends;
    private int size;

    Pieces(int capacity) {
        ids = new int[capacity];
        first = new boolean[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    void add(int id, boolean beginsWord, int start, int end) {
        if (size == ids.length) {
            int capacity = 2 * size;
            ids = Arrays.copyOf(ids, capacity);
            first = Arrays.copyOf(first, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        ids[size] = id;
        first[size] = beginsWord;
        starts[size] = start;
        ends[size++] = end;
    }

    /** Takes back all pieces from the given one on. */
    void truncate(int newSize) {
        size = newSize;
    }

    int size() {
        return size;
    }

    int id(int i) {
        return ids[i];
    }

    boolean beginsWord(int i) {
        return first[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }
}
