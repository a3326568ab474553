package io.claimtrail.extract.tagging;

import io.claimtrail.extract.text.ArticleText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "An official told Axios Biden and Netanyahu spoke": where "that" is left out before a name, the network sees that something is told and
 * not where it begins. Its chunk is then read again with "that" before each name that may be the first word; the first reading counts
 * in which the cue's content begins there. Immutable and thread-safe.
 */
final class DroppedThat {
    private static final Set<String> TELLING = Set.of("tell", "tells", "telling", "told");
    /** Somebody is told, by one word at least and so many at most. */
    private static final int LONGEST_ADDRESSEE = 5;

    /** Of the new reading; the first that is less sure is none. */
    private static final double LEAST_SCORE = 0.8;

    private final TaggerModel model;
    private final Chunk that;

    DroppedThat(TaggerModel model) {
        this.model = model;
        that = Chunk.of("that", 0, "that".length(), model.wordPieces());
    }

    /** What was told, for a cue of the window whose content has no certain start. */
    Optional<Marked> read(ArticleText article, Window window, WordRange cue, TagDecoder decoder) {
        String verb = window.span(cue.last(), cue.last()).in(article.text()).toLowerCase(Locale.ROOT);
        if (!TELLING.contains(verb)) {
            return Optional.empty();
        }
        int last = Math.min(cue.last() + 1 + LONGEST_ADDRESSEE, window.words() - 1);
        for (int word = cue.last() + 2; word <= last; word++) {
            int before = firstCharacter(article, window, word - 1);
            if (window.chunkOf(word) != window.chunkOf(cue.last()) || !Character.isLetterOrDigit(before)) {
                break;
            }
            if (Character.isUpperCase(firstCharacter(article, window, word))) {
                Optional<Marked> told = readWithThat(window, cue, word, decoder);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private static int firstCharacter(ArticleText article, Window window, int word) {
        return article.text().codePointAt(window.span(word, word).start());
    }

    private Optional<Marked> readWithThat(Window window, WordRange cue, int word, TagDecoder decoder) {
        Chunk chunk = window.chunks().get(window.chunkOf(word));
        int start = window.span(word, word).start();
        Window longer = Window.of(chunk.insert(chunk.pieceAt(start), that), window);
        WordScores scores = model.network().run(longer);
        for (Linker.Link link : model.linker().link(longer, scores, decoder.decode(longer, scores))) {
            Marked told = Marked.of(longer, scores, decoder, link);
            boolean same = told.cue().equals(window.span(cue.first(), cue.last()));
            if (same && told.content().get(0).start() == start && told.score() >= LEAST_SCORE) {
                return Optional.of(
                        new Marked(told.source(), told.cue(), told.content(), window.chunks(), told.score()));
            }
        }
        return Optional.empty();
    }
}
