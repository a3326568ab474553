package io.claimtrail.extract.tagging;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import io.claimtrail.extract.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words whose author is named without a word of saying, which the network does not see: posts as articles embed them
 * ("Thank you all. — Ana Ito (@anaito) May 13, 2018") and quotations behind a name and a colon that open their paragraph.
 */
final class SignedWords {
    /** The day sets a signature off from a handle that prose mentions. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:--|[—–-]) ?([^\\n()]{1,60}) \\(@\\w{1,20}\\) +\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}, \\d{4}");

    private static final Pattern LINK = Pattern.compile("(?:pic\\.twitter\\.com/|https?://)\\S+$");
    /** A post has 280 characters at most, and a link or two. A longer stretch holds more than the post. */
    private static final int LONGEST_POST = 300;

    /** Names, titles and what joins them. */
    private static final Pattern LABEL = Pattern.compile(
            "[*_<>/u]*(@\\w{1,20}|\\p{Lu}[\\p{L}.’'-]*(?:,? (?:of|for|the|and|to|de|\\p{Lu}[\\p{L}.’'-]*)){0,15}):[*_\\h]*");

    private static final int LONGEST_LABEL = 120;

    private final ArticleText article;
    private final List<Span> claimed;
    private final List<Attribution> found = new ArrayList<>();

    private SignedWords(ArticleText article, List<Span> claimed) {
        this.article = article;
        this.claimed = new ArrayList<>(claimed);
    }

    /** Attributions without a cue, in text order. None overlaps another or a content of {@code claims}. */
    static List<Attribution> of(ArticleText article, List<Marked> claims) {
        SignedWords words = new SignedWords(
                article, claims.stream().flatMap(c -> c.content().stream()).toList());
        words.addLabelled();
        words.addPosts();
        words.found.sort(Comparator.comparing(a -> a.content().get(0)));
        return words.found;
    }

    private void addPosts() {
        String text = article.text();
        Matcher signature = SIGNATURE.matcher(text);
        int after = 0;
        while (signature.find()) {
            int from = afterBlanks(
                    Math.max(after, article.paragraphAt(signature.start()).start()));
            int to = beforeLinks(from, signature.start());
            if (from < to && to - from <= LONGEST_POST) {
                add(new Span(signature.start(1), signature.end(1)), new Span(from, to));
            }
            after = signature.end();
        }
    }

    /** End of the words before {@code to}, blanks and links aside. */
    private int beforeLinks(int from, int to) {
        int end = beforeBlanks(from, to);
        while (end > from) {
            int word = end;
            while (word > from && !Characters.isSpace(article.text().charAt(word - 1))) {
                word--;
            }
            Matcher link = LINK.matcher(article.text()).region(word, end);
            if (!link.find()) {
                break;
            }
            end = beforeBlanks(from, link.start());
        }
        return end;
    }

    private int afterBlanks(int from) {
        int start = from;
        while (Characters.isSpace(article.text().charAt(start))) {
            start++;
        }
        return start;
    }

    private int beforeBlanks(int from, int to) {
        int end = to;
        while (end > from && Characters.isSpace(article.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void addLabelled() {
        for (Span quote : article.quotes()) {
            int start = article.paragraphAt(quote.start()).start();
            if (start < quote.start() && quote.start() - start <= LONGEST_LABEL) {
                Matcher label = LABEL.matcher(article.text()).region(start, quote.start());
                if (label.matches()) {
                    add(new Span(label.start(1), label.end(1)), quote);
                }
            }
        }
    }

    private void add(Span author, Span content) {
        if (claimed.stream().noneMatch(content::overlaps)) {
            claimed.add(content);
            found.add(new Attribution(
                    Optional.of(author),
                    Optional.empty(),
                    List.of(content),
                    Quoting.typeOf(article, List.of(content)),
                    OptionalInt.empty(),
                    1));
        }
    }
}
