package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import io.claimtrail.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives quoted sentences without a cue of their own to whoever was quoted in the sentence before. */
final class QuotedSentences {
    private static final int LEAST_WORDS = 2;
    private static final Set<String> SENTENCE_END = Set.of(".", "!", "?", "…");

    private final ArticleText article;
    private final List<Marked> claims;

    private QuotedSentences(ArticleText article, List<Marked> claims) {
        this.article = article;
        this.claims = new ArrayList<>(claims);
    }

    /** The claims, in the same order, some with further content parts. */
    static List<Marked> join(ArticleText article, List<Marked> claims) {
        QuotedSentences joined = new QuotedSentences(article, claims);
        joined.returnStrayed();
        joined.addContinued();
        joined.addUnclaimed();
        return joined.claims;
    }

    /**
     * A quoted part that stands in sentences before its cue's goes back to the claim that ends just before it; where none does and the
     * cue's own sentence goes on with what is said, it is nobody's: {@code "It was hot." The ministry said the flight …}
     */
    private void returnStrayed() {
        for (int i = 0; i < claims.size(); i++) {
            Marked claim = claims.get(i);
            int cueSentence = article.sentenceIndexAt(claim.cue().start());
            for (Span part : claim.content()) {
                boolean strayed = claims.get(i).content().size() > 1
                        && article.sentenceIndexAt(part.end() - 1) < cueSentence
                        && article.isQuoted(part.start())
                        && article.isQuoted(part.end() - 1);
                if (!strayed) {
                    continue;
                }
                int owner = ownerBefore(part);
                if (owner >= 0 && owner != i) {
                    claims.set(i, claims.get(i).without(part));
                    claims.set(owner, claims.get(owner).with(part));
                } else if (goesOn(claims.get(i))) {
                    claims.set(i, claims.get(i).without(part));
                }
            }
        }
    }

    private boolean goesOn(Marked claim) {
        return claim.content().stream()
                .anyMatch(p -> p.start() >= claim.cue().end()
                        && article.sentenceIndexAt(p.start())
                                == article.sentenceIndexAt(claim.cue().start()));
    }

    /** A quotation without a mark at its end is said by whoever says how the next paragraph goes on with it. */
    private void addContinued() {
        List<Span> quotes = article.quotes();
        for (int q = quotes.size() - 1; q >= 0; q--) {
            Span quote = quotes.get(q);
            if (endsOpen(quote) && isUnclaimed(quote)) {
                int owner = ownerBehind(quote);
                if (owner >= 0) {
                    claims.set(owner, claims.get(owner).with(quote));
                }
            }
        }
    }

    private boolean endsOpen(Span quote) {
        List<Span> tokens = article.tokensIn(quote);
        return SENTENCE_END.contains(tokens.get(tokens.size() - 1).in(article.text()));
    }

    /** The claim with a quoted part in the sentence just behind the span; -1 if there is none. */
    private int ownerBehind(Span span) {
        int next = article.sentenceIndexAt(span.end() - 1) + 1;
        for (int i = 0; i < claims.size(); i++) {
            boolean goesOn = claims.get(i).content().stream()
                    .anyMatch(p -> article.sentenceIndexAt(p.start()) == next && article.isQuoted(p.start()));
            if (goesOn) {
                return i;
            }
        }
        return -1;
    }

    private void addUnclaimed() {
        for (Span quote : article.quotes()) {
            if (isUnclaimed(quote)) {
                int quoted = ownerBefore(quote);
                int owner = quoted >= 0 ? quoted : reportedBefore(quote);
                if (owner >= 0) {
                    claims.set(owner, claims.get(owner).with(quote));
                }
            }
        }
    }

    /** A quotation of whole sentences that no claim has a part in. */
    private boolean isUnclaimed(Span quote) {
        List<Span> sentences = article.sentencesIn(quote);
        Span whole = new Span(
                sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
        if (whole.start() != quote.start() || words(quote) < LEAST_WORDS) {
            return false;
        }
        if (whole.end() > quote.end() && words(new Span(quote.end(), whole.end())) > 0) {
            return false;
        }
        for (Marked claim : claims) {
            if (claim.cue().overlaps(whole) || claim.content().stream().anyMatch(whole::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private int words(Span span) {
        int words = 0;
        for (Span token : article.tokensIn(span)) {
            words += Characters.isAlphanumeric(article.text().codePointAt(token.start())) ? 1 : 0;
        }
        return words;
    }

    /**
     * The one claim of the sentence just before a quotation that is a sentence: {@code The mayor said it was late. "We are tired."}
     * -1 if that sentence has none or several, of which the last is mostly a clause within another.
     */
    private int reportedBefore(Span quote) {
        int sentence = article.sentenceIndexAt(quote.start());
        int found = -1;
        for (int i = 0; i < claims.size(); i++) {
            if (article.sentenceIndexAt(claims.get(i).cue().start()) == sentence - 1) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return endsSentence(quote) ? found : -1;
    }

    /** Not a heading in quotation marks; a quotation that the next paragraph goes on with has no mark at its end. */
    private boolean endsSentence(Span quote) {
        List<Span> tokens = article.tokensIn(quote);
        return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
                .anyMatch(token -> SENTENCE_END.contains(token.in(article.text())));
    }

    /** The claim, by a quotation, whose cue or last part stands in the sentence just before the span; -1 if there is none. */
    private int ownerBefore(Span span) {
        int sentence = article.sentenceIndexAt(span.start());
        for (int i = claims.size() - 1; i >= 0; i--) {
            Marked claim = claims.get(i);
            if (claim.cue().start() < span.start() && claim.isQuoted(article)) {
                int last = article.sentenceIndexAt(claim.cue().start());
                for (Span part : claim.content()) {
                    if (part.start() < span.start()) {
                        last = Math.max(last, article.sentenceIndexAt(part.end() - 1));
                    }
                }
                return last == sentence - 1 ? i : -1;
            }
        }
        return -1;
    }
}
