package io.claimtrail.cli.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rows in the form asked for. In CSV every column is written in full, as RFC 4180 has it, but with line feeds.
 *
 * <p>What is taken back while one follows is written as it last stood and marked so: {@code withdrawn: } before the row of a table,
 * {@code "withdrawn": true} in JSON. CSV then has a last column {@code withdrawn}.
 */
final class Printer<R> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final ReadOptions.Output form;
    private final boolean follow;
    private final Table<R> table;
    private final List<Column<R>> csv;
    private final Function<R, ObjectNode> json;

    Printer(PrintWriter out, ReadOptions options, Table<R> table, List<Column<R>> csv, Function<R, ObjectNode> json) {
        this.out = out;
        this.form = options.output();
        this.follow = options.follow;
        this.table = table;
        this.csv = List.copyOf(csv);
        this.json = json;
    }

    /** All rows, with a heading where the form has one. */
    void print(List<R> rows) {
        switch (form) {
            case TABLE -> table.lines(rows).forEach(out::println);
            case CSV -> {
                out.println(csv.stream().map(column -> quoted(column.heading())).collect(Collectors.joining(","))
                        + (follow ? ",withdrawn" : ""));
                rows.forEach(this::printAfter);
            }
            case JSON -> rows.forEach(this::printAfter);
        }
        out.flush();
    }

    /** One more row. */
    void printAfter(R row) {
        print(row, false);
    }

    /** A row that is true no longer. */
    void printWithdrawn(R row) {
        print(row, true);
    }

    private void print(R row, boolean withdrawn) {
        switch (form) {
            case TABLE ->
                out.println((withdrawn ? "withdrawn: " : "")
                        + table.lines(List.of(row)).get(1));
            case CSV ->
                out.println(csv.stream()
                                .map(column -> quoted(column.text().apply(row)))
                                .collect(Collectors.joining(","))
                        + (follow ? "," + withdrawn : ""));
            case JSON -> {
                ObjectNode node = json.apply(row);
                if (withdrawn) {
                    node.put("withdrawn", true);
                }
                out.println(write(node));
            }
        }
        out.flush();
    }

    private static String write(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
