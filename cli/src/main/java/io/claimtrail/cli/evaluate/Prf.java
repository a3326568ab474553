package io.claimtrail.cli.evaluate;

/**
 * Precision, recall and F1, each 0 to 1, from counts. Zero where a count is zero.
 *
 * @param matched sum of what counts as right, over the predicted; a fraction where partial credit is given
 * @param matchedGold the same sum over the gold; equal to {@code matched} but for partial credit
 * @param gold support
 */
record Prf(double matched, double matchedGold, int predicted, int gold) {
    Prf(double matched, int predicted, int gold) {
        this(matched, matched, predicted, gold);
    }

    double precision() {
        return predicted == 0 ? 0 : matched / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : matchedGold / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
