package io.claimtrail.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A claim as an annotator or the extractor wrote it down. Offsets count code points of the article's text, half-open.
 *
 * @param source where the source is named, empty where it is not
 * @param cue empty where there is none
 * @param content never null, in file order
 * @param sourceId catalogue id; empty in schemes that do not resolve sources
 * @param type direct, mixed, indirect; empty in schemes that do not say
 * @param nested whether another claim's content holds this one
 */
record Annotated(
        List<Range> source,
        List<Range> cue,
        List<Range> content,
        Optional<String> sourceId,
        Optional<String> type,
        boolean nested,
        List<Quantity> figures) {

    /** A range of code points, half-open. */
    record Range(int start, int end) {
        boolean overlaps(Range other) {
            return start < other.end && other.start < end;
        }
    }

    /** A figure as far as it is scored. */
    record Quantity(Range range, double low, OptionalDouble high, String comparator, String event, String basis) {
        private static final double TOLERANCE = 1e-6;

        /** Equal low, and equal high unless this one, the gold, is an at-least, which has none. */
        boolean sameValue(Quantity other) {
            if (!near(low, other.low)) {
                return false;
            }
            return comparator.equals("at-least") || near(upper(), other.upper());
        }

        private double upper() {
            return high.orElse(comparator.equals("at-least") ? Double.NaN : low);
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
    }

    /** Reads the extractor's own output and the gold files, which differ only in where the source's id stands. */
    static Annotated ofClaim(JsonNode claim) {
        List<Quantity> figures = new ArrayList<>();
        for (JsonNode figure : claim.path("figures")) {
            JsonNode high = figure.path("high");
            figures.add(new Quantity(
                    range(figure)
                            .orElseThrow(() -> new IllegalArgumentException("a figure without offsets: " + figure)),
                    figure.path("low").asDouble(Double.NaN),
                    high.isNumber() ? OptionalDouble.of(high.asDouble()) : OptionalDouble.empty(),
                    figure.path("comparator").asText(),
                    figure.path("event").asText(),
                    figure.path("basis").asText()));
        }
        JsonNode id = claim.has("source_id")
                ? claim.get("source_id")
                : claim.path("source").path("id");
        List<Range> content = new ArrayList<>();
        claim.path("content").forEach(part -> range(part).ifPresent(content::add));
        return new Annotated(
                range(claim.path("source")).stream().toList(),
                range(claim.path("cue")).stream().toList(),
                content,
                text(id),
                text(claim.path("type")),
                claim.hasNonNull("via"),
                figures);
    }

    /** Reads one attribution of PolNeAR: {@code {"source": [[start, end], ..], "cue": .., "content": ..}}. */
    static Annotated ofPolnear(JsonNode attribution) {
        return new Annotated(
                ranges(attribution.path("source")),
                ranges(attribution.path("cue")),
                ranges(attribution.path("content")),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    private static List<Range> ranges(JsonNode pairs) {
        List<Range> out = new ArrayList<>();
        pairs.forEach(pair -> out.add(new Range(pair.get(0).asInt(), pair.get(1).asInt())));
        return out;
    }

    private static Optional<Range> range(JsonNode span) {
        return span.path("start").isInt() && span.path("end").isInt()
                ? Optional.of(
                        new Range(span.get("start").asInt(), span.get("end").asInt()))
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
