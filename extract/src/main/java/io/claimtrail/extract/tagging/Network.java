package io.claimtrail.extract.tagging;

/** The trained network. A seam: tests of everything around it need no model. Implementations are thread-safe. */
interface Network {
    WordScores run(Window window);
}
