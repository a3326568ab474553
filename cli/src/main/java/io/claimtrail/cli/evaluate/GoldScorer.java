package io.claimtrail.cli.evaluate;

import io.claimtrail.cli.evaluate.Annotated.Quantity;
import io.claimtrail.cli.evaluate.Annotated.Range;
import io.claimtrail.cli.evaluate.Matching.Pair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Scores claims, their sources and their figures. Found: the cues overlap and the contents' words have a Jaccard of at least 0.5. Attributed: found, with
 * the gold source id. Strict: attributed, the source's words overlap and the content's Jaccard is at least 0.8. A figure is right when it
 * overlaps the gold one and value and comparator are equal; a figure that stands in several claims counts once. Not thread-safe.
 */
final class GoldScorer {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[.,'\u2019][\\p{L}\\p{N}_]+)*|[$\u20ac\u00a3%]");
    /** The bodies that the product is first judged by. */
    private static final List<String> MISSION = List.of("white-house", "israeli-official", "gaza-health-ministry");
    /** Ties: the last gold, then the last predicted. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::similarity)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    private final Tally found = new Tally();
    private final Tally attributed = new Tally();
    private final Tally strict = new Tally();
    private final Tally figures = new Tally();
    private final Tally attributedFigures = new Tally();
    private final Map<String, Tally> bySource = new TreeMap<>();
    private final Map<String, Tally> byType = new TreeMap<>();
    private int typeRight;
    private int eventRight;
    private int basisRight;
    private int articles;
    private final List<String> errors = new ArrayList<>();

    void score(String articleId, String text, List<Annotated> gold, List<Annotated> predicted) {
        articles++;
        Words words = Words.of(text, WORD);
        List<BitSet> goldWords =
                gold.stream().map(claim -> words.in(claim.content())).toList();
        List<BitSet> predictedWords =
                predicted.stream().map(claim -> words.in(claim.content())).toList();
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double jaccard = Words.jaccard(goldWords.get(g), predictedWords.get(p), 0);
                boolean cue = gold.get(g).cue().isEmpty()
                        || overlap(gold.get(g).cue(), predicted.get(p).cue());
                if (cue && jaccard >= 0.5) {
                    candidates.add(new Pair(jaccard, g, p));
                }
            }
        }
        List<Pair> pairs = Matching.greedy(candidates, BEST_FIRST);
        support(gold, predicted);
        pairs.forEach(
                pair -> count(articleId, gold.get(pair.gold()), predicted.get(pair.predicted()), pair.similarity()));
        unmatched(articleId, text, gold, predicted, pairs);
        figures(articleId, text, gold, predicted);
    }

    private void support(List<Annotated> gold, List<Annotated> predicted) {
        for (Tally tally : List.of(found, attributed, strict)) {
            tally.gold += gold.size();
            tally.predicted += predicted.size();
        }
        gold.forEach(claim -> {
            row(bySource, claim.sourceId()).gold++;
            row(byType, claim.type()).gold++;
        });
        predicted.forEach(claim -> {
            row(bySource, claim.sourceId()).predicted++;
            row(byType, claim.type()).predicted++;
        });
    }

    private void count(String articleId, Annotated gold, Annotated predicted, double jaccard) {
        found.match();
        if (gold.type().equals(predicted.type())) {
            typeRight++;
            row(byType, gold.type()).match();
        }
        if (!gold.sourceId().equals(predicted.sourceId())) {
            errors.add(articleId + ": source " + gold.sourceId().orElse("-") + " read as "
                    + predicted.sourceId().orElse("-"));
            return;
        }
        attributed.match();
        row(bySource, gold.sourceId()).match();
        boolean source =
                gold.source().isEmpty() ? predicted.source().isEmpty() : overlap(gold.source(), predicted.source());
        if (source && jaccard >= 0.8) {
            strict.match();
        }
    }

    private void unmatched(
            String articleId, String text, List<Annotated> gold, List<Annotated> predicted, List<Pair> pairs) {
        Set<Integer> goldFound = new HashSet<>();
        Set<Integer> predictedFound = new HashSet<>();
        pairs.forEach(pair -> {
            goldFound.add(pair.gold());
            predictedFound.add(pair.predicted());
        });
        for (int g = 0; g < gold.size(); g++) {
            if (!goldFound.contains(g)) {
                errors.add(articleId + ": missed " + shown(text, gold.get(g)));
            }
        }
        for (int p = 0; p < predicted.size(); p++) {
            if (!predictedFound.contains(p)) {
                errors.add(articleId + ": spurious or misfit " + shown(text, predicted.get(p)));
            }
        }
    }

    private void figures(String articleId, String text, List<Annotated> gold, List<Annotated> predicted) {
        Map<Range, Stated> inGold = stated(gold);
        Map<Range, Stated> inPredicted = stated(predicted);
        for (Tally tally : List.of(figures, attributedFigures)) {
            tally.gold += inGold.size();
            tally.predicted += inPredicted.size();
        }
        Set<Range> used = new HashSet<>();
        inGold.forEach((range, expected) -> {
            Optional<Stated> match = inPredicted.values().stream()
                    .filter(actual -> !used.contains(actual.figure.range())
                            && range.overlaps(actual.figure.range())
                            && expected.figure.sameValue(actual.figure)
                            && expected.figure.comparator().equals(actual.figure.comparator()))
                    .findFirst();
            if (match.isEmpty()) {
                errors.add(articleId + ": figure missed or wrong: " + in(text, range));
                return;
            }
            Stated actual = match.get();
            used.add(actual.figure.range());
            figures.match();
            if (actual.sources.stream().anyMatch(expected.sources::contains)) {
                attributedFigures.match();
            }
            eventRight += expected.figure.event().equals(actual.figure.event()) ? 1 : 0;
            basisRight += expected.figure.basis().equals(actual.figure.basis()) ? 1 : 0;
        });
    }

    /** A figure with the sources of all claims that it stands in. */
    private record Stated(Quantity figure, Set<Optional<String>> sources) {}

    private static Map<Range, Stated> stated(List<Annotated> claims) {
        Map<Range, Stated> out = new LinkedHashMap<>();
        for (Annotated claim : claims) {
            for (Quantity figure : claim.figures()) {
                out.computeIfAbsent(figure.range(), range -> new Stated(figure, new HashSet<>()))
                        .sources
                        .add(claim.sourceId());
            }
        }
        return out;
    }

    Report report() {
        Map<String, Prf> rows = new LinkedHashMap<>();
        rows.put("found", found.prf());
        rows.put("attributed", attributed.prf());
        rows.put("strict", strict.prf());
        Tally mission = new Tally();
        MISSION.forEach(id -> mission.add(bySource.getOrDefault(id, new Tally())));
        rows.put("mission sources", mission.prf());
        bySource.forEach((id, tally) -> rows.put("  " + id, tally.prf()));
        byType.forEach((type, tally) -> rows.put("  type " + type, tally.prf()));
        rows.put("figures", figures.prf());
        rows.put("attributed figures", attributedFigures.prf());
        Map<String, Double> accuracies = new LinkedHashMap<>();
        accuracies.put("source accuracy of found", attributed.matched / Math.max(1, found.matched));
        accuracies.put("type accuracy of found", typeRight / Math.max(1, found.matched));
        accuracies.put("event accuracy of figures", eventRight / Math.max(1, figures.matched));
        accuracies.put("basis accuracy of figures", basisRight / Math.max(1, figures.matched));
        return new Report(articles, rows, accuracies, errors);
    }

    private static Tally row(Map<String, Tally> rows, Optional<String> name) {
        return rows.computeIfAbsent(name.orElse("-"), key -> new Tally());
    }

    private static boolean overlap(List<Range> a, List<Range> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
    }

    private static String shown(String text, Annotated claim) {
        String cue = claim.cue().isEmpty() ? "-" : in(text, claim.cue().get(0));
        return cue + ": "
                + (claim.content().isEmpty() ? "-" : in(text, claim.content().get(0)));
    }

    /** The words of a range, cut to a readable length; a prediction may point past the text's end. */
    private static String in(String text, Range range) {
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(range.start(), length));
        int end = text.offsetByCodePoints(0, Math.min(range.end(), length));
        String words = text.substring(start, Math.max(start, end));
        return words.length() <= 100 ? words : words.substring(0, 100) + "…";
    }
}
