package io.claimtrail.extract.text;

import io.claimtrail.extract.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one stretch of a text, cut finely enough to read numbers and dates from: {@code $1.7bn} is {@code $}, {@code 1.7},
 * {@code bn}; {@code Gaza's} is {@code Gaza}, {@code 's}; {@code 11-day} is {@code 11}, {@code -}, {@code day}; {@code U.S.} is one word.
 *
 * <p>Offsets are UTF-16 code units of the whole text. One pass, linear in the stretch. Immutable.
 */
public final class Words {
    /** Currency codes, and words of a missing blank, that a number may follow without one: {@code RM6.2 million}, {@code than18,200}. */
    private static final Set<String> GLUED = Set.of(
            "RM", "Rs", "USD", "EUR", "GBP", "NIS", "CHF", "SEK", "AUD", "CAD", "ZAR", "INR", "than", "least", "over",
            "about", "nearly", "almost");

    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte SIGN = 2;

    private final String text;
    private int size;
    private int[] starts = new int[48];
    private int[] ends = new int[48];
    private byte[] kinds = new byte[48];
    private String[] lower = new String[48];

    private Words(String text) {
        this.text = text;
    }

    /** Cuts {@code region} of {@code text}. */
    public static Words in(String text, Span region) {
        Words words = new Words(text);
        words.cut(region.start(), Math.min(region.end(), text.length()));
        return words;
    }

    /** How many words there are. Every accessor takes any index; outside 0 to size - 1 stands an empty word that nothing equals. */
    public int size() {
        return size;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** The lower-case form of word {@code i}, curly apostrophes made straight; empty outside the stretch. */
    public String lower(int i) {
        return i >= 0 && i < size ? lower[i] : "";
    }

    /** The word as written; empty outside the stretch. */
    public String written(int i) {
        return i >= 0 && i < size ? text.substring(starts[i], ends[i]) : "";
    }

    public boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    public boolean in(int i, Set<String> words) {
        return i >= 0 && i < size && words.contains(lower[i]);
    }

    /** Whether word {@code i} begins with a digit: {@code 7}, {@code 24,700}, {@code 1.5}. */
    public boolean isNumber(int i) {
        return i >= 0 && i < size && kinds[i] == NUMBER;
    }

    /** Whether word {@code i} begins with a letter. */
    public boolean isWord(int i) {
        return i >= 0 && i < size && kinds[i] == WORD && Character.isLetter(text.codePointAt(starts[i]));
    }

    /** Whether word {@code i} begins with a capital letter. */
    public boolean isCapitalised(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.codePointAt(starts[i]));
    }

    /** Whether nothing, not even a space, stands between word {@code i - 1} and word {@code i}. */
    public boolean isTight(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /** Whether word {@code i} is a hyphen or dash. */
    public boolean isDash(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "‑");
    }

    /** The text from word {@code from} to before word {@code to}, as written. */
    public String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** From word {@code from} to before word {@code to}, as a span of the text. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The first word that ends after {@code offset}; {@link #size()} where none does. */
    public int firstAfter(int offset) {
        int at = Arrays.binarySearch(ends, 0, size, offset + 1);
        return at >= 0 ? at : -at - 1;
    }

    private void cut(int start, int end) {
        int i = start;
        while (i < end) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i))) {
                i = add(i, untilBlank(i, end), WORD);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i = next;
            } else if (isDigit(c)
                    || (c == '.' && next < end && isDigit(text.charAt(next)) && !afterDigitOrLetter(i, start))) {
                i = add(i, number(i, end), NUMBER);
            } else if (Character.isLetter(c)) {
                i = add(i, word(i, end), WORD);
            } else if (isApostrophe(c)
                    && next < end
                    && Character.isLetter(text.charAt(next))
                    && afterDigitOrLetter(i, start)) {
                i = add(i, letters(next, end), WORD);
            } else {
                i = add(i, Math.min(next, end), SIGN);
            }
        }
    }

    private int add(int start, int end, byte kind) {
        if (size == starts.length) {
            int more = 2 * size;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
            lower = Arrays.copyOf(lower, more);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        lower[size++] = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        return end;
    }

    /** digits { "," digits{2,3} } "," digits{3} [ "." digits ]: groups of three, or the Indian ones; "22,24" is two numbers. */
    private int number(int start, int end) {
        int i = grouped(digits(start, end), end);
        if (i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
            i = digits(i + 1, end);
        }
        return i;
    }

    private int grouped(int start, int end) {
        int whole = start;
        int i = start;
        while (i + 2 < end && text.charAt(i) == ',') {
            int group = digits(i + 1, end);
            int length = group - i - 1;
            if (length != 2 && length != 3) {
                break;
            }
            i = group;
            whole = length == 3 ? group : whole;
        }
        return whole;
    }

    private int untilBlank(int start, int end) {
        int i = start;
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int digits(int start, int end) {
        int i = start;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int word(int start, int end) {
        int initials = initials(start, end);
        if (initials > start) {
            return initials;
        }
        int i = letters(start, end);
        if (i < end && isDigit(text.charAt(i)) && !GLUED.contains(text.substring(start, i))) {
            while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /** {@code U.S.}, {@code U. S.}, {@code p.m.}: single letters, each with a full stop; {@code start} where there are fewer than two. */
    private int initials(int start, int end) {
        int i = start;
        int count = 0;
        while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            count++;
            int after = i + 2;
            boolean spaced = after + 1 < end
                    && text.charAt(after) == ' '
                    && Character.isUpperCase(text.charAt(start))
                    && Character.isUpperCase(text.charAt(after + 1))
                    && after + 2 < end
                    && text.charAt(after + 2) == '.';
            i = spaced ? after + 1 : after;
        }
        return count >= 2 ? i : start;
    }

    private int letters(int start, int end) {
        int i = start;
        while (i < end) {
            int c = text.codePointAt(i);
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.max(Math.min(i, end), start + 1);
    }

    private boolean afterDigitOrLetter(int i, int start) {
        return i > start && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
