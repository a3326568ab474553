package io.claimtrail.extract.tagging;

import java.util.Arrays;

/** Viterbi: the best sequence of tags in which an inside tag only continues its own kind. Every chunk starts afresh. */
final class TagDecoder {
    static final int BEGIN_SOURCE = 1;
    static final int BEGIN_CUE = 3;
    static final int BEGIN_CONTENT = 5;

    private static final int TAGS = WordScores.TAGS;
    private static final double NEVER = -1e9;

    private final Decoding decoding;

    TagDecoder(Decoding decoding) {
        this.decoding = decoding;
    }

    /** One tag a word. Ties go to the lower tag. */
    int[] decode(Window window, WordScores scores) {
        int words = scores.words();
        byte[] back = new byte[words * TAGS];
        double[] best = new double[TAGS];
        double[] next = new double[TAGS];
        for (int word = 0; word < words; word++) {
            boolean fresh = word == 0 || window.chunkOf(word) != window.chunkOf(word - 1);
            for (int tag = 0; tag < TAGS; tag++) {
                int from = bestFrom(best, tag, fresh);
                back[word * TAGS + tag] = (byte) from;
                next[tag] = best[from] + step(from, tag, fresh) + biased(scores, word, tag);
            }
            System.arraycopy(next, 0, best, 0, TAGS);
        }
        int[] tags = new int[words];
        int tag = highest(best);
        for (int word = words - 1; word >= 0; word--) {
            tags[word] = tag;
            tag = back[word * TAGS + tag];
        }
        return tags;
    }

    private int bestFrom(double[] best, int tag, boolean fresh) {
        int from = 0;
        double score = best[0] + step(0, tag, fresh);
        for (int i = 1; i < TAGS; i++) {
            double s = best[i] + step(i, tag, fresh);
            if (s > score) {
                score = s;
                from = i;
            }
        }
        return from;
    }

    private double step(int from, int tag, boolean fresh) {
        if (tag == BEGIN_CONTENT) {
            return -decoding.contentStartPenalty();
        }
        if (isInside(tag) && (fresh || (from != tag && from != tag - 1))) {
            return NEVER;
        }
        return 0;
    }

    private static boolean isInside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    private double biased(WordScores scores, int word, int tag) {
        double bias =
                switch (tag) {
                    case BEGIN_SOURCE, BEGIN_SOURCE + 1 -> decoding.sourceBias();
                    case BEGIN_CUE, BEGIN_CUE + 1 -> decoding.cueBias();
                    default -> 0;
                };
        return scores.tag(word, tag) + bias;
    }

    private static int highest(double[] scores) {
        int highest = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[highest]) {
                highest = i;
            }
        }
        return highest;
    }

    /** How likely a word has the role that begins with the given tag, by the softmax of its biased logits. */
    double probability(WordScores scores, int word, int beginTag) {
        double[] shares = shares(scores, word);
        return shares[beginTag] + shares[beginTag + 1];
    }

    /** How likely a content begins at the word. */
    double start(WordScores scores, int word) {
        return shares(scores, word)[BEGIN_CONTENT];
    }

    /** Softmax of the word's biased logits, one share a tag. */
    private double[] shares(WordScores scores, int word) {
        double[] biased = new double[TAGS];
        Arrays.setAll(biased, tag -> biased(scores, word, tag));
        double highest = biased[highest(biased)];
        double sum = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            biased[tag] = Math.exp(biased[tag] - highest);
            sum += biased[tag];
        }
        for (int tag = 0; tag < TAGS; tag++) {
            biased[tag] /= sum;
        }
        return biased;
    }
}
