package io.claimtrail.cli.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a compacted topic as they stand, and each change to them where one follows. Used by one thread. */
final class Current<R> {
    private final Map<String, R> rows = new HashMap<>();
    private final Predicate<R> wanted;
    private final Printer<R> printer;

    /**
     * No row yet.
     *
     * @param wanted which rows to print
     */
    Current(Predicate<R> wanted, Printer<R> printer) {
        this.wanted = wanted;
        this.printer = printer;
    }

    /** Takes a record without printing it; null takes the row back. Returns the row that it replaces, null for none. */
    @Nullable
    R take(String key, @Nullable R row) {
        return row == null ? rows.remove(key) : rows.put(key, row);
    }

    void print(Comparator<R> order) {
        printer.print(rows.values().stream().filter(wanted).sorted(order).collect(Collectors.toList()));
    }

    /** Takes a record and prints it, or the row that it takes back. */
    void follow(String key, @Nullable R row) {
        R before = take(key, row);
        if (row != null && wanted.test(row)) {
            printer.printAfter(row);
        } else if (before != null && wanted.test(before)) {
            printer.printWithdrawn(before);
        }
    }
}
