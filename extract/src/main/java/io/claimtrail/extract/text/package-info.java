/** Paragraphs, sentences, tokens and quotation marks of an article, as spans of its text. */
@NullMarked
package io.claimtrail.extract.text;

import org.jspecify.annotations.NullMarked;
