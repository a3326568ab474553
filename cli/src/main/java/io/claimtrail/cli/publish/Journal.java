package io.claimtrail.cli.publish;

import io.claimtrail.ingest.collect.Collector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How far an unfinished publication of the same files to the same place has come, so that it can be gone on with: one small file
 * with a count of documents. A finished publication leaves none; files that have changed since, in a folder too, count as others.
 */
final class Journal {
    private final Path file;

    private Journal(Path file) {
        this.file = file;
    }

    /**
     * The journal of one publication.
     *
     * @param where identifies the cluster
     * @throws IOException where a path does not exist, or the directory cannot be made
     */
    static Journal of(Path directory, String where, List<Path> paths) throws IOException {
        StringBuilder identity = new StringBuilder(where);
        for (Path path : paths) {
            for (Path file : Collector.files(path)) {
                identity.append('\n')
                        .append(file.toAbsolutePath().normalize())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis());
            }
        }
        Files.createDirectories(directory);
        return new Journal(directory.resolve(hash(identity.toString()) + ".count"));
    }

    /** Documents that an earlier run has published; 0 where there was none, or its word cannot be read. */
    long documents() {
        try {
            return Files.exists(file)
                    ? Math.max(0, Long.parseLong(Files.readString(file).strip()))
                    : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** Notes that this many documents have arrived. */
    void write(long documents) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, Long.toString(documents));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The publication is complete. */
    void finish() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
