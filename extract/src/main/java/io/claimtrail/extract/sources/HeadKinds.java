package io.claimtrail.extract.sources;

import java.util.Optional;
import java.util.Set;

/** What kind of source a noun of a phrase heads where the words before it change what it tells: "bank" in "central bank". */
final class HeadKinds {
    /** Before "bank": it speaks for its country. */
    private static final Set<String> CENTRAL = Set.of("central", "reserve");

    /** Before "minister": no member of a government. */
    private static final Set<String> CHURCHES =
            Set.of("anglican", "methodist", "baptist", "presbyterian", "lutheran", "pentecostal", "church", "youth");

    /** Before "officer": of no police, as in "press officer". */
    private static final Set<String> SPOKEN =
            Set.of("press", "media", "communications", "information", "affairs", "liaison", "relations");

    private final Scene scene;
    private final int from;

    /** Of a phrase that begins at word {@code from}. */
    HeadKinds(Scene scene, int from) {
        this.scene = scene;
        this.from = from;
    }

    /** The kind of word {@code i}, which heads the phrase. */
    Optional<HeadNoun> ofHead(int i) {
        return of(i).map(k -> k == HeadNoun.POLICE && scene.word(i).lower().startsWith("officer") ? officer(i) : k);
    }

    /** A "chief executive officer", a "press officer" and a "petty officer" are of no police. */
    private HeadNoun officer(int i) {
        if (i == from) {
            return HeadNoun.POLICE;
        }
        String before = scene.word(i - 1).lower();
        if (SPOKEN.contains(before)) {
            return HeadNoun.OFFICIAL;
        }
        if (before.equals("petty")) {
            return HeadNoun.MILITARY;
        }
        return isChief(i) ? HeadNoun.CHIEF : HeadNoun.POLICE;
    }

    private boolean isChief(int officer) {
        for (int i = from; i < officer; i++) {
            if (scene.word(i).is("chief")) {
                return true;
            }
        }
        return false;
    }

    /** The kind of word {@code i}, which heads the phrase or stands before what does. */
    Optional<HeadNoun> of(int i) {
        if (isOfUniversity(i)) {
            return Optional.of(HeadNoun.EXPERT);
        }
        if (isAfter(CHURCHES, i, "minister")) {
            return Optional.of(HeadNoun.PEOPLE);
        }
        if (isAfter(CENTRAL, i, "bank")) {
            return Optional.of(HeadNoun.GOVERNMENT);
        }
        return HeadNoun.of(scene.word(i));
    }

    private boolean isAfter(Set<String> words, int i, String noun) {
        return scene.word(i).is(noun)
                && i > 0
                && words.contains(scene.word(i - 1).lower());
    }

    /** "Vice-chancellor", but of a university only where no state stands before: "the German vice-chancellor". */
    private boolean isOfUniversity(int i) {
        return scene.word(i).is("chancellor")
                && i > 0
                && scene.word(i - 1).is("vice")
                && (i == 1
                        || scene.matchAt(i - 2)
                                .filter(m -> m.is(Term.Type.DEMONYM))
                                .isEmpty());
    }
}
