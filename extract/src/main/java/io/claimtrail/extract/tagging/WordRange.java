package io.claimtrail.extract.tagging;

import java.util.ArrayList;
import java.util.List;

/** Words of a window, both ends included. */
record WordRange(int first, int last) {

    /** The ranges of one role in a sequence of tags. */
    static List<WordRange> of(int[] tags, int beginTag) {
        List<WordRange> ranges = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == beginTag) {
                int last = i;
                while (last + 1 < tags.length && tags[last + 1] == beginTag + 1) {
                    last++;
                }
                ranges.add(new WordRange(i, last));
                i = last;
            }
        }
        return ranges;
    }
}
