package io.claimtrail.cli.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines for a person's eye: wrapped to a width, indented, with bold and dim where the reader's screen can show them.
 *
 * @param width columns, at least 40
 * @param colour whether to write ANSI escapes
 */
record Page(int width, boolean colour, List<String> lines) {
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int NARROWEST = 40;

    static Page of(int width, boolean colour) {
        return new Page(Math.max(NARROWEST, width), colour, new ArrayList<>());
    }

    void blank() {
        lines.add("");
    }

    void rule() {
        lines.add(styled(DIM, "─".repeat(width)));
    }

    void heading(String left, String right) {
        int gap = width - columns(left) - columns(right);
        if (gap < 2) {
            lines.add(styled(BOLD, left));
            lines.add(styled(DIM, "  " + right));
        } else {
            lines.add(styled(BOLD, left) + " ".repeat(gap) + styled(DIM, right));
        }
    }

    void dim(String indent, String text) {
        wrapped(indent, indent, text).forEach(line -> lines.add(styled(DIM, line)));
    }

    void text(String firstIndent, String indent, String text) {
        lines.addAll(wrapped(firstIndent, indent, text));
    }

    /** A first line in bold, {@code text}, and its plain rest behind it. */
    void label(String indent, String text, String rest) {
        String line = indent + text + rest;
        if (columns(line) > width) {
            text(indent, indent + "  ", text + rest);
        } else {
            lines.add(indent + styled(BOLD, text) + styled(DIM, rest));
        }
    }

    private String styled(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    private List<String> wrapped(String firstIndent, String indent, String text) {
        List<String> result = new ArrayList<>();
        StringBuilder line = new StringBuilder(firstIndent);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && columns(line) + 1 + columns(word) > width) {
                result.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        result.add(line.toString());
        return result;
    }

    /** Code points: near enough to columns for the languages that Claimtrail reads. */
    private static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
