package io.claimtrail.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Scores annotated articles of either scheme; which one, the article itself says: PolNeAR's has {@code annotators}. */
final class Evaluation {
    private final GoldScorer gold = new GoldScorer();
    private final PolnearScorer polnear = new PolnearScorer();
    private boolean goldSeen;
    private boolean polnearSeen;

    /**
     * @param article one line of an annotated file
     * @param predicted articleId to the extractor's claims, as {@code claimtrail extract} prints them; an array
     */
    void score(JsonNode article, Function<String, JsonNode> predicted) {
        String text = article.path("text").asText();
        if (article.has("annotators")) {
            polnearSeen = true;
            List<Annotated> claims = claims(predicted.apply(article.path("doc").asText()));
            polnear.score(text, firstAnnotator(article.get("annotators")), claims);
        } else {
            goldSeen = true;
            String id = article.path("id").asText();
            gold.score(id, text, claims(article.path("claims")), claims(predicted.apply(id)));
        }
    }

    /** One report per scheme seen, by its name. */
    Map<String, Report> reports() {
        Map<String, Report> out = new TreeMap<>();
        if (goldSeen) {
            out.put("gold", gold.report());
        }
        if (polnearSeen) {
            out.put("polnear", polnear.report());
        }
        return out;
    }

    /** Of several annotators the alphabetically first; attributions with neither cue nor content are not scored. */
    private static List<Annotated> firstAnnotator(JsonNode annotators) {
        Map<String, JsonNode> byName = new TreeMap<>();
        annotators.properties().forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
        List<Annotated> out = new ArrayList<>();
        byName.values().stream()
                .findFirst()
                .ifPresent(attributions -> attributions.forEach(attribution -> {
                    Annotated annotated = Annotated.ofPolnear(attribution);
                    if (!annotated.cue().isEmpty() || !annotated.content().isEmpty()) {
                        out.add(annotated);
                    }
                }));
        return out;
    }

    private static List<Annotated> claims(JsonNode claims) {
        List<Annotated> out = new ArrayList<>();
        claims.forEach(claim -> out.add(Annotated.ofClaim(claim)));
        return out;
    }
}
