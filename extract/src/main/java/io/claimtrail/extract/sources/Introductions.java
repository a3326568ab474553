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
    private final Map<Range, Reading> around = new HashMap<>();

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
    private Reading around(Range name) {
        return around.computeIfAbsent(name, this::readAround);
    }

    private Reading readAround(Range name) {
        int from = left(name.from());
        int to = right(name);
        Optional<Reading> said = saying(name);
        if (said.isPresent()) {
            return said.get();
        }
        Reading reading =
                from < name.from() || to > name.to() ? agreeing(reader.read(from, to), name) : Reading.NOTHING;
        if (reading.decided()
                || from < name.from()
                || name.from() < 2
                || !scene.word(name.from() - 1).is(",")) {
            return reading;
        }
        return before(name.from() - 1).orElse(reading);
    }

    /** "Roe, 32, is now a director of Oxfam": a sentence that says whom he works for. */
    private Optional<Reading> saying(Range name) {
        int n = scene.words().size();
        int is = name.to();
        boolean aged = is + 2 < n
                && scene.word(is).is(",")
                && Character.isDigit(scene.word(is + 1).lower().charAt(0))
                && scene.word(is + 2).is(",");
        is = aged ? is + 3 : is;
        if (is + 1 >= n || !scene.word(is).is("is")) {
            return Optional.empty();
        }
        int from = is + 1;
        while (from < n && Grammar.AUXILIARIES.contains(scene.word(from).lower())) {
            from++;
        }
        return Optional.of(reader.read(from, end(is, from)))
                .filter(r -> r.decided()
                        && r.name().isEmpty()
                        && r.head().map(HeadNoun::isPerson).orElse(false)
                        && (r.basis() == Basis.CATALOGUE || r.source().equals(Catalogue.NGO)));
    }

    /** Only what may be said of one person: no plural after him, and no role out of a clause ("who has family there"). */
    private Reading agreeing(Reading reading, Range name) {
        int after = name.to() + 1;
        if (after >= scene.words().size() || scene.matchAt(name.from()).isPresent()) {
            return reading;
        }
        boolean plural = reading.head().map(HeadNoun::isPerson).orElse(false)
                && reading.headWord().endsWith("s")
                && reading.role().map(r -> r.from() >= after).orElse(false)
                && !scene.word(after).is("one");
        boolean clause = Grammar.RELATIVES.contains(scene.word(after).lower());
        boolean nobody = clause
                && reading.basis() != Basis.CATALOGUE
                && reading.head().map(k -> k == HeadNoun.PEOPLE).orElse(true);
        return plural || nobody ? Reading.NOTHING : reading;
    }

    /** "The Palestinian representative to the UN, Riyad Mansour": the phrase before a comma. */
    private Optional<Reading> before(int comma) {
        int sentence = scene.sentenceOf(comma);
        boolean head = false;
        for (int from = comma - 1; from >= 0 && comma - from < LONGEST_INTRODUCTION; from--) {
            if (scene.word(from).isMark() || scene.sentenceOf(from) != sentence) {
                return Optional.empty();
            }
            head |= HeadNoun.of(scene.word(from)).isPresent();
            if (head && opensPhrase(from) && !isComplement(from)) {
                return Optional.of(reader.read(from, comma))
                        .filter(r -> r.decided() && r.name().isEmpty());
            }
        }
        return Optional.empty();
    }

    private boolean opensPhrase(int i) {
        boolean first = i == 0 || scene.word(i - 1).isMark() || scene.sentenceOf(i) != scene.sentenceOf(i - 1);
        return Grammar.DETERMINERS.contains(scene.word(i).lower())
                || (first && (scene.isMatched(i) || HeadNoun.of(scene.word(i)).isPresent()))
                || (scene.isMatched(i)
                        && scene.word(i).possessive()
                        && (i == 0
                                || !Grammar.DETERMINERS.contains(
                                        scene.word(i - 1).lower())));
    }

    /** Whether the phrase is the complement of an office before it: "spokesman for the ministry". */
    private boolean isComplement(int i) {
        return i > 1
                && Grammar.AFFILIATING.contains(scene.word(i - 1).lower())
                && HeadNoun.of(scene.word(i - 2)).map(HeadNoun::isPerson).orElse(false);
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
            boolean person =
                    scene.matchAt(from - 1).map(m -> m.is(Term.Type.PERSON)).orElse(false);
            boolean aide = HeadNoun.of(scene.word(from))
                    .filter(k -> k == HeadNoun.OFFICIAL)
                    .isPresent();
            if (person && !word.possessive() && !aide) {
                break;
            }
            from--;
        }
        return from;
    }

    private int right(Range name) {
        int end = name.to();
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
        if (!complement && to < n && (isBeforeClause(name) || !opensApposition(to))) {
            return end;
        }
        return complement ? Math.min(end(end, to), end + 7) : end(end, to);
    }

    /** "For Roe, Peru stands for all he hates": the comma ends what begins the sentence. */
    private boolean isBeforeClause(Range name) {
        int before = name.from() - 1;
        return before >= 0 && scene.beginsSentence(before) && scene.word(before).is("for");
    }

    /** Where the phrase that begins at {@code from}, in the sentence of {@code start} and not far from it, ends. */
    private int end(int start, int from) {
        int sentence = scene.sentenceOf(start);
        int to = from;
        while (to < scene.words().size()
                && to < start + LONGEST_INTRODUCTION
                && scene.sentenceOf(to) == sentence
                && (scene.isMatched(to) || !isEnd(scene.word(to)))) {
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
