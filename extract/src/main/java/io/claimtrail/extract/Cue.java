package io.claimtrail.extract;

/**
 * The words that signal an attribution.
 *
 * @param lemma dictionary form of its verb or phrase: {@code say}, {@code according to}
 */
public record Cue(Span span, String lemma, Stance stance) {}
