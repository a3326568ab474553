package io.claimtrail.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Opens documents that come gzipped, up to a limit. */
final class Gunzip {
    private Gunzip() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** One layer only: a gzip within a gzip is not text, and is refused as such. */
    static byte[] open(byte[] bytes, int maxBytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            byte[] opened = in.readNBytes(maxBytes + 1);
            if (opened.length > maxBytes) {
                throw Refusal.TOO_LARGE.because("unzips to more than " + maxBytes + " bytes");
            }
            return opened;
        } catch (IOException e) {
            throw Refusal.UNPARSEABLE.because("broken gzip: " + e.getMessage());
        }
    }
}
