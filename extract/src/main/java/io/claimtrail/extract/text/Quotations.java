package io.claimtrail.extract.text;

import io.claimtrail.extract.Span;
import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks to the ranges they enclose. */
final class Quotations {
    private Quotations() {}

    /**
     * The outermost quotations, marks included, in text order and without overlap, none longer than its paragraph. One that runs on
     * (the next paragraph opens again before anything closed) reaches to the end of its paragraph; one that nobody closes, to the end of
     * the sentence it began in.
     */
    static List<Span> of(String text, List<Span> paragraphs, List<Span> sentences) {
        List<Span> quotes = new ArrayList<>();
        int sentence = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            int open = -1;
            for (QuotationMark mark : QuotationMark.in(text, paragraph.start(), paragraph.end())) {
                if (open < 0) {
                    open = mark.opens() ? mark.start() : -1;
                } else {
                    while (sentences.get(sentence).end() <= open) {
                        sentence++;
                    }
                    int end = mark.opens()
                            ? Math.min(mark.start(), sentences.get(sentence).end())
                            : mark.end();
                    quotes.add(new Span(open, end));
                    open = mark.opens() ? mark.start() : -1;
                }
            }
            if (open >= 0) {
                while (sentences.get(sentence).end() <= open) {
                    sentence++;
                }
                boolean runsOn = p + 1 < paragraphs.size() && opens(text, paragraphs.get(p + 1));
                quotes.add(new Span(
                        open, runsOn ? paragraph.end() : sentences.get(sentence).end()));
            }
        }
        return quotes;
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
