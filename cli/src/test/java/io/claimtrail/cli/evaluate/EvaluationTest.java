package io.claimtrail.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The expected files were printed by the reference scorers of the two annotation schemes for the same input, which is random spans over made-up text.
 */
class EvaluationTest {
    private static final double ROUNDING = 0.00005001;
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void agreesWithTheReferenceScorerOfGoldClaims() throws IOException {
        Report report = evaluate("gold.jsonl").get("gold");
        JsonNode expected = read("gold.expected.json");

        Map<String, String> rows = new LinkedHashMap<>();
        for (String row :
                new String[] {"found", "attributed", "strict", "mission_sources", "figures", "attributed_figures"}) {
            rows.put(row.replace('_', ' '), row);
        }
        rows.forEach((ours, theirs) -> assertSame(report.rows().get(ours), expected.get(theirs), ours));
        expected.get("by_source")
                .properties()
                .forEach(entry ->
                        assertSame(report.rows().get("  " + entry.getKey()), entry.getValue(), entry.getKey()));
        for (String share : new String[] {"source", "type"}) {
            assertThat(report.accuracies().get(share + " accuracy of found"))
                    .isCloseTo(expected.get(share + "_accuracy_of_found").asDouble(), within(ROUNDING));
        }
        for (String share : new String[] {"event", "basis"}) {
            assertThat(report.accuracies().get(share + " accuracy of figures"))
                    .isCloseTo(expected.get(share + "_accuracy_of_figures").asDouble(), within(ROUNDING));
        }
    }

    @Test
    void agreesWithTheReferenceScorerOfPolnear() throws IOException {
        Report report = evaluate("polnear.jsonl").get("polnear");
        JsonNode expected = read("polnear.expected.json");

        Map<String, String> rows = new LinkedHashMap<>();
        for (String role : new String[] {"source", "cue", "content"}) {
            rows.put("token " + role, "tok_" + role);
        }
        for (String role : new String[] {"source", "content"}) {
            for (String how : new String[] {"exact", "soft", "partial"}) {
                rows.put(role + " " + how, role + "_" + how);
            }
        }
        rows.put("found", "found");
        rows.put("strict", "STRICT");
        rows.put("all exact", "EXACTALL");
        rows.forEach((ours, theirs) -> {
            Prf row = report.rows().get(ours);
            JsonNode prf = expected.get(theirs);
            assertThat(row.precision()).as(ours + " P").isCloseTo(prf.get(0).asDouble(), within(ROUNDING));
            assertThat(row.recall()).as(ours + " R").isCloseTo(prf.get(1).asDouble(), within(ROUNDING));
            assertThat(row.f1()).as(ours + " F1").isCloseTo(prf.get(2).asDouble(), within(ROUNDING));
        });
    }

    @Test
    void countsAnArticleWithoutPredictionAsPredictedEmpty() throws IOException {
        Evaluation evaluation = new Evaluation();
        for (JsonNode article : lines("gold.jsonl")) {
            evaluation.score(article, id -> MissingNode.getInstance());
        }
        assertThat(evaluation.reports().get("gold").rows().get("found").predicted())
                .isZero();
        assertThat(evaluation.reports().get("gold").rows().get("found").recall())
                .isZero();
    }

    private static void assertSame(Prf ours, JsonNode theirs, String what) {
        assertThat(ours.matched()).as(what).isEqualTo(theirs.get("tp").asDouble());
        assertThat(ours.predicted()).as(what).isEqualTo(theirs.get("predicted").asInt());
        assertThat(ours.gold()).as(what).isEqualTo(theirs.get("gold").asInt());
        assertThat(ours.f1()).as(what).isCloseTo(theirs.get("f1").asDouble(), within(ROUNDING));
    }

    private Map<String, Report> evaluate(String gold) throws IOException {
        Map<String, JsonNode> predicted = new HashMap<>();
        for (JsonNode line : lines("predicted.jsonl")) {
            predicted.put(line.get("articleId").asText(), line.get("claims"));
        }
        Evaluation evaluation = new Evaluation();
        for (JsonNode article : lines(gold)) {
            evaluation.score(article, id -> predicted.getOrDefault(id, MissingNode.getInstance()));
        }
        return evaluation.reports();
    }

    private Iterable<JsonNode> lines(String name) throws IOException {
        try (InputStream in = EvaluationTest.class.getResourceAsStream(name)) {
            return json.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll();
        }
    }

    private JsonNode read(String name) throws IOException {
        try (InputStream in = EvaluationTest.class.getResourceAsStream(name)) {
            return json.readTree(in);
        }
    }
}
