package io.claimtrail.cli.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes rows in the form asked for. In CSV every column is written in full, as RFC 4180 has it, but with line feeds. */
final class Printer<R> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final ReadOptions.Output form;
    private final Table<R> table;
    private final List<Column<R>> csv;
    private final Function<R, JsonNode> json;

    Printer(PrintWriter out, ReadOptions.Output form, Table<R> table, List<Column<R>> csv, Function<R, JsonNode> json) {
        this.out = out;
        this.form = form;
        this.table = table;
        this.csv = List.copyOf(csv);
        this.json = json;
    }

    /** All rows, with a heading where the form has one. */
    void print(List<R> rows) {
        switch (form) {
            case TABLE -> table.lines(rows).forEach(out::println);
            case CSV -> {
                out.println(csv.stream().map(column -> quoted(column.heading())).collect(Collectors.joining(",")));
                rows.forEach(this::printAfter);
            }
            case JSON -> rows.forEach(this::printAfter);
        }
        out.flush();
    }

    /** One more row. */
    void printAfter(R row) {
        switch (form) {
            case TABLE -> out.println(table.lines(List.of(row)).get(1));
            case CSV ->
                out.println(csv.stream()
                        .map(column -> quoted(column.text().apply(row)))
                        .collect(Collectors.joining(",")));
            case JSON -> out.println(write(json.apply(row)));
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
