package io.claimtrail.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One-to-one assignment of predicted claims to gold claims, greedily, the best pair first. */
final class Matching {
    /** A gold and a predicted claim that may be the same. */
    record Pair(double similarity, int gold, int predicted) {}

    private Matching() {}

    /** Keeps a pair when neither side is taken; {@code order} says which come first. */
    static List<Pair> greedy(List<Pair> candidates, Comparator<Pair> order) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> predicted = new HashSet<>();
        List<Pair> out = new ArrayList<>();
        candidates.stream().sorted(order).forEach(pair -> {
            if (!gold.contains(pair.gold()) && !predicted.contains(pair.predicted())) {
                gold.add(pair.gold());
                predicted.add(pair.predicted());
                out.add(pair);
            }
        });
        return out;
    }
}
