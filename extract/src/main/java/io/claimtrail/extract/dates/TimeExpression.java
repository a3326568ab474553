package io.claimtrail.extract.dates;

import io.claimtrail.extract.Span;

/**
 * Words that name a time, and what they mean.
 *
 * @param from first word, preposition included, as an index of the sentence's words
 * @param to one past the last word
 * @param span the same words, as a span of the text
 */
public record TimeExpression(Span span, int from, int to, Role role, TimeValue value) {
    /** What the expression does for a statement. */
    public enum Role {
        /** When: "on Friday", "on 7 October", "in 2023". */
        AT,
        /** From when on: "since 7 October", "since the war began". */
        SINCE,
        /** During which stretch up to now: "in the past 24 hours", "overnight", "this year". */
        WITHIN,
        /** The day a number speaks of: "as of 19 December". */
        AS_OF
    }
}
