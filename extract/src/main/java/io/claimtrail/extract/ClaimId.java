package io.claimtrail.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a claim by its place, so that the same article always gives the same ids. */
final class ClaimId {
    /** 96 bits: no two claims of a billion articles share one by chance. */
    private static final int BYTES = 12;

    private ClaimId() {}

    /** 24 hexadecimal digits: the start of SHA-256 over the article's id and the UTF-16 offsets of cue and content. */
    static String of(String articleId, Attribution attribution) {
        StringBuilder place = new StringBuilder(articleId).append('\n');
        attribution.cue().ifPresent(cue -> append(place, cue));
        place.append('\n');
        attribution.content().forEach(part -> append(place, part));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(place.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void append(StringBuilder place, Span span) {
        place.append(span.start()).append('-').append(span.end()).append(' ');
    }
}
