package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Reading.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an article says of a person where it names him: titles before the name, an apposition after. Not thread-safe. */
final class Introductions {
    private static final int LONGEST_INTRODUCTION = 25;

    private final Scene scene;
    private final Names names;
    private final MentionReader reader;
    private final Map<String, Reading> known = new HashMap<>();

    Introductions(Scene scene, Names names, MentionReader reader) {
        this.scene = scene;
        this.names = names;
        this.reader = reader;
    }

    /** What the article says of the bearer of a full name, wherever it names him; the firmest and first such reading. */
    Reading of(Range full) {
        String key = names.text(full);
        Reading found = known.get(key);
        if (found != null) {
            return found;
        }
        known.put(key, Reading.NOTHING);
        Reading best = Reading.NOTHING;
        for (Range other : names.sharing(full)) {
            if (Names.length(other) < Names.length(full) && !names.contains(full, other)) {
                continue;
            }
            Reading reading = around(other);
            if (reading.decided()
                    && (!best.decided()
                            || (best.basis() == Basis.WORDS
                                    && reading.basis() == Basis.CATALOGUE
                                    && isSameSide(best)))) {
                best = reading;
            } else if (!best.decided()
                    && best.role().isEmpty()
                    && reading.role().isPresent()) {
                best = reading;
            }
        }
        known.put(key, best);
        return best;
    }

    private static boolean isSameSide(Reading best) {
        return best.head().map(k -> k.speaksForAnother()).orElse(true);
    }

    /** Reads a name with its titles before and its apposition after. */
    Reading around(Range name) {
        int from = left(name.from());
        int to = right(name.to());
        Reading reading = from < name.from() || to > name.to() ? reader.read(from, to) : Reading.NOTHING;
        if (reading.decided()
                || from < name.from()
                || name.from() < 2
                || !scene.word(name.from() - 1).is(",")) {
            return reading;
        }
        return before(name.from() - 1).orElse(reading);
    }

    /** "The Palestinian representative to the UN, Riyad Mansour": the phrase before a comma. */
    private Optional<Reading> before(int comma) {
        int from = comma;
        boolean head = false;
        while (from > 0
                && comma - from < LONGEST_INTRODUCTION
                && !scene.word(from - 1).isMark()
                && !scene.beginsSentence(from)) {
            from--;
            head |= HeadNoun.of(scene.word(from)).isPresent();
        }
        if (!head
                || (!Grammar.DETERMINERS.contains(scene.word(from).lower())
                        && !scene.isMatched(from)
                        && HeadNoun.of(scene.word(from)).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(reader.read(from, comma))
                .filter(r -> r.decided() && r.name().isEmpty());
    }

    private int left(int start) {
        int from = start;
        while (from > 0 && start - from < 10) {
            Word word = scene.word(from - 1);
            boolean fits = scene.isMatched(from - 1)
                    || (!word.isMark()
                            && (HeadNoun.of(word).isPresent()
                                    || Grammar.MODIFIERS.contains(word.lower())
                                    || Grammar.TITLES.contains(word.lower())
                                    || Grammar.FORMER.contains(word.lower())
                                    || (word.capital() && !Grammar.NO_NAMES.contains(word.lower()))))
                    || (word.is(".")
                            && from > 1
                            && Grammar.TITLES.contains(scene.word(from - 2).lower()));
            if (!fits || word.is("and") || (scene.beginsSentence(from) && !word.is("."))) {
                break;
            }
            if (scene.matchAt(from - 1).map(m -> m.is(Term.Type.PERSON)).orElse(false) && !word.possessive()) {
                break;
            }
            from--;
        }
        return from;
    }

    private int right(int end) {
        int n = scene.words().size();
        if (end >= n || scene.beginsSentence(end)) {
            return end;
        }
        Word next = scene.word(end);
        boolean complement = next.is("from") || next.is("of") || next.is("at");
        if (!complement && !next.is(",") && !next.is("(") && !next.is("–") && !next.is("—")) {
            return end;
        }
        int to = end + 1;
        if (!complement && to < n && !opensApposition(to)) {
            return end;
        }
        int limit = complement ? end + 7 : end + LONGEST_INTRODUCTION;
        while (to < n && to < limit && !scene.beginsSentence(to) && (scene.isMatched(to) || !isEnd(scene.word(to)))) {
            to++;
        }
        return to;
    }

    private static boolean isEnd(Word word) {
        return word.is(",")
                || word.is(")")
                || word.is("–")
                || word.is("—")
                || word.is("said")
                || word.is("told")
                || word.is("says")
                || word.is(";")
                || word.is(":")
                || word.is("\"");
    }

    private boolean opensApposition(int i) {
        Word word = scene.word(i);
        return Grammar.DETERMINERS.contains(word.lower())
                || Grammar.MODIFIERS.contains(word.lower())
                || Grammar.FORMER.contains(word.lower())
                || Grammar.RELATIVES.contains(word.lower())
                || HeadNoun.of(word).isPresent()
                || Character.isDigit(word.lower().charAt(0))
                || scene.matchAt(i)
                        .map(m -> !m.is(Term.Type.PERSON)
                                || scene.word(m.to() - 1).possessive())
                        .orElse(false);
    }
}
