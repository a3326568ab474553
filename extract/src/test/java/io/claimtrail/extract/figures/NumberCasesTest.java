package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Numbers in English as two public test collections have them: Recognizers-Text (Microsoft) and quantulum3, both MIT, in
 * {@code src/test/resources/numbers}. Cases whose key wants what the annotation guidelines hold for no quantity are left out by
 * {@code left-out.tsv}; every other case counts. The floors are the shares measured: what fails is mostly calculators' and physicists'
 * notation ("1 over 3", "three twenty-firsts", arc marks), which the reader leaves to others.
 */
class NumberCasesTest {
    private final QuantityLexer lexer = new QuantityLexer();
    private final Map<String, String> leftOut = leftOut();

    @Test
    void readsNumbersOfRecognizersText() {
        assertThat(share("recognizers/NumberModel.json", "Input", "Results", this::hasNumbers))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsRangesOfRecognizersText() {
        assertThat(share("recognizers/NumberRangeModel.json", "Input", "Results", this::hasRanges))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsPercentagesOfRecognizersText() {
        assertThat(share("recognizers/PercentModel.json", "Input", "Results", this::hasPercentages))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void readsQuantitiesOfQuantulum() {
        assertThat(share("quantulum3/quantities.json", "req", "res", this::hasQuantities))
                .isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void readsAmbiguousQuantitiesOfQuantulum() {
        assertThat(share("quantulum3/quantities.ambiguity.json", "req", "res", this::hasQuantities))
                .isGreaterThanOrEqualTo(0.94);
    }

    private interface Check {
        boolean holds(List<Quantity> read, JsonNode expected, String input);
    }

    /** The share of the counted cases that hold; the failing ones go to the failure message by way of the log. */
    private double share(String file, String input, String results, Check check) {
        int counted = 0;
        List<String> failing = new ArrayList<>();
        for (JsonNode one : cases(file)) {
            String text = one.get(input).asText();
            if (leftOut.containsKey(text)) {
                continue;
            }
            counted++;
            if (!check.holds(quantities(text), one.get(results), text)) {
                failing.add(text);
            }
        }
        org.slf4j.LoggerFactory.getLogger(NumberCasesTest.class)
                .info("{}: {} of {} cases, failing {}", file, counted - failing.size(), counted, failing);
        return (double) (counted - failing.size()) / counted;
    }

    private List<Quantity> quantities(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Words words = Words.in(text, new Span(0, text.length()));
        List<Quantity> read = new ArrayList<>();
        for (Quantity bare : lexer.in(words)) {
            Quantity quantity = Qualifiers.read(words, bare);
            if (!Exclusions.isNoQuantity(words, quantity)) {
                read.add(quantity);
            }
        }
        return Bounds.join(words, read);
    }

    private boolean hasNumbers(List<Quantity> read, JsonNode expected, String input) {
        List<Double> values = new ArrayList<>();
        expected.forEach(it -> values.add(it.get("Resolution").get("value").asDouble()));
        return read.size() == values.size()
                && values.stream().allMatch(value -> read.stream().anyMatch(it -> close(it.low(), value)));
    }

    /** "[20,30)" is low 20 and high 30, "(30,)" at least 30, "(,100]" at most 100; open or closed ends are not told apart. */
    private boolean hasRanges(List<Quantity> read, JsonNode expected, String input) {
        for (JsonNode one : expected) {
            String value = one.get("Resolution").get("value").asText();
            String[] ends = value.substring(1, value.length() - 1).split(",", -1);
            boolean found = read.stream().anyMatch(it -> {
                if (ends[1].isEmpty()) {
                    return close(it.low(), Double.parseDouble(ends[0])) && it.comparator() == Comparator.AT_LEAST;
                }
                double high = Double.parseDouble(ends[1]);
                return ends[0].isEmpty()
                        ? close(it.low(), high) && it.comparator() == Comparator.AT_MOST
                        : close(it.low(), Double.parseDouble(ends[0])) && close(it.high(), high);
            });
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private boolean hasPercentages(List<Quantity> read, JsonNode expected, String input) {
        for (JsonNode one : expected) {
            double value = Double.parseDouble(
                    one.get("Resolution").get("value").asText().replace("%", ""));
            if (read.stream()
                    .noneMatch(it -> close(it.low(), value) && it.unit().kind() == Unit.Kind.PERCENT)) {
                return false;
            }
        }
        return !expected.isEmpty() || read.isEmpty();
    }

    /** The value of every expected quantity (the middle of a range); of its unit, whether one was read at all ("four times a week" has none). */
    private boolean hasQuantities(List<Quantity> read, JsonNode expected, String input) {
        for (JsonNode one : expected) {
            double value = one.get("value").asDouble();
            String unit = one.get("unit").asText();
            boolean measured = !unit.equals("dimensionless") && !unit.startsWith("count");
            boolean found = read.stream()
                    .anyMatch(it -> close((it.low() + it.high()) / 2, value)
                            && (!measured || !it.unit().isCount()));
            if (!found) {
                return false;
            }
        }
        return !expected.isEmpty() || read.isEmpty();
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
    }

    private static JsonNode cases(String file) {
        try (InputStream in = NumberCasesTest.class.getResourceAsStream("/numbers/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static Map<String, String> leftOut() {
        Map<String, String> reasons = new HashMap<>();
        try (InputStream in = NumberCasesTest.class.getResourceAsStream("/numbers/left-out.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    reasons.put(line.substring(tab + 1), line.substring(0, tab));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("left-out.tsv", e);
        }
        return reasons;
    }
}
