package io.claimtrail.ingest.story;

import java.util.Arrays;

/**
 * A sample of a text's three-word sequences, the same one in every text that has them: those with the smallest hashes (bottom-k
 * sketch; Broder, On the resemblance and containment of documents, 1997). Case, punctuation and apostrophes do not count.
 * Immutable.
 */
public final class Sketch {
    /** Hashes kept; an estimate of a share near one half is then off by 0.04 (standard error). */
    public static final int SIZE = 128;

    private static final int WORDS = 3;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Distinct, ascending as unsigned numbers. */
    private final int[] hashes;

    private final boolean complete;

    private Sketch(int[] hashes, boolean complete) {
        this.hashes = hashes;
        this.complete = complete;
    }

    public static Sketch of(String text) {
        int[] all = sequences(text);
        return all.length <= SIZE ? new Sketch(all, true) : new Sketch(Arrays.copyOf(all, SIZE), false);
    }

    /** A sketch from its parts, as {@link #hashes()} and {@link #isComplete()} gave them. */
    public static Sketch of(int[] hashes, boolean complete) {
        return new Sketch(hashes.clone(), complete);
    }

    /** Distinct, ascending as unsigned numbers; at most {@link #SIZE}. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** Whether these are all of the text's sequences. */
    public boolean isComplete() {
        return complete;
    }

    /** What two texts share, within the range of hashes that both sketches cover. */
    Overlap overlap(Sketch other) {
        int limit = -1; // the greatest unsigned number
        if (!complete) {
            limit = hashes[hashes.length - 1];
        }
        if (!other.complete) {
            int last = other.hashes[other.hashes.length - 1];
            limit = Integer.compareUnsigned(last, limit) < 0 ? last : limit;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compareUnsigned(hashes[i], other.hashes[j]);
            int smaller = order <= 0 ? hashes[i] : other.hashes[j];
            if (Integer.compareUnsigned(smaller, limit) > 0) {
                break;
            }
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Overlap(shared, upTo(limit), other.upTo(limit));
    }

    private int upTo(int limit) {
        int n = hashes.length;
        while (n > 0 && Integer.compareUnsigned(hashes[n - 1], limit) > 0) {
            n--;
        }
        return n;
    }

    /**
     * Sampled sequences of two texts.
     *
     * @param shared in both
     * @param first in the one, the shared ones included
     * @param second in the other, the shared ones included
     */
    record Overlap(int shared, int first, int second) {
        /** The share of the shorter text that the other has too. */
        double containment() {
            int smaller = Math.min(first, second);
            return smaller == 0 ? 0 : (double) shared / smaller;
        }

        /** Of all sequences of either, the share that both have. */
        double resemblance() {
            int union = first + second - shared;
            return union == 0 ? 0 : (double) shared / union;
        }
    }

    private static int[] sequences(String text) {
        int[] found = new int[text.length() / 2 + 1];
        int n = 0;
        long[] last = new long[WORDS];
        int words = 0;
        long word = FNV_OFFSET;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * FNV_PRIME;
                inWord = true;
            } else if (inWord && c != '\'' && c != '\u2019') {
                last[words++ % WORDS] = word;
                word = FNV_OFFSET;
                inWord = false;
                if (words >= WORDS) {
                    found[n++] = mixed(last, words);
                }
            }
        }
        return distinct(found, n);
    }

    /** The last words' hashes, oldest first, spread evenly over 32 bits (the finalizer of MurmurHash3). */
    private static int mixed(long[] last, int words) {
        long hash = 0;
        for (int i = 0; i < WORDS; i++) {
            hash = hash * 31 + last[(words + i) % WORDS];
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) ((hash ^ (hash >>> 33)) >>> 32);
    }

    private static int[] distinct(int[] found, int n) {
        for (int i = 0; i < n; i++) {
            found[i] ^= Integer.MIN_VALUE; // signed order of these is unsigned order of those
        }
        Arrays.sort(found, 0, n);
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (kept == 0 || found[i] != found[kept - 1]) {
                found[kept++] = found[i];
            }
        }
        for (int i = 0; i < kept; i++) {
            found[i] ^= Integer.MIN_VALUE;
        }
        return Arrays.copyOf(found, kept);
    }
}
