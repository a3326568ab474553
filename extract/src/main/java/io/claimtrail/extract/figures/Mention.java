package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;

/**
 * A quantity in its sentence, with what it counts, what happened to it and for which stretch of time.
 *
 * @param counted head words of what is counted; never empty
 * @param isEarlierSentence whether it stands in the sentence before, so that its word indexes mean nothing here
 */
record Mention(
        Quantity quantity, NounPhrase noun, String counted, Event event, Basis basis, boolean isEarlierSentence) {
    /** One past the last word of number, unit and noun. */
    int end() {
        return noun.isEmpty() ? quantity.to() : Math.max(quantity.to(), noun.to());
    }

    Mention fromEarlierSentence() {
        return new Mention(quantity, noun, counted, event, basis, true);
    }
}
