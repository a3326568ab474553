package io.claimtrail.cli.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an embedded run keeps its files: {@code kafka/} (topics), {@code streams/} (state stores). Held by one process at a time
 * through a lock on {@code claimtrail.lock}; closing gives the lock back and, for a temporary directory, deletes it.
 */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;
    private final boolean temporary;

    private DataDirectory(Path root, FileChannel channel, boolean temporary) {
        this.root = root;
        this.channel = channel;
        this.temporary = temporary;
    }

    /**
     * Takes a directory, made if it is not there yet.
     *
     * @throws EmbeddedException if another process holds it, or it cannot be written
     */
    public static DataDirectory open(Path directory) {
        return lock(directory.toAbsolutePath().normalize(), false);
    }

    /** Takes a fresh directory that closing deletes. */
    public static DataDirectory temporary() {
        try {
            return lock(Files.createTempDirectory("claimtrail-"), true);
        } catch (IOException e) {
            throw new EmbeddedException("cannot make a temporary directory: " + e.getMessage(), e);
        }
    }

    private static DataDirectory lock(Path root, boolean temporary) {
        FileChannel channel = null;
        try {
            Files.createDirectories(root);
            Path file = root.resolve("claimtrail.lock");
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new EmbeddedException("data directory " + root + " is in use"
                        + (holder.isEmpty() ? "" : " by process " + holder) + "; stop it, or choose another");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
            return new DataDirectory(root, channel, temporary);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new EmbeddedException("cannot use data directory " + root + ": " + e, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Absolute path of the whole directory. */
    public Path root() {
        return root;
    }

    /** The broker's log directory. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** Kafka Streams' state directory, shared by all services of this run. */
    public Path streams() {
        return root.resolve("streams");
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (temporary) {
                delete();
            }
        } catch (IOException e) {
            throw new EmbeddedException("cannot release " + root + ": " + e, e);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
