package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proper names of one article: which short name is which full one. Built once per article; not thread-safe. */
final class Names {
    /** Mentions of one name that are looked at; more would cost time that grows with the square of the text. */
    private static final int MOST_MENTIONS = 200;

    private final Scene scene;
    private final List<Range> all;
    private final Map<String, List<Range>> byWord = new HashMap<>();
    private final Map<Range, Range> fullest = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    Names(Scene scene) {
        this.scene = scene;
        all = NameFinder.in(scene);
        all.forEach(this::index);
    }

    private void index(Range name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (scene.word(i).capital()) {
                byWord.computeIfAbsent(scene.word(i).lower(), k -> new ArrayList<>())
                        .add(name);
            }
        }
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
        if (length(full) > 1) {
            return !PlaceNames.has(scene, full);
        }
        return full.from() > 0
                && Grammar.TITLES.contains(scene.word(full.from() - 1).lower());
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
