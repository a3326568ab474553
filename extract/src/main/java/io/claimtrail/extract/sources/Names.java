package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The proper names of one article: which short name is which full one. Built once per article; not thread-safe. */
final class Names {
    private static final Set<String> PLACES = Set.of(
            "sea",
            "river",
            "street",
            "park",
            "airport",
            "road",
            "island",
            "islands",
            "mountain",
            "lake",
            "valley",
            "bridge",
            "house",
            "hall",
            "city",
            "strip",
            "bank",
            "port",
            "beach",
            "camp",
            "stadium",
            "league",
            "cup",
            "act",
            "church",
            "museum",
            "centre",
            "center",
            "square",
            "avenue",
            "station",
            "hotel",
            "inc",
            "ltd",
            "corp",
            "fc",
            "war",
            "day",
            "week",
            "games",
            "prize",
            "awards");

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "around", "outside", "inside", "into", "across");
    private static final Set<String> RESIDENTS = Set.of(
            "resident",
            "residents",
            "city",
            "town",
            "village",
            "area",
            "areas",
            "district",
            "parts",
            "north",
            "south",
            "east",
            "west",
            "outskirts",
            "neighbourhood",
            "neighborhood",
            "province",
            "camp",
            "region",
            "kibbutz");

    /** Mentions of one name that are looked at; more would cost time that grows with the square of the text. */
    private static final int MOST_MENTIONS = 200;
    /** Words of a name; a longer run of capitals is cut into several. */
    private static final int LONGEST = 20;

    private final Scene scene;
    private final List<Range> all = new ArrayList<>();
    private final Map<String, List<Range>> byWord = new HashMap<>();
    private final Map<Range, Range> fullest = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    Names(Scene scene) {
        this.scene = scene;
        collect();
    }

    private void collect() {
        int i = 0;
        while (i < scene.words().size()) {
            if (!begins(i)) {
                i++;
                continue;
            }
            int end = scene.matchAt(i).map(Terms.Match::to).orElse(i + 1);
            while (end < scene.words().size()
                    && end - i < LONGEST
                    && !scene.word(end - 1).possessive()
                    && continues(end)
                    && !isPair(end)) {
                end++;
            }
            while (end > i + 1 && !scene.word(end - 1).capital() && !scene.isMatched(end - 1)) {
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
        boolean shouted = word.end() - word.start() > 3
                && Character.isUpperCase(word.key().charAt(word.key().length() - 1));
        boolean verb = word.lower().endsWith("ing") && scene.beginsSentence(i) && !scene.isCapitalInside(word.lower());
        return !shouted
                && !verb
                && !isContraction(word.lower())
                && HeadNoun.of(word).isEmpty()
                && !Grammar.TITLES.contains(word.lower())
                && !Grammar.NO_NAMES.contains(word.lower())
                && !Grammar.MODIFIERS.contains(word.lower());
    }

    /** "We're", "I've". */
    private static boolean isContraction(String lower) {
        int mark = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        return mark > 0 && Grammar.NO_NAMES.contains(lower.substring(0, mark));
    }

    private boolean continues(int i) {
        Word word = scene.word(i);
        if (word.capital()) {
            Optional<Terms.Match> match = scene.matchAt(i);
            if (match.map(m -> m.is(Term.Type.PERSON) && m.from() == i && m.to() > i + 1)
                    .orElse(false)) {
                return false;
            }
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

    /** "Biden-Harris": a hyphen after a name of the catalogue joins two persons. */
    private boolean isPair(int next) {
        return scene.words().hyphenated(next)
                && scene.matchAt(next - 1).map(m -> m.is(Term.Type.PERSON)).orElse(false);
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
        if (person(full).isPresent()) {
            return true;
        }
        boolean place = full.from() > 0 && scene.word(full.from() - 1).is("the");
        for (int i = full.from(); i < full.to(); i++) {
            place |= PLACES.contains(scene.word(i).lower());
        }
        if (length(full) > 1) {
            return !place && !isPlace(full);
        }
        return full.from() > 0
                && Grammar.TITLES.contains(scene.word(full.from() - 1).lower());
    }

    /** "In Bani Suhaila", "at Ain Zara": persons do not follow such words, unless a first name or a title tells. */
    private boolean isPlace(Range full) {
        if (full.from() == 0 || FirstNames.has(scene.word(full.from()).lower())) {
            return false;
        }
        return LOCATIVE.contains(scene.word(full.from() - 1).lower())
                || (scene.word(full.from() - 1).is("of")
                        && full.from() > 1
                        && RESIDENTS.contains(scene.word(full.from() - 2).lower()));
    }

    Gender gender(Range full) {
        return genders.computeIfAbsent(text(full), k -> Genders.of(scene, this, full, sharing(full)));
    }

    /** The longest form of the name that the article has: the nearest one before it, else the nearest after it. */
    Range fullest(Range name) {
        return fullest.computeIfAbsent(name, this::findFullest);
    }

    private Range findFullest(Range name) {
        String last = scene.word(name.to() - 1).lower();
        Range best = name;
        int bestRank = 0;
        for (Range other : mentions(last)) {
            if (length(other) <= length(name) || !contains(other, name)) {
                continue;
            }
            int rank = (isSame(other, name) ? 8 : 0)
                    + (scene.word(other.to() - 1).is(last) ? 4 : 0)
                    + (other.from() <= name.from() ? 2 : 1);
            if (rank > bestRank || (rank == bestRank && other.from() <= name.from())) {
                best = other;
                bestRank = rank;
            }
        }
        return best;
    }

    /** Whether the catalogue has both for one person: "Obama" is not his wife, whom the article names too. */
    private boolean isSame(Range longer, Range shorter) {
        Optional<Term> person = person(shorter);
        return person.isPresent()
                && person(longer).map(t -> t.name().equals(person.get().name())).orElse(false);
    }

    boolean contains(Range longer, Range shorter) {
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

    static int length(Range name) {
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

    /** Every name that has the last word of {@code full}, in text order. */
    List<Range> sharing(Range full) {
        return mentions(key(full));
    }

    private List<Range> mentions(String word) {
        List<Range> found = byWord.getOrDefault(word, List.of());
        return found.subList(0, Math.min(MOST_MENTIONS, found.size()));
    }
}
