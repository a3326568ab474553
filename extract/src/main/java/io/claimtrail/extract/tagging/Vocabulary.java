package io.claimtrail.extract.tagging;

import java.util.Arrays;
import java.util.List;

/** The word pieces of a BERT vocabulary as a trie, for longest-match look-up without cutting strings. Immutable. */
final class Vocabulary {
    static final int UNKNOWN = 100;
    static final int CLS = 101;
    static final int SEP = 102;
    static final String CONTINUATION = "##";

    private static final int NONE = -1;
    private static final int INITIAL = 0;
    private static final int CONTINUED = 1;
    /** Bits of a code point; the node's number stands above them in a key. */
    private static final int CODE_POINT_BITS = 21;

    private final long[] keys;
    private final int[] targets;
    private int[] pieceAt;
    private int nodes = 2;

    private Vocabulary(int capacity) {
        keys = new long[Integer.highestOneBit(capacity) * 4];
        Arrays.fill(keys, NONE);
        targets = new int[keys.length];
        pieceAt = new int[capacity];
        Arrays.fill(pieceAt, NONE);
    }

    /** A vocabulary whose ids are the places of {@code pieces} in the list. */
    static Vocabulary of(List<String> pieces) {
        if (pieces.size() <= SEP
                || !pieces.get(CLS).equals("[CLS]")
                || !pieces.get(SEP).equals("[SEP]")) {
            throw new IllegalArgumentException("no BERT vocabulary: [CLS] must be piece " + CLS + ", [SEP] " + SEP);
        }
        int characters = pieces.stream().mapToInt(String::length).sum() + 2;
        Vocabulary vocabulary = new Vocabulary(characters);
        for (int id = 0; id < pieces.size(); id++) {
            vocabulary.add(pieces.get(id), id);
        }
        vocabulary.pieceAt = Arrays.copyOf(vocabulary.pieceAt, vocabulary.nodes);
        return vocabulary;
    }

    private void add(String piece, int id) {
        boolean continued = piece.startsWith(CONTINUATION) && piece.length() > CONTINUATION.length();
        int node = continued ? CONTINUED : INITIAL;
        int i = continued ? CONTINUATION.length() : 0;
        while (i < piece.length()) {
            int c = piece.codePointAt(i);
            int slot = slot(node, c);
            if (keys[slot] == NONE) {
                keys[slot] = key(node, c);
                targets[slot] = nodes++;
            }
            node = targets[slot];
            i += Character.charCount(c);
        }
        pieceAt[node] = id;
    }

    /**
     * Looks up the longest piece at the start of {@code word[from, to)}.
     *
     * @param word code points
     * @param continued whether the piece continues a word
     * @return the piece's id in the high half, its length in code points in the low half; {@code -1} if there is none
     */
    long longest(int[] word, int from, int to, boolean continued) {
        int node = continued ? CONTINUED : INITIAL;
        long best = NONE;
        for (int i = from; i < to; i++) {
            int slot = slot(node, word[i]);
            if (keys[slot] == NONE) {
                break;
            }
            node = targets[slot];
            if (pieceAt[node] != NONE) {
                best = ((long) pieceAt[node] << Integer.SIZE) | (i + 1 - from);
            }
        }
        return best;
    }

    private static long key(int node, int codePoint) {
        return ((long) node << CODE_POINT_BITS) | codePoint;
    }

    private int slot(int node, int codePoint) {
        long key = key(node, codePoint);
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
