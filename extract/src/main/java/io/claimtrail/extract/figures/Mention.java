package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;

/**
 * A quantity in its sentence, with what it counts, what happened to it and for which stretch of time.
 *
 * @param counted head words of what is counted; never empty
 * @param limit one past the last word that speaks of this number: where the next number begins, else the sentence's end
 * @param isEarlierSentence whether it stands in the sentence before, so that its word indexes mean nothing here
 */
record Mention(
        Quantity quantity,
        NounPhrase noun,
        String counted,
        Event event,
        Basis basis,
        int limit,
        boolean isEarlierSentence) {
    /** One past the last word of number, unit and noun. */
    int end() {
        return noun.isEmpty() ? quantity.to() : Math.max(quantity.to(), noun.to());
    }

    Mention on(Basis newBasis) {
        return new Mention(quantity, noun, counted, event, newBasis, limit, isEarlierSentence);
    }

    Mention happened(Event newEvent, Basis newBasis) {
        return new Mention(quantity, noun, counted, newEvent, newBasis, limit, isEarlierSentence);
    }

    Mention fromEarlierSentence() {
        return new Mention(quantity, noun, counted, event, basis, limit, true);
    }
}
