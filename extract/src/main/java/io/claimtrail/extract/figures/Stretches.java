package io.claimtrail.extract.figures;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sentences that a claim touches, put together again where an abbreviation cut them ("on Oct. 7", "the U. N. says"). Stateless. */
final class Stretches {
    private static final Set<String> CUTTING = WordLists.of("stretches.cutting");

    private Stretches() {}

    static List<Span> of(ArticleText text, Attribution claim) {
        List<Span> touched = new ArrayList<>();
        int end = -1;
        for (Span part : claim.content()) {
            for (Span sentence : text.sentencesIn(part)) {
                if (sentence.start() >= end) {
                    Span whole = whole(text, sentence);
                    touched.add(whole);
                    end = whole.end();
                }
            }
        }
        return touched;
    }

    /** The sentence before; empty at the start of the text. */
    static Optional<Span> before(ArticleText text, Span sentence) {
        int index = text.sentenceIndexAt(sentence.start());
        return index > 0 ? Optional.of(whole(text, text.sentences().get(index - 1))) : Optional.empty();
    }

    private static Span whole(ArticleText text, Span sentence) {
        List<Span> all = text.sentences();
        int first = text.sentenceIndexAt(sentence.start());
        int last = first;
        while (first > 0 && isCut(text.text(), all.get(first - 1), all.get(first))) {
            first--;
        }
        while (last + 1 < all.size() && isCut(text.text(), all.get(last), all.get(last + 1))) {
            last++;
        }
        return new Span(all.get(first).start(), all.get(last).end());
    }

    /** Whether the first of two sentences ends in an abbreviation that the second goes on from. */
    private static boolean isCut(String text, Span first, Span second) {
        int stop = first.end() - 1;
        if (stop < 1
                || text.charAt(stop) != '.'
                || text.substring(first.end(), second.start()).indexOf('\n') >= 0) {
            return false;
        }
        int start = stop;
        while (start > first.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return (CUTTING.contains(word) && Character.isDigit(text.charAt(second.start()))) || initial;
    }
}
