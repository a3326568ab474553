package io.claimtrail.ingest.read;

import java.text.Normalizer;

/** Text as Claimtrail keeps it: Unicode NFC, one line feed between paragraphs, every other character as it came. */
public final class BodyText {
    private BodyText() {}

    /**
     * The text with every kind of line end as one line feed, no empty lines, no line feed at either end, and no control
     * characters. A text that is so already comes back equal.
     */
    public static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        int lineStart = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isLineEnd(c)) {
                lineStart = endLine(out, lineStart);
            } else if (Character.isSurrogate(c)) {
                i = appendSurrogate(composed, i, out);
            } else if (c == '\t' || !Character.isISOControl(c)) {
                if (c != '\uFEFF' || i > 0) {
                    out.append(c);
                }
            }
        }
        endLine(out, lineStart);
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** One line, runs of white space as one space: for titles and names. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        String clean = clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Line feed, carriage return, vertical tab, form feed, next line, and Unicode's line and paragraph separators. */
    private static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Ends the line that began at {@code start}; a blank one is taken back. Returns where the next one begins. */
    private static int endLine(StringBuilder out, int start) {
        for (int i = start; i < out.length(); i++) {
            if (!Character.isWhitespace(out.charAt(i)) && !Character.isSpaceChar(out.charAt(i))) {
                out.append('\n');
                return out.length();
            }
        }
        out.setLength(start);
        return start;
    }

    /** A lone surrogate has no UTF-8 form: it becomes the replacement character, as any decoder would have made it. */
    private static int appendSurrogate(String text, int i, StringBuilder out) {
        if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
            out.append(text.charAt(i)).append(text.charAt(i + 1));
            return i + 1;
        }
        out.append('\uFFFD');
        return i;
    }
}
