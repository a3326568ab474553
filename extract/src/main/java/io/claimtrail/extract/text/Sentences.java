package io.claimtrail.extract.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import io.claimtrail.extract.Span;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts paragraphs into sentences: ICU's rules with its English abbreviations, and five rules of news text. A sentence does not
 * begin with a small letter ({@code "Stop!" he said} is one), nor after the title or an initial of a person, nor between a month's
 * abbreviation and the day; one that ends without a blank ({@code he said.The ministry}, as web pages stripped of their markup have it)
 * ends all the same.
 */
final class Sentences {
    private static final String[] TITLES = {
        "Adm.", "Amb.", "Atty.", "Brig.", "Capt.", "Cmdr.", "Col.", "Cpl.", "Dep.", "Dist.", "Dr.", "Gen.", "Gov.",
                "Hon.",
        "Insp.", "Lt.", "Maj.", "Messrs.", "Min.", "Mr.", "Mrs.", "Ms.", "Pres.", "Prof.", "Pvt.", "Rep.", "Reps.",
                "Rev.",
        "Sen.", "Sens.", "Sgt.", "Spc.", "Supt.", "Vice Adm."
    };
    /** So abbreviated before a day of the month or a number. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "Nos", "Art",
            "Fig", "Sec", "approx");

    /** What has no end after this many UTF-16 units (a table, a list of tags) is cut at a blank, so that no step reads it all again. */
    private static final int LONGEST = 2000;

    private static final BreakIterator BREAKS = breaks();

    private Sentences() {}

    private static BreakIterator breaks() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        for (String title : TITLES) {
            builder.suppressBreakAfter(title);
        }
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    /** The sentences of {@code paragraphs}, in order, without blanks at their ends. */
    static List<Span> of(String text, List<Span> paragraphs) {
        BreakIterator breaks = BREAKS.clone();
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            breaks.setText(new StringCharacterIterator(text.substring(paragraph.start(), paragraph.end())));
            int start = paragraph.start();
            for (int b = breaks.next(); b != BreakIterator.DONE; b = breaks.next()) {
                int end = paragraph.start() + b;
                if (end < paragraph.end()
                        && (Characters.isLower(text.codePointAt(end))
                                || endsInInitial(text, start, end)
                                || isBeforeNumber(text, start, end))) {
                    continue;
                }
                addParts(text, start, end, sentences);
                start = end;
            }
            addParts(text, start, paragraph.end(), sentences);
        }
        return sentences;
    }

    /** Whether the word at {@code at} is a capital and a stop: "I. V. bags". */
    private static boolean isInitial(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
    }

    /** "Since Oct." of "since Oct. 7". */
    private static boolean isBeforeNumber(String text, int start, int end) {
        if (!Character.isDigit(text.charAt(end))) {
            return false;
        }
        int dot = end - 1;
        while (dot > start && Characters.isSpace(text.charAt(dot))) {
            dot--;
        }
        int word = dot;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return text.charAt(dot) == '.' && BEFORE_NUMBERS.contains(text.substring(word, dot));
    }

    /** "Donald J." of "Donald J. Trump": one capital with a blank before it; I is the word, or a number. */
    private static boolean endsInInitial(String text, int start, int end) {
        int dot = end - 1;
        while (dot > start && Characters.isSpace(text.charAt(dot))) {
            dot--;
        }
        return dot - 2 >= start
                && text.charAt(dot) == '.'
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isUpperCase(text.charAt(dot - 1))
                && (text.charAt(dot - 1) != 'I' || isInitial(text, end))
                && Characters.isSpace(text.charAt(dot - 2));
    }

    /** A sentence does not begin with the mark that closes a quotation: that belongs to the one before. */
    static List<Span> withClosingMarks(String text, List<Span> sentences, List<Span> quotes) {
        List<Span> moved = new ArrayList<>(sentences);
        int q = 0;
        for (int i = 1; i < moved.size(); i++) {
            Span sentence = moved.get(i);
            while (q < quotes.size() && quotes.get(q).end() <= sentence.start()) {
                q++;
            }
            if (q < quotes.size()
                    && quotes.get(q).start() < sentence.start()
                    && quotes.get(q).end() <= sentence.start() + 2
                    && quotes.get(q).end() < sentence.end()) {
                int end = quotes.get(q).end();
                moved.set(i - 1, new Span(moved.get(i - 1).start(), end));
                while (Characters.isSpace(text.charAt(end))) {
                    end++;
                }
                moved.set(i, new Span(end, sentence.end()));
            }
        }
        return moved;
    }

    /** Adds {@code text[start, end)} as one sentence, or as several where it ends inside without a blank. */
    private static void addParts(String text, int start, int end, List<Span> sentences) {
        int from = start;
        for (int i = start + 2; i < end - 2; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))) {
                int next = isClosingMark(text.charAt(i + 1)) ? i + 2 : i + 1;
                if (next + 1 < end
                        && Character.isUpperCase(text.charAt(next))
                        && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ')) {
                    add(text, from, next, sentences);
                    from = next;
                }
            }
        }
        add(text, from, end, sentences);
    }

    private static boolean isClosingMark(char c) {
        return c == '"' || c == '”' || c == '’';
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int s = start;
        int e = end;
        while (s < e && Characters.isSpace(text.charAt(s))) {
            s++;
        }
        while (s < e && Characters.isSpace(text.charAt(e - 1))) {
            e--;
        }
        while (e - s > LONGEST) {
            int cut = s + LONGEST;
            while (cut > s + LONGEST / 2 && !Characters.isSpace(text.charAt(cut - 1))) {
                cut--;
            }
            if (Character.isLowSurrogate(text.charAt(cut))) {
                cut--;
            }
            add(text, s, cut, sentences);
            s = cut;
            while (s < e && Characters.isSpace(text.charAt(s))) {
                s++;
            }
        }
        if (s < e) {
            sentences.add(new Span(s, e));
        }
    }
}
