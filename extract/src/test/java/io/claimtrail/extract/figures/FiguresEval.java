package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;

/**
 * The figure step alone, fed the gold claims: figure precision, recall and F1, and the accuracy of event, basis, place and counted noun of
 * the figures found, as the gold data's own scorer counts them. Run by hand:
 * {@code mvn -pl extract -am test -Dtest=FiguresEval -Dsurefire.failIfNoSpecifiedTests=false -Dgold=GOLD.jsonl [-Dgold.errors=true]}.
 */
final class FiguresEval {
    private final FigureReader reader = new FigureReader();
    private final boolean errors = Boolean.getBoolean("gold.errors");
    private final StringBuilder out = new StringBuilder();
    private int gold;
    private int predicted;
    private int right;
    private final Map<String, Integer> same = new LinkedHashMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();

    @Test
    @EnabledIfSystemProperty(named = "gold", matches = ".+")
    void measuresFiguresOfGoldClaims() throws IOException {
        LoggerFactory.getLogger(FiguresEval.class).info("{}", measure(Path.of(System.getProperty("gold"))));
        assertThat(right).isPositive();
    }

    /** The report on one gold file. */
    String measure(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            article(json.readTree(line));
        }
        report();
        return out.toString();
    }

    private void article(JsonNode article) {
        String text = article.get("text").asText();
        ArticleText parsed = ArticleText.of(text);
        Map<Span, JsonNode> wanted = new LinkedHashMap<>();
        Map<Span, Figure> found = new LinkedHashMap<>();
        LocalDate published =
                LocalDate.parse(article.get("published_at").asText().substring(0, 10));
        for (JsonNode claim : article.get("claims")) {
            List<Span> content = new ArrayList<>();
            claim.get("content").forEach(part -> content.add(span(text, part)));
            claim.get("figures").forEach(figure -> wanted.putIfAbsent(span(text, figure), figure));
            Attribution attribution = new Attribution(
                    Optional.empty(), Optional.empty(), content, QuotationType.INDIRECT, OptionalInt.empty(), 1);
            Source source = new Source(
                    claim.get("source_id").asText(),
                    Optional.empty(),
                    Optional.ofNullable(claim.path("speaker").textValue()),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());
            for (Figure figure : reader.read(parsed, attribution, source, published)) {
                found.putIfAbsent(figure.span(), figure);
            }
        }
        compare(text, wanted, found);
    }

    private void compare(String text, Map<Span, JsonNode> wanted, Map<Span, Figure> found) {
        gold += wanted.size();
        predicted += found.size();
        Set<Span> used = new HashSet<>();
        wanted.forEach((span, figure) -> {
            Optional<Map.Entry<Span, Figure>> match = found.entrySet().stream()
                    .filter(it -> !used.contains(it.getKey())
                            && it.getKey().overlaps(span)
                            && sameValue(figure, it.getValue()))
                    .findFirst();
            if (match.isEmpty()) {
                note("MISSED", text, span, figure.toString());
                found.forEach((at, it) -> {
                    if (at.overlaps(span)) {
                        note("   read", text, at, it.low() + " " + it.high() + " " + it.comparator());
                    }
                });
                return;
            }
            used.add(match.get().getKey());
            right++;
            agree(text, span, figure, match.get().getValue());
        });
        found.forEach((span, figure) -> {
            if (!used.contains(span) && wanted.keySet().stream().noneMatch(span::overlaps)) {
                note("SPURIOUS", text, span, figure.low() + " " + figure.unit());
            }
        });
    }

    private void agree(String text, Span span, JsonNode figure, Figure it) {
        agree("event", text, span, figure, it.event().name().toLowerCase(Locale.ROOT));
        agree("basis", text, span, figure, it.basis().name().toLowerCase(Locale.ROOT));
        agree("place", text, span, figure, it.place().orElse("null"));
        agree("counted", text, span, figure, it.counted());
    }

    private void agree(String field, String text, Span span, JsonNode figure, String value) {
        String wanted = figure.path(field).asText("null");
        if (wanted.equalsIgnoreCase(value)) {
            same.merge(field, 1, Integer::sum);
        } else {
            confusions.merge(
                    field.equals("event") || field.equals("basis") ? field + " " + wanted + " read as " + value : field,
                    1,
                    Integer::sum);
            note(field + " " + wanted + " read as " + value, text, span, "");
        }
    }

    private void note(String what, String text, Span span, String more) {
        if (errors) {
            int from = Math.max(0, span.start() - 100);
            int to = Math.min(text.length(), span.end() + 80);
            String around =
                    text.substring(from, span.start()) + "[[" + span.in(text) + "]]" + text.substring(span.end(), to);
            line("%s | %s | %s", what, around.replace('\n', ' '), more);
        }
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static boolean sameValue(JsonNode gold, Figure it) {
        String comparator = it.comparator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!gold.get("comparator").asText().equals(comparator)) {
            return false;
        }
        double low = gold.get("low").asDouble();
        JsonNode high = gold.path("high");
        boolean open = comparator.equals("at-least");
        double wanted = high.isNumber() ? high.asDouble() : low;
        return close(low, it.low()) && (open || close(wanted, it.high().orElse(it.low())));
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static Span span(String text, JsonNode node) {
        return new Span(
                text.offsetByCodePoints(0, node.get("start").asInt()),
                text.offsetByCodePoints(0, node.get("end").asInt()));
    }

    private void report() {
        double p = (double) right / Math.max(1, predicted);
        double r = (double) right / Math.max(1, gold);
        double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
        line("figures P %.4f R %.4f F1 %.4f (%d right of %d read, %d gold)", p, r, f1, right, predicted, gold);
        same.forEach((field, n) -> line("%s %.4f", field, (double) n / Math.max(1, right)));
        confusions.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(40)
                .forEach(it -> line("%d %s", it.getValue(), it.getKey()));
    }
}
