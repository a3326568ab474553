package io.claimtrail.extract;

import java.util.Optional;

/**
 * Who a claim is attributed to.
 *
 * @param id catalogue id, for example {@code white-house}; {@code other} where the catalogue knows none
 * @param group joins ids for reading, for example {@code us}
 * @param body for an id that names a kind (un, other-government, ngo, media, other): which one, for example {@code UNRWA}
 * @param speaker the fullest name in the article; absent for an anonymous source
 * @param role as the article words it, for example {@code spokesperson}
 * @param anonymous no person or body is named ("a senior Israeli official")
 * @param mention the words that name the source at this claim
 */
public record Source(
        String id,
        Optional<String> group,
        Optional<String> body,
        Optional<String> speaker,
        Optional<String> role,
        boolean anonymous,
        Optional<Span> mention) {}
