package io.claimtrail.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimtrail.ingest.collect.Collector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an unfinished publication of the same files to the same place has come, so that it can be gone on with: one small file
 * with a count of documents. A finished publication leaves none; files that have changed since, in a folder too, count as others.
 */
final class Journal {
    /** Of a publication that cannot be gone on with: it notes nothing. */
    static final Journal NONE = new Journal(null);

    private final @Nullable Path file;

    private Journal(@Nullable Path file) {
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
        UUID name = UUID.nameUUIDFromBytes(identity.toString().getBytes(UTF_8));
        return new Journal(directory.resolve(name + ".count"));
    }

    /** Whether what is written is there for the next run. */
    boolean isKept() {
        return file != null;
    }

    /** Documents that an earlier run has published; 0 where there was none, or its word cannot be read. */
    long documents() {
        try {
            return file != null && Files.exists(file)
                    ? Math.max(0, Long.parseLong(Files.readString(file).strip()))
                    : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** Notes that this many documents have arrived. */
    void write(long documents) throws IOException {
        if (file == null) {
            return;
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, Long.toString(documents));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The publication is complete. */
    void finish() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
