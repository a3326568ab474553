package io.claimtrail.extract;

/** How a source stands to what it is said to have said. */
public enum Stance {
    ASSERTS,
    DENIES,
    /** "may", "believes", "suggested": without full commitment. */
    HEDGES,
    ASKS,
    PROMISES
}
