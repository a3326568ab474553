package io.claimtrail.extract.sources;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.Optional;

/** Reads mentions that a caption or a heading of the page runs into without a space: "talksBiden says". */
final class GluedMentions {
    /** Small letters before a capital that are the end of another word; a name like "iPhone" has fewer. */
    private static final int LEAST_CAPTION = 3;

    private final Scene scene;

    GluedMentions(Scene scene) {
        this.scene = scene;
    }

    /** What of the mention is to be read by itself: the part after a caption; empty if its words are whole. */
    Optional<Span> find(Span mention, int word) {
        return word >= scene.words().size() || isPartOfWord(word, mention)
                ? Optional.of(mention)
                : afterCaption(mention);
    }

    /** Whether the mention begins or ends inside a longer word, {@code word} being the first that begins in it. */
    private boolean isPartOfWord(int word, Span mention) {
        String text = scene.article().text();
        boolean begins = mention.start() < scene.word(word).start() && Character.isLetter(text.charAt(mention.start()));
        return begins || (scene.word(word).end() > mention.end() && Character.isUpperCase(text.charAt(mention.end())));
    }

    private Optional<Span> afterCaption(Span mention) {
        String text = scene.article().text();
        int i = mention.start();
        while (i < mention.end() && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        boolean glued =
                i - mention.start() >= LEAST_CAPTION && i < mention.end() && Character.isUpperCase(text.charAt(i));
        return glued ? Optional.of(new Span(i, mention.end())) : Optional.empty();
    }

    /** The source by its own words alone, placed at word {@code at}; empty if there are none. */
    Optional<Said> read(Span mention, int at) {
        Scene alone = scene.of(ArticleText.of(mention.in(scene.article().text())));
        if (alone.words().size() == 0) {
            return Optional.empty();
        }
        Said said = new Phrases(alone, new Names(alone)).of(0, alone.words().size());
        return Optional.of(said.movedTo(Math.min(at, Math.max(0, scene.words().size() - 1))));
    }
}
