package io.claimtrail.extract.tagging;

import io.claimtrail.extract.text.QuotationMark;

/** Where a character stands to the quotation marks of its paragraph, as a feature of the network. */
final class QuoteStates {
    static final int OUTSIDE = 0;
    static final int INSIDE = 1;
    static final int AT_MARK = 2;
    /** Every piece of a content that is looked at for claims inside it. */
    static final int SECOND_LOOK = 3;

    private QuoteStates() {}

    /** One state for each UTF-16 unit of {@code text[from, to)}, a paragraph; a quotation left open ends with it. */
    static byte[] of(String text, int from, int to) {
        byte[] states = new byte[to - from];
        int done = from;
        boolean inside = false;
        for (QuotationMark mark : QuotationMark.in(text, from, to)) {
            fill(states, done - from, mark.start() - from, inside ? INSIDE : OUTSIDE);
            fill(states, mark.start() - from, mark.end() - from, AT_MARK);
            done = mark.end();
            inside = mark.opens();
        }
        fill(states, done - from, to - from, inside ? INSIDE : OUTSIDE);
        return states;
    }

    private static void fill(byte[] states, int from, int to, int state) {
        for (int i = from; i < to; i++) {
            states[i] = (byte) state;
        }
    }
}
