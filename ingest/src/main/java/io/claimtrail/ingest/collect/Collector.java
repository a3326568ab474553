package io.claimtrail.ingest.collect;

import io.claimtrail.ingest.read.RawDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Finds documents in files, folders and streams. Archives (WARC, ARC, JSON lines; plain or gzipped) are read as they stream by, in
 * constant memory; anything else is one document, of at most {@code maxBytes}, or a feed or array of several.
 */
public final class Collector {
    private static final int HEAD = 512;

    private final int maxBytes;
    private final Sink sink;
    private final UnaryOperator<InputStream> watched;

    /**
     * A collector of any number of places.
     *
     * @param maxBytes of one document; larger ones are reported and passed over
     * @param watched wraps each file as it is opened, to see how far it is read
     */
    public Collector(int maxBytes, Sink sink, UnaryOperator<InputStream> watched) {
        this.maxBytes = maxBytes;
        this.sink = sink;
        this.watched = watched;
    }

    /**
     * Everything in a file, or in all files below a folder in the order of their names; hidden files are passed over.
     *
     * @throws IOException where the path does not exist or the folder cannot be listed
     */
    public void path(Path path) throws IOException {
        for (Path file : files(path)) {
            file(file);
        }
    }

    /**
     * The file itself, or the files that {@link #path} reads of a folder.
     *
     * @throws IOException where the path does not exist or the folder cannot be listed
     */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void file(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("cannot read " + file);
        }
        try (InputStream in = watched.apply(Files.newInputStream(file))) {
            stream(file.toString(), in);
        } catch (IOException e) {
            sink.unreadable(file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Everything in a stream, which stays open. */
    public void stream(String origin, InputStream in) throws IOException {
        stream(origin, in, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Everything in a stream that came with some word of what it is.
     *
     * @param seen when it was fetched
     */
    public void stream(
            String origin, InputStream in, Optional<String> contentType, Optional<String> url, Optional<Instant> seen)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        String head = head(buffered);
        if (WebArchive.isOne(head)) {
            new WebArchive(maxBytes, sink).read(origin, buffered);
            return;
        }
        boolean zipped = isGzip(head);
        InputStream plain = zipped ? new GZIPInputStream(buffered, 1 << 16) : buffered;
        BufferedInputStream opened = zipped ? new BufferedInputStream(plain, 1 << 16) : buffered;
        String start = zipped ? head(opened) : head;
        if (WebArchive.isOne(start)) {
            new WebArchive(maxBytes, sink).read(origin, opened);
        } else if (JsonLines.isOne(origin, start)) {
            new JsonLines(maxBytes, sink).read(origin, opened);
        } else {
            whole(origin, opened, contentType, url, seen);
        }
    }

    private void whole(
            String origin, InputStream in, Optional<String> contentType, Optional<String> url, Optional<Instant> seen)
            throws IOException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            sink.unreadable(origin, "larger than " + maxBytes + " bytes");
        } else if (bytes.length == 0) {
            sink.unreadable(origin, "empty");
        } else {
            RawDocument document = new RawDocument(bytes, contentType, url, Optional.empty(), seen);
            sink.accept(new Collected(origin, document));
        }
    }

    private static boolean isGzip(String head) {
        return head.length() > 2 && head.charAt(0) == 0x1f && head.charAt(1) == 0x8b;
    }

    /** The first bytes as ISO 8859-1, left in the stream. */
    private static String head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
