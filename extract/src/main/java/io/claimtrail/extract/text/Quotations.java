package io.claimtrail.extract.text;

import io.claimtrail.extract.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks to the ranges they enclose.
 *
 * <p>A straight mark does not say whether it opens or closes, and web pages stripped of their markup glue one to the next sentence
 * ({@code he said. "We will go. "Then he left}). So each paragraph's marks are read together: every reading of a mark has a cost by
 * what stands beside it, and so has every break of the pairing; the cheapest reading of the whole paragraph wins.
 */
final class Quotations {
    private static final double IMPOSSIBLE = 1000;
    /** A mark that does not look like what it is read as, on one side. */
    private static final double ODD = 2;
    /** The same, where blanks went wrong: after a full stop and a blank, or before a capital letter. */
    private static final double GLUED = 0.5;
    /** Opening again at the start of a sentence: each paragraph of a long quotation does, and paragraphs get joined. */
    private static final double OPENS_AGAIN = 1;
    /** A mark whose partner is missing. */
    private static final double UNPAIRED = 4;
    /** A paragraph that ends inside a quotation, the next one not going on with it. */
    private static final double LEFT_OPEN = 1.5;

    /** How far before a mark the end of a sentence is looked for, over blanks and other marks. */
    private static final int SENTENCE_END_REACH = 8;

    private static final String SENTENCE_END = ".!?…";
    private static final String BEFORE_OPENING = "([{—–-/";
    private static final String AFTER_CLOSING = ".,;:!?)]}—–-…";

    private final String text;
    private final Span paragraph;
    private final List<QuotationMark> marks;

    private Quotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        marks = QuotationMark.in(text, paragraph.start(), paragraph.end());
    }

    /**
     * The outermost quotations, marks included, in text order and without overlap, none longer than its paragraph. One that runs on
     * (the next paragraph opens again before anything closed) reaches to the end of its paragraph; one that nobody closes, to the end of
     * the sentence it began in, or to where a sentence opens it again.
     */
    static List<Span> of(String text, List<Span> paragraphs, List<Span> sentences) {
        List<Span> quotes = new ArrayList<>();
        int sentence = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Quotations here = new Quotations(text, paragraphs.get(p));
            if (here.marks.isEmpty()) {
                continue;
            }
            boolean runsOn = p + 1 < paragraphs.size() && opens(text, paragraphs.get(p + 1));
            boolean[] opening = here.cheapestReading(runsOn);
            int open = -1;
            for (int m = 0; m < opening.length; m++) {
                QuotationMark mark = here.marks.get(m);
                if (open >= 0) {
                    sentence = at(sentences, sentence, open);
                    boolean again = opening[m] && !here.beginsSentence(mark);
                    int end = again
                            ? Math.min(mark.start(), sentences.get(sentence).end())
                            : mark.start();
                    quotes.add(new Span(open, opening[m] ? end : mark.end()));
                }
                open = opening[m] ? mark.start() : -1;
            }
            if (open >= 0) {
                sentence = at(sentences, sentence, open);
                quotes.add(new Span(
                        open,
                        runsOn ? here.paragraph.end() : sentences.get(sentence).end()));
            }
        }
        return quotes;
    }

    private static int at(List<Span> sentences, int from, int offset) {
        int i = from;
        while (sentences.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Whether each mark opens. Viterbi over two states, outside and inside a quotation; ties go to outside, and to closing. */
    private boolean[] cheapestReading(boolean runsOn) {
        int n = marks.size();
        double outside = 0;
        double inside = IMPOSSIBLE;
        boolean[] insideBefore = new boolean[2 * n];
        for (int m = 0; m < n; m++) {
            QuotationMark mark = marks.get(m);
            double closes = closingCost(mark);
            double opens = openingCost(mark);
            double again = beginsSentence(mark) ? OPENS_AGAIN : UNPAIRED;
            insideBefore[2 * m] = inside <= outside + UNPAIRED;
            insideBefore[2 * m + 1] = inside + again < outside;
            double nextOutside = Math.min(inside, outside + UNPAIRED) + closes;
            inside = Math.min(inside + again, outside) + opens;
            outside = nextOutside;
        }
        boolean[] opening = new boolean[n];
        boolean in = inside + (runsOn ? 0 : LEFT_OPEN) < outside;
        for (int m = n - 1; m >= 0; m--) {
            opening[m] = in;
            in = insideBefore[2 * m + (in ? 1 : 0)];
        }
        return opening;
    }

    private double openingCost(QuotationMark mark) {
        if (isDirected(mark)) {
            return mark.opens() ? 0 : IMPOSSIBLE;
        }
        int before = before(mark.start());
        int after = after(mark.end());
        boolean left = Characters.isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0 || isQuote(before);
        boolean right = !Characters.isSpace(after) && AFTER_CLOSING.indexOf(after) < 0 && !isQuote(after);
        return (left ? 0 : ODD) + (right ? 0 : ODD);
    }

    private double closingCost(QuotationMark mark) {
        if (isDirected(mark)) {
            return mark.opens() ? IMPOSSIBLE : 0;
        }
        int after = after(mark.end());
        double left = Characters.isSpace(before(mark.start())) ? (beginsSentence(mark) ? GLUED : ODD) : 0;
        boolean right = Characters.isSpace(after) || AFTER_CLOSING.indexOf(after) >= 0 || isQuote(after);
        return left + (right ? 0 : Characters.isUpper(after) ? GLUED : ODD);
    }

    /** Whether the mark itself says what it does. */
    private boolean isDirected(QuotationMark mark) {
        char c = text.charAt(mark.start());
        return c != '"' && !(c == '\'' && mark.length() == 2);
    }

    /** Whether a sentence ended just before the mark, quotation marks aside, or the paragraph begins. */
    private boolean beginsSentence(QuotationMark mark) {
        int i = mark.start();
        int least = Math.max(paragraph.start(), i - SENTENCE_END_REACH);
        while (i > least && (Characters.isSpace(text.charAt(i - 1)) || isQuote(text.charAt(i - 1)))) {
            i--;
        }
        return i == paragraph.start() || SENTENCE_END.indexOf(text.charAt(i - 1)) >= 0;
    }

    private int before(int offset) {
        return offset == paragraph.start() ? ' ' : text.codePointBefore(offset);
    }

    private int after(int offset) {
        return offset >= paragraph.end() ? ' ' : text.codePointAt(offset);
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static boolean opens(String text, Span paragraph) {
        int i = paragraph.start();
        while (i < paragraph.end() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        List<QuotationMark> first = QuotationMark.in(text, i, Math.min(paragraph.end(), i + 2));
        return !first.isEmpty() && first.get(0).start() == i && first.get(0).opens();
    }
}
