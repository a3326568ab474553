package io.claimtrail.cli.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows in columns that fit a terminal: text is cut with an ellipsis where it must be, and where that is not enough the last columns
 * are left out, all but the first three.
 */
final class Table<R> {
    /** A width at which nothing is cut. */
    static final int UNLIMITED = 1 << 20;

    private static final String GAP = "  ";
    private static final int LEAST = 8;
    private static final int KEPT = 3;

    private final List<Column<R>> columns;
    private final int width;

    /**
     * A table without rows.
     *
     * @param width of the terminal, in characters
     */
    Table(List<Column<R>> columns, int width) {
        this.columns = List.copyOf(columns);
        this.width = width;
    }

    /** Heading and rows, as lines without line ends. */
    List<String> lines(List<R> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream()
                .map(column -> column.heading().toUpperCase(Locale.ROOT))
                .collect(Collectors.toList()));
        for (R row : rows) {
            cells.add(columns.stream()
                    .map(column -> oneLine(column.text().apply(row)))
                    .collect(Collectors.toList()));
        }
        int[] widths = widths(cells);
        return cells.stream().map(line -> line(line, widths)).collect(Collectors.toList());
    }

    private int[] widths(List<List<String>> cells) {
        int[] widths = new int[columns.size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        int shown = shown(widths);
        int room = width - GAP.length() * (shown - 1);
        int weights = 0;
        for (int i = 0; i < shown; i++) {
            room -= columns.get(i).weight() == 0 ? widths[i] : 0;
            weights += columns.get(i).weight();
        }
        int[] fitting = Arrays.copyOf(widths, shown);
        share(fitting, room, weights);
        return fitting;
    }

    /** How many columns there is room for when all are cut as far as they may. */
    private int shown(int[] widths) {
        int shown = 0;
        int taken = -GAP.length();
        while (shown < widths.length) {
            int least = columns.get(shown).weight() == 0 ? widths[shown] : Math.min(LEAST, widths[shown]);
            taken += GAP.length() + least;
            if (taken > width && shown >= KEPT) {
                break;
            }
            shown++;
        }
        return shown;
    }

    /** Gives the room to the columns that can be cut: what one does not need, the later ones may have. */
    private void share(int[] widths, int room, int weights) {
        for (boolean settled = false; !settled; ) {
            settled = true;
            for (int i = 0; i < widths.length && weights > 0; i++) {
                int weight = columns.get(i).weight();
                if (weight > 0 && widths[i] > 0 && widths[i] <= room * weight / weights) {
                    room -= widths[i];
                    weights -= weight;
                    widths[i] = -widths[i];
                    settled = false;
                }
            }
        }
        for (int i = 0; i < widths.length; i++) {
            int weight = columns.get(i).weight();
            widths[i] = widths[i] < 0 ? -widths[i] : weight == 0 ? widths[i] : Math.max(LEAST, room * weight / weights);
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            String padding = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(columns.get(i).right() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ').replace("\r", "");
    }

    private static String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, width - 1)) + '…';
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
