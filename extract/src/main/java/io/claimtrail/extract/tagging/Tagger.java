package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds who said what in an article. Immutable and thread-safe; the same text always gives the same result. */
public final class Tagger {
    /** Below it the network sees a content and does not see where it begins. */
    private static final double CERTAIN_START = 0.5;

    private final TaggerModel model;
    private final Guideline guideline;
    private final DroppedThat droppedThat;

    Tagger(TaggerModel model, Guideline guideline) {
        this.model = model;
        this.guideline = guideline;
        droppedThat = new DroppedThat(model);
    }

    /** The tagger of this release. The first call in a process loads the network, about a second. */
    public static Tagger of(Guideline guideline) {
        return new Tagger(TaggerModel.standard(), guideline);
    }

    /** Names the network; changes with its weights. */
    public String modelVersion() {
        return model.version();
    }

    /**
     * The article's attributions, in order of their cues, or of their contents where they have none; nested ones follow the one that
     * holds them.
     */
    public List<Attribution> tag(ArticleText article) {
        List<Marked> marked = new ArrayList<>();
        for (Window window : Window.pack(chunks(article, model.wordPieces()), model.feature(guideline))) {
            marked.addAll(look(article, window, model.decoder(guideline)));
        }
        marked.sort(Comparator.comparing(Marked::cue));
        return guideline == Guideline.PRODUCT ? nested(article, finished(article, marked)) : plain(article, marked);
    }

    private static List<Marked> finished(ArticleText article, List<Marked> marked) {
        List<Marked> fitted = new ArrayList<>();
        for (Marked raw : marked) {
            Marked m = edged(article, ContentGaps.close(article, raw));
            if (Silences.speaks(article, m)) {
                fitted.add(ContentSentences.fit(article, m));
            }
        }
        return QuotedSentences.join(article, fitted);
    }

    private static Marked edged(ArticleText article, Marked m) {
        return m.withContent(
                m.content().stream().map(c -> ContentEdges.of(article, c)).toList());
    }

    private static List<Attribution> plain(ArticleText article, List<Marked> marked) {
        return marked.stream()
                .map(m -> m.attribution(article, OptionalInt.empty()))
                .toList();
    }

    private List<Attribution> nested(ArticleText article, List<Marked> outer) {
        List<Attribution> attributions = new ArrayList<>();
        Deque<Attribution> signed = new ArrayDeque<>(SignedWords.of(article, outer));
        for (Marked m : outer) {
            while (!signed.isEmpty() && signed.element().content().get(0).compareTo(m.cue()) < 0) {
                attributions.add(signed.remove());
            }
            OptionalInt via = OptionalInt.of(attributions.size());
            attributions.add(m.attribution(article, OptionalInt.empty()));
            inside(article, m).forEach(inner -> attributions.add(inner.attribution(article, via)));
        }
        attributions.addAll(signed);
        return attributions;
    }

    /** The claims inside a claim's content, by a second look at it. */
    private List<Marked> inside(ArticleText article, Marked outer) {
        if (!SecondLook.isWorthwhile(article, outer.content())) {
            return List.of();
        }
        Window contents = secondLook(article.text(), outer.chunks(), outer.content());
        return look(article, contents, model.secondLook()).stream()
                .filter(m -> SecondLook.isNested(article, m))
                .map(m -> edged(article, m))
                .toList();
    }

    /** The article's paragraphs in order, long ones cut. */
    static List<Chunk> chunks(ArticleText article, WordPieces wordPieces) {
        List<Chunk> chunks = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            Chunk whole = Chunk.of(article.text(), paragraph.start(), paragraph.end(), wordPieces);
            if (whole.size() > 0) {
                chunks.addAll(Chunker.cut(article.text(), whole));
            }
        }
        return chunks;
    }

    /** A window of the words of {@code contents} alone, a chunk each. */
    static Window secondLook(String text, List<Chunk> chunks, List<Span> contents) {
        List<Chunk> parts = new ArrayList<>();
        for (Span content : contents) {
            for (Chunk chunk : chunks) {
                Chunk part = chunk.within(content);
                if (part.size() > 0) {
                    parts.addAll(Chunker.cut(text, part));
                }
            }
        }
        return Window.pack(parts, Guideline.PRODUCT.feature(), Integer.MAX_VALUE)
                .get(0);
    }

    private List<Marked> look(ArticleText article, Window window, TagDecoder decoder) {
        WordScores scores = model.network().run(window);
        int[] tags = decoder.decode(window, scores);
        List<Linker.Link> links = model.linker().link(window, scores, tags);
        List<Marked> found = new ArrayList<>();
        for (WordRange cue : WordRange.of(tags, TagDecoder.BEGIN_CUE)) {
            Optional<Linker.Link> link =
                    links.stream().filter(l -> l.cue().equals(cue)).findFirst();
            boolean vague = link.isEmpty()
                    || decoder.start(scores, link.get().contents().get(0).first()) < CERTAIN_START;
            Optional<Marked> told = vague ? droppedThat.read(article, window, cue, decoder) : Optional.empty();
            told.or(() -> link.map(l -> Marked.of(window, scores, decoder, l))).ifPresent(found::add);
        }
        return found;
    }
}
