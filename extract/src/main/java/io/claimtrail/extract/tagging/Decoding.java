package io.claimtrail.extract.tagging;

/**
 * The numbers by which tags are chosen; tuned on data the network was not trained on (training/tune.py).
 *
 * @param cueBias added to the logits of both cue tags
 * @param sourceBias added to the logits of both source tags
 * @param contentStartPenalty taken from a sequence's score wherever a content begins
 */
record Decoding(double cueBias, double sourceBias, double contentStartPenalty) {}
