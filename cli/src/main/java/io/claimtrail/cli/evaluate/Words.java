package io.claimtrail.cli.evaluate;

import io.claimtrail.cli.evaluate.Annotated.Range;
import io.claimtrail.extract.CodePoints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one text, numbered in text order; spans are compared as sets of these numbers. Immutable. */
final class Words {
    private final List<Range> words;

    private Words(List<Range> words) {
        this.words = words;
    }

    /** Every match of {@code word} in {@code text}, its place in code points. */
    static Words of(String text, Pattern word) {
        CodePoints codePoints = CodePoints.of(text);
        List<Range> words = new ArrayList<>();
        Matcher matcher = word.matcher(text);
        while (matcher.find()) {
            words.add(new Range(codePoints.at(matcher.start()), codePoints.at(matcher.end())));
        }
        return new Words(words);
    }

    /** Numbers of the words that overlap any of the ranges. */
    BitSet in(List<Range> ranges) {
        BitSet out = new BitSet(words.size());
        for (Range range : ranges) {
            for (int i = firstEndingAfter(range.start());
                    i < words.size() && words.get(i).start() < range.end();
                    i++) {
                out.set(i);
            }
        }
        return out;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (words.get(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Size of the intersection over that of the union; {@code ofEmpty} where both are empty. */
    static double jaccard(BitSet a, BitSet b, double ofEmpty) {
        if (a.isEmpty() && b.isEmpty()) {
            return ofEmpty;
        }
        int common = common(a, b);
        return (double) common / (a.cardinality() + b.cardinality() - common);
    }

    static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
