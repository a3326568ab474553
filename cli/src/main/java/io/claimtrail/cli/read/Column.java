package io.claimtrail.cli.read;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param heading upper-case in a table, as it is in CSV
 * @param text what stands in it; never null
 * @param weight its share of the room that is left when not all fits; 0 for a column that is never cut
 */
record Column<R>(String heading, Function<R, String> text, int weight, boolean right) {

    static <R> Column<R> fixed(String heading, Function<R, String> text) {
        return new Column<>(heading, text, 0, false);
    }

    static <R> Column<R> number(String heading, Function<R, String> text) {
        return new Column<>(heading, text, 0, true);
    }

    static <R> Column<R> text(String heading, int weight, Function<R, String> text) {
        return new Column<>(heading, text, weight, false);
    }
}
