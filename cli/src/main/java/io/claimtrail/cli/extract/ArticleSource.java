package io.claimtrail.cli.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.extract.Article;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one file, read as they are asked for: JSON lines, one JSON object or array, or plain text, told by how the file
 * begins; gzipped or not, UTF-8. Not thread-safe; the entries it gives may be read on any thread.
 */
final class ArticleSource implements Closeable {
    private final String name;
    private final BufferedReader reader;
    private final Deque<Entry> ready = new ArrayDeque<>();
    private int line;
    private @Nullable String ahead;
    private boolean jsonLines;
    private boolean begun;

    private ArticleSource(String name, BufferedReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * Something in the file that should be an article.
     *
     * @param place for messages: file, and line if it has several
     * @param article reads it; throws IllegalArgumentException if it is none
     */
    record Entry(String place, Supplier<Article> article) {}

    /** Takes over {@code in}, and closes it with itself. */
    static ArticleSource of(String name, InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return new ArticleSource(
                name,
                new BufferedReader(
                        new InputStreamReader(gzip ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8)));
    }

    /** The next entry; empty at the end. */
    Optional<Entry> next() throws IOException {
        if (!begun) {
            begun = true;
            begin();
        }
        if (jsonLines && ready.isEmpty()) {
            String json = nextLine();
            if (json != null) {
                ready.add(jsonLine(json));
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    private void begin() throws IOException {
        String first = nextLine();
        if (first == null) {
            return;
        }
        String json = first.startsWith("\ufeff") ? first.substring(1) : first;
        char c = json.strip().charAt(0);
        if (c != '{' && c != '[') {
            String text = json + rest();
            ready.add(new Entry(
                    name, () -> new Article(name, Optional.empty(), Optional.empty(), Optional.empty(), text)));
            return;
        }
        Entry entry = jsonLine(json);
        if (c == '{' && json.strip().endsWith("}")) {
            jsonLines = true;
            ready.add(entry);
            return;
        }
        ahead = nextLine();
        if (c == '{' && ahead != null && ahead.strip().startsWith("{")) {
            jsonLines = true;
            ready.add(entry);
            return;
        }
        document(json + (ahead == null ? "" : "\n" + ahead) + rest());
    }

    private void document(String json) {
        try {
            JsonNode document = ArticleJson.parse(json);
            if (document.isArray()) {
                for (Iterator<JsonNode> i = document.elements(); i.hasNext(); ) {
                    JsonNode element = i.next();
                    ready.add(new Entry(name, () -> ArticleJson.article(element)));
                }
            } else {
                ready.add(new Entry(name, () -> ArticleJson.article(document)));
            }
        } catch (IllegalArgumentException e) {
            ready.add(new Entry(name, () -> {
                throw e;
            }));
        }
    }

    private Entry jsonLine(String json) {
        return new Entry(name + ":" + line, () -> ArticleJson.article(ArticleJson.parse(json)));
    }

    /** The next line that is not blank; null at the end. */
    private @Nullable String nextLine() throws IOException {
        String next = ahead;
        ahead = null;
        while (next == null || next.isBlank()) {
            next = reader.readLine();
            line++;
            if (next == null) {
                return null;
            }
        }
        return next;
    }

    private String rest() {
        String rest = reader.lines().collect(Collectors.joining("\n"));
        return rest.isEmpty() ? "" : "\n" + rest;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
