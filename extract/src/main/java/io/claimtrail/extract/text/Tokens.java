package io.claimtrail.extract.text;

import io.claimtrail.extract.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and single marks.
 *
 * <p>A word is a run of letters, numbers and their combining marks. Inside it may stand an apostrophe between letters
 * ({@code don't}, {@code Gaza's}), a full stop or comma between digits ({@code 24,700}, {@code 3.5}) and full stops between single
 * letters, the last one included ({@code U.S.}). A hyphen divides: {@code Hamas-run} is three tokens. Every other character that is
 * no blank is a token of its own.
 */
final class Tokens {
    private Tokens() {}

    static List<Span> of(String text) {
        List<Span> tokens = new ArrayList<>(text.length() / 5 + 1);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Characters.isAlphanumeric(c)) {
                end = wordEnd(text, i);
            }
            if (!Characters.isSpace(c)) {
                tokens.add(new Span(i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Characters.isAlphanumeric(c) || Characters.isMark(c) || joins(text, start, i)) {
                i += Character.charCount(c);
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the mark at {@code i} belongs to the word that began at {@code start}. */
    private static boolean joins(String text, int start, int i) {
        char c = text.charAt(i);
        int before = text.codePointBefore(i);
        int after = i + 1 < text.length() ? text.codePointAt(i + 1) : ' ';
        return switch (c) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Characters.isDigit(before) && Characters.isDigit(after);
            case '.' -> (Characters.isDigit(before) && Characters.isDigit(after)) || isInitial(text, start, i, after);
            default -> false;
        };
    }

    /** A full stop after a single letter, if another "letter, full stop" stands before or follows: U.S., a.m., J.D.'s. */
    private static boolean isInitial(String text, int start, int i, int after) {
        if (!Character.isLetter(text.charAt(i - 1)) || (i - 1 > start && text.charAt(i - 2) != '.')) {
            return false;
        }
        return i - 1 > start || (Character.isLetter(after) && i + 2 < text.length() && text.charAt(i + 2) == '.');
    }
}
