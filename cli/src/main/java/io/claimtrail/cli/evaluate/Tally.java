package io.claimtrail.cli.evaluate;

/** Counts of one row of a report while it is being summed. Not thread-safe. */
final class Tally {
    double matched;
    double matchedGold;
    int predicted;
    int gold;

    void match() {
        matched++;
        matchedGold++;
    }

    void add(Tally other) {
        matched += other.matched;
        matchedGold += other.matchedGold;
        predicted += other.predicted;
        gold += other.gold;
    }

    Prf prf() {
        return new Prf(matched, matchedGold, predicted, gold);
    }
}
