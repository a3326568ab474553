/** The trained tagger: word pieces, the network, decoding and linking. Text in, attributions out. */
@NullMarked
package io.claimtrail.extract.tagging;

import org.jspecify.annotations.NullMarked;
