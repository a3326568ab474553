package io.claimtrail.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A mark that opens or closes a quotation, found without looking at sentences.
 *
 * <p>Known are curly and straight double marks, the wires' {@code ``} and {@code ''}, and single marks (straight or curly)
 * where no double quotation is open and the partner follows within {@value #SINGLE_REACH} characters, so that apostrophes and
 * {@code the '90s} are none. A straight mark opens or closes by what stands beside it; where that says nothing, it does what
 * the mark before did not. The tagger is trained with these very rules (training/README.md): change both or neither.
 *
 * @param start UTF-16 offset in the text scanned
 * @param length 1, or 2 for {@code ``} and {@code ''}
 * @param opens false: it closes
 */
public record QuotationMark(int start, int length, boolean opens) {
    private static final int SINGLE_REACH = 500;
    private static final String BEFORE_OPENING = "([{—–-";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–-";

    public int end() {
        return start + length;
    }

    /**
     * The marks of {@code text[from, to)}, in order; what stands outside that range is not seen. A mark that closes may have
     * none that opens before it, and the reverse. Time is linear in the range.
     */
    public static List<QuotationMark> in(String text, int from, int to) {
        return new Scan(text, from, to).marks();
    }

    private static final class Scan {
        private final String text;
        private final int from;
        private final int to;
        private final List<QuotationMark> marks = new ArrayList<>();
        private boolean inside;
        private boolean single;

        Scan(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
        }

        List<QuotationMark> marks() {
            int i = from;
            while (i < to) {
                int length = isDoubled(i) ? 2 : 1;
                i += step(i, text.charAt(i), length);
            }
            return marks;
        }

        /** Reads the character at {@code i} and returns how many to go on by. */
        private int step(int i, char c, int length) {
            if (single) {
                if (isApostrophe(c) && closesSingle(i)) {
                    single = false;
                    marks.add(new QuotationMark(i, 1, false));
                }
                return 1;
            }
            if (c == '“' || (c == '`' && length == 2)) {
                inside = true;
            } else if (c == '”') {
                inside = false;
            } else if (c == '"' || (c == '\'' && length == 2)) {
                boolean left = i == from || isSpaceOrOneOf(before(i), BEFORE_OPENING);
                boolean right = i + length >= to || isSpaceOrOneOf(text.codePointAt(i + length), AFTER_CLOSING);
                inside = left == right ? !inside : left;
            } else if ((c == '\'' || c == '‘') && !inside && opensSingle(i)) {
                single = true;
                marks.add(new QuotationMark(i, 1, true));
                return 1;
            } else {
                return 1;
            }
            marks.add(new QuotationMark(i, length, inside));
            return length;
        }

        private boolean isDoubled(int i) {
            char c = text.charAt(i);
            return (c == '\'' || c == '`') && i + 1 < to && text.charAt(i + 1) == c;
        }

        private static boolean isApostrophe(char c) {
            return c == '\'' || c == '’';
        }

        private int before(int i) {
            return i == from ? ' ' : text.codePointBefore(i);
        }

        private static boolean isSpaceOrOneOf(int c, String others) {
            return Characters.isSpace(c) || others.indexOf(c) >= 0;
        }

        private boolean closesSingle(int i) {
            return !Characters.isSpace(before(i))
                    && !(i + 1 < to && Characters.isAlphanumeric(text.codePointAt(i + 1)));
        }

        private boolean opensSingle(int i) {
            if (i > from && !isSpaceOrOneOf(before(i), BEFORE_OPENING)) {
                return false;
            }
            if (i + 1 >= to || Characters.isSpace(text.charAt(i + 1))) {
                return false;
            }
            if (text.charAt(i) == '\'' && Characters.isDigit(text.codePointAt(i + 1))) {
                return false;
            }
            for (int j = i + 1; j < Math.min(to, i + 1 + SINGLE_REACH); j++) {
                char c = text.charAt(j);
                if (c == '"' || c == '“' || c == '”' || isDoubled(j)) {
                    return false;
                }
                if (isApostrophe(c) && closesSingle(j)) {
                    return true;
                }
            }
            return false;
        }
    }
}
