package io.claimtrail.cli.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a scorer found.
 *
 * @param articles how many articles were scored
 * @param rows name to figures, in the order they are printed
 * @param accuracies name to a share, 0 to 1, in the order they are printed
 * @param errors what was missed or is spurious, in article order
 */
record Report(int articles, Map<String, Prf> rows, Map<String, Double> accuracies, List<String> errors) {

    String table(int maxErrors) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%-32s %7s %7s %7s %9s %9s%n",
                articles + " articles",
                "F1",
                "P",
                "R",
                "predicted",
                "gold"));
        rows.forEach((name, prf) -> out.append(String.format(
                Locale.ROOT,
                "%-32s %7.4f %7.4f %7.4f %9d %9d%n",
                name,
                prf.f1(),
                prf.precision(),
                prf.recall(),
                prf.predicted(),
                prf.gold())));
        accuracies.forEach((name, share) -> out.append(String.format(Locale.ROOT, "%-32s %7.4f%n", name, share)));
        errors.stream()
                .limit(maxErrors)
                .forEach(error -> out.append(" - ").append(error).append('\n'));
        return out.toString();
    }

    /** The same as a JSON-ready map. */
    Map<String, Object> json() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("articles", articles);
        rows.forEach((name, prf) -> out.put(
                name,
                Map.of(
                        "p", prf.precision(),
                        "r", prf.recall(),
                        "f1", prf.f1(),
                        "predicted", prf.predicted(),
                        "gold", prf.gold())));
        out.putAll(accuracies);
        return out;
    }
}
