package io.claimtrail.extract.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Says which source and which contents belong to a cue.
 *
 * <p>A word's link vector is {@code [cue seeks source | source | content | cue is sought by content | no source]}, four parts of
 * {@value #PART} and one number. A range's vector is the mean over its words. Score = dot product / 8 + a bias by the logarithm of
 * the distance in words. Each cue takes the best source or none, each content the best cue, within its own chunk; the first wins
 * a tie. Immutable.
 */
final class Linker {
    private static final int PART = 64;
    private static final double SCALE = 8;
    private static final int BUCKETS = 24;

    private final double[] sourceBias;
    private final double[] contentBias;

    /** Each with {@value #BUCKETS} values: distance backwards (0 included), then forwards. */
    Linker(double[] sourceBias, double[] contentBias) {
        if (sourceBias.length != BUCKETS || contentBias.length != BUCKETS) {
            throw new IllegalArgumentException(
                    "distance biases: " + sourceBias.length + " and " + contentBias.length + ", not " + BUCKETS);
        }
        this.sourceBias = sourceBias.clone();
        this.contentBias = contentBias.clone();
    }

    /**
     * A cue with its contents, at least one.
     *
     * @param source empty or one range
     * @param certainty share of these links in the softmax over all that were possible, 0 to 1
     */
    record Link(WordRange cue, List<WordRange> source, List<WordRange> contents, double certainty) {}

    /** Links the roles that the tags mark. A content without a cue in its chunk is dropped, and a cue without content. */
    List<Link> link(Window window, WordScores scores, int[] tags) {
        List<WordRange> cues = WordRange.of(tags, TagDecoder.BEGIN_CUE);
        if (cues.isEmpty()) {
            return List.of();
        }
        List<WordRange> sources = WordRange.of(tags, TagDecoder.BEGIN_SOURCE);
        List<List<WordRange>> contents = new ArrayList<>();
        double[] certainty = new double[cues.size()];
        for (int i = 0; i < cues.size(); i++) {
            contents.add(new ArrayList<>());
            certainty[i] = 1;
        }
        for (WordRange content : WordRange.of(tags, TagDecoder.BEGIN_CONTENT)) {
            Choice choice = new Choice();
            for (int i = 0; i < cues.size(); i++) {
                WordRange cue = cues.get(i);
                if (window.chunkOf(cue.first()) == window.chunkOf(content.first())) {
                    choice.offer(i, contentScore(scores, content, cue));
                }
            }
            if (choice.best >= 0) {
                contents.get(choice.best).add(content);
                certainty[choice.best] = Math.min(certainty[choice.best], choice.certainty());
            }
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                links.add(withSource(window, scores, sources, cues.get(i), contents.get(i), certainty[i]));
            }
        }
        return links;
    }

    private Link withSource(
            Window window,
            WordScores scores,
            List<WordRange> sources,
            WordRange cue,
            List<WordRange> contents,
            double certainty) {
        Choice choice = new Choice();
        for (int i = 0; i < sources.size(); i++) {
            WordRange source = sources.get(i);
            if (window.chunkOf(source.first()) == window.chunkOf(cue.first())) {
                choice.offer(i, sourceScore(scores, source, cue));
            }
        }
        choice.offer(sources.size(), mean(scores, cue, 4 * PART));
        List<WordRange> source = choice.best < sources.size() ? List.of(sources.get(choice.best)) : List.of();
        return new Link(cue, source, List.copyOf(contents), certainty * choice.certainty());
    }

    private double sourceScore(WordScores scores, WordRange source, WordRange cue) {
        return dot(scores, cue, 0, source, PART) / SCALE + sourceBias[bucket(source.first() - cue.first())];
    }

    private double contentScore(WordScores scores, WordRange content, WordRange cue) {
        int edge = cue.first() > content.first() ? content.last() : content.first();
        return dot(scores, content, 2 * PART, cue, 3 * PART) / SCALE + contentBias[bucket(cue.first() - edge)];
    }

    private static double dot(WordScores scores, WordRange a, int aFrom, WordRange b, int bFrom) {
        double sum = 0;
        for (int i = 0; i < PART; i++) {
            sum += mean(scores, a, aFrom + i) * mean(scores, b, bFrom + i);
        }
        return sum;
    }

    private static double mean(WordScores scores, WordRange range, int i) {
        double sum = 0;
        for (int word = range.first(); word <= range.last(); word++) {
            sum += scores.link(word, i);
        }
        return sum / (range.last() - range.first() + 1);
    }

    /** {@code min(11, floor(1.5 log2(|distance| + 1)))}, in whole numbers; 12 more for a distance forwards. */
    static int bucket(int distance) {
        long size = Math.min(Math.abs((long) distance) + 1, 1 << 20);
        int log = (Long.SIZE - 1 - Long.numberOfLeadingZeros(size * size * size)) / 2;
        return Math.min(BUCKETS / 2 - 1, log) + (distance > 0 ? BUCKETS / 2 : 0);
    }

    /** The best of several scored options, and its share in their softmax. */
    private static final class Choice {
        private int best = -1;
        private double highest = Double.NEGATIVE_INFINITY;
        /** Sum of the exponentials, relative to the highest score. */
        private double sum;

        void offer(int option, double score) {
            if (score > highest) {
                sum = sum * Math.exp(highest - score) + 1;
                highest = score;
                best = option;
            } else {
                sum += Math.exp(score - highest);
            }
        }

        double certainty() {
            return 1 / sum;
        }
    }
}
