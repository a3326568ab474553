package io.claimtrail.extract.sources;

import java.util.Optional;
import java.util.Set;

/** Finds for whom a phrase speaks by whose it is: "the agency's analysts", "Ms Roe's office". */
final class Owners {
    /** "The country's president" is found by the country, "last week's report" by nothing. */
    private static final Set<String> PLACES_AND_TIMES = Set.of(
            "country",
            "nation",
            "countries",
            "state",
            "territory",
            "enclave",
            "region",
            "world",
            "city",
            "kingdom",
            "republic",
            "today",
            "yesterday",
            "year",
            "month",
            "week",
            "day",
            "night",
            "morning",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "it",
            "he",
            "she",
            "that",
            "there",
            "who",
            "everyone",
            "people");

    /** Words of a phrase in which such a complement is searched. */
    private static final int LONGEST = 30;

    private static final Set<String> OF_UNIT = Set.of("of", "for", "from", "by");

    private final Scene scene;
    private final Phrases phrases;
    private final PaperMakers paperMakers;

    Owners(Scene scene, Phrases phrases, PaperMakers paperMakers) {
        this.scene = scene;
        this.phrases = phrases;
        this.paperMakers = paperMakers;
    }

    /** The owner that the phrase names before its head, if its head speaks for one. */
    Optional<Said> of(int from, int to, Reading read) {
        boolean speaks = read.head()
                .map(k -> k.speaksForAnother() || k == HeadNoun.EXPERT)
                .orElse(false);
        if (!speaks) {
            return Optional.empty();
        }
        return paperMakers.maker(from, to, read).or(() -> possessor(from, to));
    }

    /** The owner before a possessive ending: "the agency" in "the agency's analysts". */
    private Optional<Said> possessor(int from, int to) {
        for (int i = from; i + 1 < to && !scene.word(i).isMark(); i++) {
            Word word = scene.word(i);
            if (Grammar.PREPOSITIONS.contains(word.lower()) && !scene.isMatched(i) && !isPartOfName(i)) {
                return Optional.empty();
            }
            if (word.possessive()) {
                return mayOwn(word) && !ofCampaign(i + 1, to) ? Optional.of(phrases.of(from, i + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean mayOwn(Word word) {
        boolean known = HeadNoun.of(word).isPresent() || word.capital();
        return known && !PLACES_AND_TIMES.contains(word.lower());
    }

    /** "The president's campaign manager": of the campaign, not of the office. */
    private boolean ofCampaign(int from, int to) {
        for (int i = from; i < to && !scene.word(i).isMark(); i++) {
            if (scene.word(i).is("campaign")) {
                return true;
            }
        }
        return false;
    }

    /** "The University of Example's head": an institution's name that goes on after "of". */
    private boolean isPartOfName(int of) {
        return scene.word(of).is("of")
                && of > 0
                && scene.word(of - 1).capital()
                && HeadNoun.of(scene.word(of - 1))
                        .filter(k -> k == HeadNoun.ORGANISATION)
                        .isPresent();
    }

    /** The body named before that the complement takes up: "a source from the group", "a report by the agency". */
    Optional<Said> ofUnit(int from, int to, Reading read) {
        boolean speaks = read.head()
                .map(k -> k == HeadNoun.OFFICIAL || k == HeadNoun.DOCUMENT)
                .orElse(false);
        int end = Math.min(to, from + LONGEST);
        for (int i = from + 1; speaks && i + 2 < end && !scene.word(i).isMark(); i++) {
            boolean complement = OF_UNIT.contains(scene.word(i).lower())
                    && Grammar.DEFINITE.contains(scene.word(i + 1).lower());
            if (complement && NamedBefore.isUnit(phrases.read(i + 1, end))) {
                return Optional.of(phrases.of(i + 1, end));
            }
        }
        return Optional.empty();
    }
}
