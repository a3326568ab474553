package io.claimtrail.extract.tagging;

import io.claimtrail.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts paragraphs of more than {@value #LONGEST} pieces where a sentence starts, outside quotations if it can; texts without
 * paragraph breaks become readable so. The rules are those of training (training/README.md, "Chunks"): change both or neither.
 */
final class Chunker {
    private static final int LONGEST = 160;
    private static final int CHUNK_LEAST = 48;
    private static final int CHUNK_MOST = 128;
    private static final String SENTENCE_END = ".!?…";
    private static final String TRAILERS = "\"”’')]";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "rev", "hon", "prof", "st",
            "jr", "sr", "no", "vs", "u", "s", "jan", "feb", "apr", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final byte NO_START = 0;
    private static final byte INSIDE = 1;
    private static final byte OUTSIDE = 2;

    private Chunker() {}

    /** The chunk, or its parts in order if it is too long. */
    static List<Chunk> cut(String text, Chunk chunk) {
        int total = chunk.size();
        if (total <= LONGEST) {
            return List.of(chunk);
        }
        byte[] starts = sentenceStarts(text, chunk);
        List<Chunk> parts = new ArrayList<>();
        int s = 0;
        while (s < total) {
            int e = total - s > CHUNK_MOST ? end(chunk, starts, s) : total;
            parts.add(chunk.slice(s, e));
            s = e;
        }
        return parts;
    }

    private static int end(Chunk chunk, byte[] starts, int s) {
        for (byte wanted : new byte[] {OUTSIDE, INSIDE}) {
            for (int e = s + CHUNK_MOST; e >= s + CHUNK_LEAST; e--) {
                if (starts[e] == wanted) {
                    return e;
                }
            }
        }
        int e = s + CHUNK_MOST;
        while (e > s + 1 && !chunk.beginsWord(e)) {
            e--;
        }
        return e;
    }

    private static byte[] sentenceStarts(String text, Chunk chunk) {
        int[] words = new int[chunk.size()];
        int n = 0;
        for (int i = 0; i < chunk.size(); i++) {
            if (chunk.beginsWord(i)) {
                words[n++] = i;
            }
        }
        byte[] starts = new byte[chunk.size()];
        for (int k = 1; k < n; k++) {
            if (isSentenceStart(text, chunk, words, k)) {
                int state = chunk.quoteState(words[k]);
                boolean outside = state == QuoteStates.OUTSIDE
                        || (state == QuoteStates.AT_MARK && chunk.quoteState(words[k - 1]) != QuoteStates.INSIDE);
                starts[words[k]] = outside ? OUTSIDE : INSIDE;
            } else {
                starts[words[k]] = NO_START;
            }
        }
        return starts;
    }

    private static boolean isSentenceStart(String text, Chunk chunk, int[] words, int k) {
        int begin = chunk.start(words[k]);
        if (begin == 0
                || !Characters.isSpace(text.codePointBefore(begin))
                || Characters.isLower(text.codePointAt(begin))) {
            return false;
        }
        int j = k - 1;
        while (j > 0 && isOneOf(text, chunk, words[j], TRAILERS)) {
            j--;
        }
        if (!isOneOf(text, chunk, words[j], SENTENCE_END)) {
            return false;
        }
        if (j == 0) {
            return true;
        }
        int start = chunk.start(words[j - 1]);
        int end = chunk.end(words[j - 1]);
        return !isAbbreviation(text, start, end) && !isDecimal(text, start, end, begin);
    }

    /** "2. 3 million", as some feeds have it. */
    private static boolean isDecimal(String text, int start, int end, int next) {
        return isDigit(text.charAt(next))
                && end - start <= 2
                && isDigit(text.charAt(start))
                && isDigit(text.charAt(end - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOneOf(String text, Chunk chunk, int piece, String characters) {
        int start = chunk.start(piece);
        return chunk.end(piece) == start + 1 && characters.indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (end == start + Character.charCount(first)) {
            return Characters.isUpper(first) || first == 'u' || first == 's';
        }
        return end - start <= 4
                && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
