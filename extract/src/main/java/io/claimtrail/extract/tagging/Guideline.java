package io.claimtrail.extract.tagging;

/** By whose rules the tagger marks attributions. */
public enum Guideline {
    /** Claimtrail's own: what was said, nested claims included, bare attitudes left out. */
    PRODUCT(0),
    /** Those of the PolNeAR corpus, to measure against it: attitudes included, nothing nested. */
    POLNEAR(1);

    private final int feature;

    Guideline(int feature) {
        this.feature = feature;
    }

    /** The network's input for this guideline. */
    int feature() {
        return feature;
    }
}
