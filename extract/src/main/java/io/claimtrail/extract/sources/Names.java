package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proper names of one article: which short name is which full one, and what the article says of its bearer where it introduces
 * him. Built once per article; not thread-safe.
 */
final class Names {
    private static final int LONGEST_INTRODUCTION = 25;

    private final Scene scene;
    private final MentionReader reader;
    private final List<Range> all = new ArrayList<>();
    private final Map<String, List<Range>> byWord = new HashMap<>();
    private final Map<String, Reading> introductions = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    Names(Scene scene, MentionReader reader) {
        this.scene = scene;
        this.reader = reader;
        collect();
    }

    private void collect() {
        int i = 0;
        while (i < scene.words().size()) {
            if (!begins(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < scene.words().size() && !scene.word(end - 1).possessive() && continues(end)) {
                end++;
            }
            while (end > i + 1 && !scene.word(end - 1).capital()) {
                end--;
            }
            add(new Range(i, end));
            i = end;
        }
    }

    private void add(Range name) {
        all.add(name);
        for (int i = name.from(); i < name.to(); i++) {
            String word = scene.word(i).lower();
            if (scene.word(i).capital()) {
                byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(name);
            }
        }
    }

    private boolean begins(int i) {
        Word word = scene.word(i);
        if (!word.capital() || word.isMark()) {
            return false;
        }
        Optional<Terms.Match> match = scene.matchAt(i);
        if (match.isPresent()) {
            return match.get().is(Term.Type.PERSON);
        }
        return HeadNoun.of(word).isEmpty()
                && !Grammar.TITLES.contains(word.lower())
                && !Grammar.NO_NAMES.contains(word.lower())
                && !Grammar.MODIFIERS.contains(word.lower());
    }

    private boolean continues(int i) {
        Word word = scene.word(i);
        if (word.capital()) {
            Optional<Terms.Match> match = scene.matchAt(i);
            boolean single = match.map(m ->
                            m.to() - m.from() == 1 && !m.terms().get(0).type().isCountry())
                    .orElse(false);
            return match.isEmpty()
                    ? HeadNoun.of(word).isEmpty() && !word.isMark() && !Grammar.NO_NAMES.contains(word.lower())
                    : single || match.get().is(Term.Type.PERSON);
        }
        return Grammar.PARTICLES.contains(word.lower())
                && i + 1 < scene.words().size()
                && scene.word(i + 1).capital();
    }

    /** Every name, in text order. */
    List<Range> all() {
        return all;
    }

    /** Index in {@link #all} of the last name that begins before word {@code at}; -1 if none does. */
    int lastBefore(int at) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the name is likely a person's: the catalogue knows him, a title precedes, or it has two words and no body's. */
    boolean isPerson(Range full) {
        if (person(full).isPresent() || length(full) > 1) {
            return true;
        }
        return full.from() > 0
                && Grammar.TITLES.contains(scene.word(full.from() - 1).lower());
    }

    Gender gender(Range full) {
        return genders.computeIfAbsent(
                text(full), k -> Genders.of(scene, this, full, byWord.getOrDefault(key(full), List.of())));
    }

    /** The longest form of the name that the article has: the nearest one before it, else the nearest after it. */
    Range fullest(Range name) {
        String last = scene.word(name.to() - 1).lower();
        Range best = name;
        int bestRank = 0;
        for (Range other : byWord.getOrDefault(last, List.of())) {
            if (length(other) <= length(name) || !contains(other, name)) {
                continue;
            }
            int rank = (scene.word(other.to() - 1).is(last) ? 4 : 0) + (other.from() <= name.from() ? 2 : 1);
            if (rank > bestRank || (rank == bestRank && other.from() <= name.from())) {
                best = other;
                bestRank = rank;
            }
        }
        return best;
    }

    private boolean contains(Range longer, Range shorter) {
        for (int i = shorter.from(); i < shorter.to(); i++) {
            boolean found = false;
            for (int j = longer.from(); j < longer.to(); j++) {
                found |= scene.word(j).is(scene.word(i).lower());
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static int length(Range name) {
        return name.to() - name.from();
    }

    String text(Range name) {
        return scene.words().text(name.from(), name.to());
    }

    String key(Range name) {
        return scene.word(name.to() - 1).lower();
    }

    /** The catalogue's person of exactly this name. */
    Optional<Term> person(Range name) {
        return scene.matchAt(name.from())
                .filter(m -> m.is(Term.Type.PERSON) && m.from() <= name.from() && m.to() >= name.to())
                .map(m -> scene.termOf(m)
                        .filter(t -> t.type() == Term.Type.PERSON)
                        .orElse(m.terms().stream()
                                .filter(t -> t.type() == Term.Type.PERSON)
                                .findFirst()
                                .orElseThrow()));
    }

    /** What the article says of the bearer of a full name, wherever it names him; the firmest and first such reading. */
    Reading introduction(Range full) {
        String key = text(full);
        Reading known = introductions.get(key);
        if (known != null) {
            return known;
        }
        introductions.put(key, Reading.NOTHING);
        Reading best = Reading.NOTHING;
        for (Range other : byWord.getOrDefault(key(full), List.of())) {
            if (length(other) < length(full) && !contains(full, other)) {
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
        introductions.put(key, best);
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
