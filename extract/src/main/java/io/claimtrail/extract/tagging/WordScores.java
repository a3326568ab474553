package io.claimtrail.extract.tagging;

/** What the network says of a window's words: {@value #TAGS} tag logits and {@value #LINKS} link values of each. */
final class WordScores {
    /** O, then begin and inside of source, cue and content. */
    static final int TAGS = 7;
    /** See {@link Linker}. */
    static final int LINKS = 257;

    private final float[] tags;
    private final float[] links;

    /**
     * @param tags {@value #TAGS} values a word
     * @param links {@value #LINKS} values a word
     */
    WordScores(float[] tags, float[] links) {
        if (tags.length % TAGS != 0 || (long) tags.length / TAGS * LINKS != links.length) {
            throw new IllegalArgumentException(tags.length + " tag logits and " + links.length + " link values");
        }
        this.tags = tags;
        this.links = links;
    }

    int words() {
        return tags.length / TAGS;
    }

    float tag(int word, int tag) {
        return tags[word * TAGS + tag];
    }

    float link(int word, int i) {
        return links[word * LINKS + i];
    }
}
