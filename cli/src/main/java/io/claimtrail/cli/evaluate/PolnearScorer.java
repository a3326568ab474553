package io.claimtrail.cli.evaluate;

import io.claimtrail.cli.evaluate.Annotated.Range;
import io.claimtrail.cli.evaluate.Matching.Pair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Scores attributions as the PolNeAR literature does. A predicted and a gold attribution may be the same when their cues share a character; pairs are
 * assigned one to one by the sum of the roles' Jaccard similarities. A role is exact when its sets of words are equal, soft when their Jaccard
 * is at least 0.5. Strict: source and content soft. Token rows compare each role's tokens over the whole article. Not thread-safe.
 */
final class PolnearScorer {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\p{Z}\\x1c-\\x1f\\x85]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    /** Ties: the first predicted, then the first gold. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::similarity)
            .reversed()
            .thenComparingInt(Pair::predicted)
            .thenComparingInt(Pair::gold);

    private static final Map<String, Function<Annotated, List<Range>>> ROLES = roles();

    private final Map<String, Tally> rows = new LinkedHashMap<>();
    private int articles;

    PolnearScorer() {
        ROLES.keySet().forEach(role -> rows.put("token " + role, new Tally()));
        rows.put("found", new Tally());
        for (String role : List.of("source", "content")) {
            rows.put(role + " exact", new Tally());
            rows.put(role + " soft", new Tally());
            rows.put(role + " partial", new Tally());
        }
        rows.put("strict", new Tally());
        rows.put("all exact", new Tally());
    }

    private static Map<String, Function<Annotated, List<Range>>> roles() {
        Map<String, Function<Annotated, List<Range>>> out = new LinkedHashMap<>();
        out.put("source", Annotated::source);
        out.put("cue", Annotated::cue);
        out.put("content", Annotated::content);
        return out;
    }

    /** Nested claims of {@code predicted} are left out: this scheme annotates none. */
    void score(String text, List<Annotated> gold, List<Annotated> predicted) {
        articles++;
        List<Annotated> outer =
                predicted.stream().filter(claim -> !claim.nested()).toList();
        Words tokens = Words.of(text, TOKEN);
        ROLES.forEach((role, ranges) -> {
            BitSet inGold = tokens.in(
                    gold.stream().flatMap(claim -> ranges.apply(claim).stream()).toList());
            BitSet inPredicted = tokens.in(outer.stream()
                    .flatMap(claim -> ranges.apply(claim).stream())
                    .toList());
            Tally tally = row("token " + role);
            tally.matched += Words.common(inGold, inPredicted);
            tally.matchedGold = tally.matched;
            tally.predicted += inPredicted.cardinality();
            tally.gold += inGold.cardinality();
        });
        Words words = Words.of(text, WORD);
        List<Roles> goldRoles =
                gold.stream().map(claim -> Roles.of(claim, words)).toList();
        List<Roles> predictedRoles =
                outer.stream().map(claim -> Roles.of(claim, words)).toList();
        support(goldRoles, predictedRoles);
        List<Pair> candidates = new ArrayList<>();
        for (int p = 0; p < predictedRoles.size(); p++) {
            for (int g = 0; g < goldRoles.size(); g++) {
                if (predictedRoles.get(p).cue.intersects(goldRoles.get(g).cue)) {
                    candidates.add(new Pair(predictedRoles.get(p).similarity(goldRoles.get(g)), g, p));
                }
            }
        }
        for (Pair pair : Matching.greedy(candidates, BEST_FIRST)) {
            count(goldRoles.get(pair.gold()), predictedRoles.get(pair.predicted()));
        }
    }

    private void support(List<Roles> gold, List<Roles> predicted) {
        rows.forEach((name, tally) -> {
            if (name.startsWith("token ")) {
                return;
            }
            Function<Roles, BitSet> role = name.startsWith("source") ? Roles::source : Roles::content;
            boolean partial = name.endsWith("partial");
            tally.gold += (int) gold.stream()
                    .filter(r -> !partial || !role.apply(r).isEmpty())
                    .count();
            tally.predicted += (int) predicted.stream()
                    .filter(r -> !partial || !role.apply(r).isEmpty())
                    .count();
        });
    }

    private void count(Roles gold, Roles predicted) {
        row("found").match();
        boolean sourceSoft = count("source", gold.source, predicted.source);
        boolean contentSoft = count("content", gold.content, predicted.content);
        if (sourceSoft && contentSoft) {
            row("strict").match();
        }
        if (gold.source.equals(predicted.source) && gold.content.equals(predicted.content)) {
            row("all exact").match();
        }
    }

    private boolean count(String role, BitSet gold, BitSet predicted) {
        if (gold.equals(predicted)) {
            row(role + " exact").match();
        }
        if (!gold.isEmpty() && !predicted.isEmpty()) {
            int common = Words.common(gold, predicted);
            row(role + " partial").matched += (double) common / predicted.cardinality();
            row(role + " partial").matchedGold += (double) common / gold.cardinality();
        }
        boolean soft = Words.jaccard(gold, predicted, 1) >= 0.5;
        if (soft) {
            row(role + " soft").match();
        }
        return soft;
    }

    Report report() {
        Map<String, Prf> out = new LinkedHashMap<>();
        rows.forEach((name, tally) -> out.put(name, tally.prf()));
        return new Report(articles, out, Map.of(), List.of());
    }

    private Tally row(String name) {
        return rows.computeIfAbsent(name, n -> new Tally());
    }

    /** The roles of one attribution: source and content as words, the cue as characters. */
    private record Roles(BitSet source, BitSet cue, BitSet content) {
        static Roles of(Annotated claim, Words words) {
            BitSet cue = new BitSet();
            claim.cue().forEach(range -> cue.set(range.start(), range.end()));
            return new Roles(words.in(claim.source()), cue, words.in(claim.content()));
        }

        double similarity(Roles other) {
            return Words.jaccard(cue, other.cue, 1)
                    + Words.jaccard(source, other.source, 1)
                    + Words.jaccard(content, other.content, 1);
        }
    }
}
