package io.claimtrail.cli.publish;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes refusals to a file, one JSON object a line, if there is one. */
final class RefusalLog implements Consumer<Publication.Refused>, AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final @Nullable PrintWriter out;

    /** @param goesOn whether the file is added to, not begun */
    RefusalLog(@Nullable Path file, boolean goesOn) throws IOException {
        OpenOption how = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        out = file == null
                ? null
                : new PrintWriter(Files.newBufferedWriter(
                        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how));
    }

    @Override
    public void accept(Publication.Refused refused) {
        if (out != null) {
            Map<String, String> fields =
                    Map.of("origin", refused.origin(), "reason", refused.reason(), "message", refused.message());
            out.println(MAPPER.valueToTree(fields).toString());
        }
    }

    void flush() {
        if (out != null) {
            out.flush();
        }
    }

    @Override
    public void close() {
        if (out != null) {
            out.close();
        }
    }
}
