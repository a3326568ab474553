package io.claimtrail.extract;

/** How a claim's content is rendered. */
public enum QuotationType {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Part of it does. */
    MIXED
}
