package io.claimtrail.cli.read;

import java.util.List;

/** A curve in one line of block characters, from its lowest value to its highest. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /**
     * The values in order, evenly spaced.
     *
     * @param width most characters to use; a longer curve is thinned out, its first and last value kept
     */
    static String of(List<Double> values, int width) {
        if (values.isEmpty()) {
            return "";
        }
        double low = values.stream().mapToDouble(value -> value).min().orElseThrow();
        double high = values.stream().mapToDouble(value -> value).max().orElseThrow();
        int columns = Math.min(width, values.size());
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            int at = columns == 1 ? values.size() - 1 : (int) ((long) i * (values.size() - 1) / (columns - 1));
            double height = high == low ? 0.5 : (values.get(at) - low) / (high - low);
            line.append(BARS.charAt((int) Math.min(BARS.length() - 1, height * BARS.length())));
        }
        return line.toString();
    }
}
