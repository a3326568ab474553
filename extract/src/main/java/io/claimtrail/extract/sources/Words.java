package io.claimtrail.extract.sources;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The words of a text as the catalogue compares them: "U. S." and "U.S." are US, hyphens divide, accents do not count. Immutable. */
final class Words {
    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
    }

    static Words of(String text) {
        return of(ArticleText.of(text));
    }

    static Words of(ArticleText article) {
        String text = article.text();
        List<Span> tokens = article.tokens();
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            char first = text.charAt(token.start());
            boolean glued = !words.isEmpty() && last(words).end() == token.start();
            if (isHyphen(first) && glued) {
                continue;
            }
            if ((first == '\'' || first == '’') && token.length() == 1 && glued && endsInS(text, token.start())) {
                Word owner = last(words);
                words.set(
                        words.size() - 1,
                        new Word(owner.start(), owner.end(), owner.key(), owner.lower(), owner.capital(), true));
                continue;
            }
            int last = initials(article, tokens, i);
            if (last > i) {
                words.add(word(text, token.start(), tokens.get(last).end()));
                i = last;
            } else {
                words.add(word(text, token.start(), token.end()));
            }
        }
        return new Words(text, words);
    }

    List<Word> all() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return words.get(i);
    }

    /** Whether a hyphen joins word {@code i} to the one before. */
    boolean hyphenated(int i) {
        return i > 0
                && words.get(i).start() == words.get(i - 1).end() + 1
                && isHyphen(text.charAt(words.get(i).start() - 1));
    }

    /** The text of words {@code from} to {@code to}, exclusive; a final possessive ending is left out. */
    String text(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** Index of the first word that starts at or after the UTF-16 offset. */
    int from(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last word; there must be one. */
    Word last() {
        return last(words);
    }

    private static Word last(List<Word> words) {
        return words.get(words.size() - 1);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑' || c == '‐';
    }

    private static boolean endsInS(String text, int apostrophe) {
        char before = text.charAt(apostrophe - 1);
        return before == 's' || before == 'S';
    }

    /**
     * Index of the last token of the initials that begin at token {@code i}, {@code i} if there are none: several ("U. S."), or one inside a
     * name ("Ann B. Roe"), after which the sentence goes on with a capital.
     */
    private static int initials(ArticleText article, List<Span> tokens, int i) {
        String text = article.text();
        int end = i;
        int letters = 0;
        for (int j = i; j + 1 < tokens.size(); j += 2) {
            Span letter = tokens.get(j);
            Span stop = tokens.get(j + 1);
            if (letter.length() != 1
                    || !Character.isUpperCase(text.charAt(letter.start()))
                    || stop.start() != letter.end()
                    || text.charAt(stop.start()) != '.'
                    || (j > i && letter.start() - tokens.get(j - 1).end() > 1)) {
                break;
            }
            letters++;
            end = j + 1;
        }
        if (letters > 0 && isLoneLetter(article, tokens, end + 1)) {
            return end + 1; // "U. S officials", as some feeds have it
        }
        boolean inName = letters == 1
                && end + 1 < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.get(end + 1).start()))
                && article.sentenceAt(tokens.get(i).start()).contains(tokens.get(end + 1));
        return letters > 1 || inName ? end : i;
    }

    /** A capital right after initials, without a stop of its own; "I" and "A" are words. */
    private static boolean isLoneLetter(ArticleText article, List<Span> tokens, int i) {
        if (i + 1 >= tokens.size() || tokens.get(i).length() != 1) {
            return false;
        }
        String text = article.text();
        char letter = text.charAt(tokens.get(i).start());
        return Character.isUpperCase(letter)
                && letter != 'I'
                && letter != 'A'
                && tokens.get(i).start() - tokens.get(i - 1).end() == 1
                && Character.isLowerCase(text.charAt(tokens.get(i + 1).start()));
    }

    private static Word word(String text, int start, int tokenEnd) {
        int end = tokenEnd;
        boolean possessive = false;
        if (end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            char mark = text.charAt(end - 2);
            if (mark == '\'' || mark == '’') {
                end -= 2;
                possessive = true;
            }
        }
        String plain = plain(text, start, end);
        String lower = lower(plain);
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        return new Word(start, end, isAcronym(plain) ? plain : lower, lower, capital, possessive);
    }

    private static String plain(String text, int start, int end) {
        String word = text.substring(start, end);
        boolean ascii = true;
        boolean stops = false;
        for (int i = 0; i < word.length(); i++) {
            ascii &= word.charAt(i) < 128;
            stops |= word.charAt(i) == '.' || word.charAt(i) == ' ';
        }
        if (stops && word.length() > 1) {
            word = word.replace(".", "").replace(" ", "");
        }
        if (ascii) {
            return word;
        }
        String decomposed = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? word : letters.toString();
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isAcronym(String word) {
        if (word.length() < 2 || word.length() > 6) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }
}
