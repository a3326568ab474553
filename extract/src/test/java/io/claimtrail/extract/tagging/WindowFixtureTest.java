package io.claimtrail.extract.tagging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.extract.CodePoints;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The network's input is what it was trained on: agreement with training/features.py on the cases of training/fixtures.py. */
class WindowFixtureTest {
    private static final WordPieces WORD_PIECES = TaggerModel.standardWordPieces();

    static List<JsonNode> cases() throws IOException {
        try (InputStream in = requireNonNull(WindowFixtureTest.class.getResourceAsStream("window-fixtures.json"))) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void windowsAreThoseOfTraining(JsonNode expected) {
        String text = expected.get("text").asText();
        List<Chunk> chunks = Tagger.chunks(ArticleText.of(text), WORD_PIECES);
        List<Window> windows = expected.get("look").asText().equals("first")
                ? Window.pack(chunks, expected.get("guideline").intValue())
                : List.of(Tagger.secondLook(text, chunks, contents(text, expected.get("contents"))));

        assertThat(windows).hasSameSizeAs(expected.get("windows"));
        CodePoints codePoints = CodePoints.of(text);
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            JsonNode e = expected.get("windows").get(i);
            assertThat(window.ids()).containsExactly(longs(e.get("ids")));
            assertThat(window.features()).containsExactly(longs(e.get("feat")));
            assertThat(words(window, window::position)).containsExactly(longs(e.get("position")));
            assertThat(words(window, window::chunkOf)).containsExactly(longs(e.get("chunk")));
            assertThat(words(window, w -> codePoints.at(window.span(w, w).start())))
                    .containsExactly(column(e.get("extent"), 0));
            assertThat(words(window, w -> codePoints.at(window.span(w, w).end())))
                    .containsExactly(column(e.get("extent"), 1));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quoteStatesAreThoseOfTraining(JsonNode expected) {
        String text = expected.get("text").asText();
        List<String> states = new ArrayList<>();
        for (String paragraph : text.split("\n+")) {
            if (!paragraph.isEmpty()) {
                states.add(states(paragraph));
            }
        }
        if (expected.has("quotes")) {
            List<String> stated = new ArrayList<>();
            expected.get("quotes").forEach(q -> stated.add(q.asText()));
            assertThat(states).containsExactlyElementsOf(stated);
        }
    }

    /** One digit a code point. */
    private static String states(String paragraph) {
        byte[] states = QuoteStates.of(paragraph, 0, paragraph.length());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i = paragraph.offsetByCodePoints(i, 1)) {
            digits.append(states[i]);
        }
        return digits.toString();
    }

    private static List<Span> contents(String text, JsonNode contents) {
        List<Span> spans = new ArrayList<>();
        int end = text.codePointCount(0, text.length());
        contents.forEach(c -> spans.add(new Span(
                text.offsetByCodePoints(0, c.get(0).intValue()),
                text.offsetByCodePoints(0, Math.min(end, c.get(1).intValue())))));
        return spans;
    }

    private static long[] words(Window window, IntUnaryOperator value) {
        return IntStream.range(0, window.words()).map(value).asLongStream().toArray();
    }

    private static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToLong(JsonNode::longValue)
                .toArray();
    }

    private static long[] column(JsonNode pairs, int i) {
        long[] column = new long[pairs.size()];
        Arrays.setAll(column, k -> pairs.get(k).get(i).longValue());
        return column;
    }
}
