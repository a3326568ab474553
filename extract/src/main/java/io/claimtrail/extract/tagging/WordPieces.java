package io.claimtrail.extract.tagging;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * The WordPiece tokenizer of uncased BERT, with each piece's place in the text.
 *
 * <p>Control characters are dropped, CJK ideographs and punctuation marks stand alone, accents are stripped (canonical decomposition
 * without its non-spacing marks), letters lower-cased one by one; then each word is cut greedily into the longest known pieces, and
 * is unknown as a whole if that fails or it is longer than {@value #LONGEST_WORD} characters. Agrees with the reference
 * implementation, Hugging Face's tokenizers, except that names of special pieces in the text ({@code [SEP]}) are plain text.
 * Immutable.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private final Vocabulary vocabulary;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The pieces of {@code text[from, to)}; offsets count in {@code text}. */
    Pieces encode(String text, int from, int to) {
        Pieces pieces = new Pieces((to - from) / 4 + 8);
        Word word = new Word();
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int end = Math.min(to, i + Character.charCount(c));
            Kind kind = kind(c);
            if (kind == Kind.ALONE || kind == Kind.SPACE) {
                flush(word, pieces);
            }
            if (kind == Kind.ALONE || kind == Kind.LETTER) {
                append(c, i, end, word, pieces);
            }
            if (kind == Kind.ALONE) {
                flush(word, pieces);
            }
            i = end;
        }
        flush(word, pieces);
        return pieces;
    }

    /** Adds a character decomposed; punctuation that comes out of it ("=" of U+2260) stands alone. */
    private void append(int c, int start, int end, Word word, Pieces pieces) {
        String decomposed = c < 0x80 ? null : NFD.getDecomposition(c);
        if (decomposed == null) {
            word.append(c, start, end);
            return;
        }
        for (int k = 0; k < decomposed.length(); k = decomposed.offsetByCodePoints(k, 1)) {
            int d = decomposed.codePointAt(k);
            boolean alone = kind(d) == Kind.ALONE;
            if (alone) {
                flush(word, pieces);
            }
            word.append(d, start, end);
            if (alone) {
                flush(word, pieces);
            }
        }
    }

    private void flush(Word word, Pieces pieces) {
        if (word.length == 0) {
            return;
        }
        int before = pieces.size();
        int at = word.length > LONGEST_WORD ? -1 : 0;
        while (at >= 0 && at < word.length) {
            long match = vocabulary.longest(word.letters, at, word.length, at > 0);
            if (match < 0) {
                at = -1;
            } else {
                int end = at + (int) match;
                pieces.add((int) (match >>> Integer.SIZE), at == 0, word.starts[at], word.ends[end - 1]);
                at = end;
            }
        }
        if (at < 0) {
            pieces.truncate(before);
            pieces.add(Vocabulary.UNKNOWN, true, word.starts[0], word.ends[word.length - 1]);
        }
        word.length = 0;
    }

    private enum Kind {
        DROPPED,
        SPACE,
        ALONE,
        LETTER
    }

    private static Kind kind(int c) {
        if (c < 0x80) {
            if (c > ' ' && c < 0x7f) {
                boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                return plain ? Kind.LETTER : Kind.ALONE;
            }
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' ? Kind.SPACE : Kind.DROPPED;
        }
        if (c == 0xfffd) {
            return Kind.DROPPED;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.PRIVATE_USE,
                    UCharacterCategory.SURROGATE -> Kind.DROPPED;
            case UCharacterCategory.SPACE_SEPARATOR,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> Kind.SPACE;
            case UCharacterCategory.CONNECTOR_PUNCTUATION,
                    UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.START_PUNCTUATION,
                    UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION -> Kind.ALONE;
            default -> isIdeograph(c) ? Kind.ALONE : Kind.LETTER;
        };
    }

    /** The blocks that BERT's own code calls Chinese. */
    private static boolean isIdeograph(int c) {
        return (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0x3400 && c <= 0x4dbf)
                || (c >= 0x20000 && c <= 0x2a6df)
                || (c >= 0x2a700 && c <= 0x2b73f)
                || (c >= 0x2b740 && c <= 0x2b81f)
                || (c >= 0x2b920 && c <= 0x2ceaf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x2f800 && c <= 0x2fa1f);
    }

    /** The letters of the word being read, normalised, each with the range of text it was made of. */
    private static final class Word {
        private int[] letters = new int[32];
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private int length;

        /** Adds a letter in lower case; adds nothing for an accent. */
        void append(int c, int start, int end) {
            if (c < 0x80) {
                push(c >= 'A' && c <= 'Z' ? c + 32 : c, start, end);
            } else if (UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK) {
                push(UCharacter.toLowerCase(c), start, end);
            }
        }

        private void push(int c, int start, int end) {
            if (length == letters.length) {
                letters = Arrays.copyOf(letters, 2 * length);
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            letters[length] = c;
            starts[length] = start;
            ends[length++] = end;
        }
    }
}
