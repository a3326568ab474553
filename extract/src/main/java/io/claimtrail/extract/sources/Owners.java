package io.claimtrail.extract.sources;

import java.util.Optional;
import java.util.Set;

/** Finds for whom a phrase speaks by whose it is ("the agency's analysts", "Ms Roe's office") or by who issued it. */
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

    private static final Set<String> ISSUING = Set.of(
            "issued",
            "released",
            "published",
            "proposed",
            "drafted",
            "tabled",
            "introduced",
            "circulated",
            "presented",
            "sent",
            "wrote",
            "posted",
            "unveiled",
            "submitted",
            "issue",
            "issues",
            "release",
            "releases",
            "publish",
            "publishes",
            "shared");

    /** Participles between a paper and "by" its maker; not "obtained", "seen" or "quoted". */
    private static final Set<String> MAKING = Set.of(
            "issued",
            "released",
            "published",
            "drafted",
            "dropped",
            "posted",
            "shared",
            "written",
            "brought",
            "filed",
            "signed",
            "made",
            "prepared",
            "compiled",
            "conducted",
            "carried",
            "commissioned",
            "produced",
            "presented",
            "proposed",
            "provided",
            "submitted");

    private final Scene scene;
    private final Phrases phrases;
    private final Antecedents antecedents;

    Owners(Scene scene, Phrases phrases, Antecedents antecedents) {
        this.scene = scene;
        this.phrases = phrases;
        this.antecedents = antecedents;
    }

    /** The owner that the phrase names before its head, if its head speaks for one. */
    Optional<Said> of(int from, int to, Reading read) {
        boolean speaks = read.head()
                .map(k -> k.speaksForAnother() || k == HeadNoun.EXPERT)
                .orElse(false);
        if (!speaks) {
            return Optional.empty();
        }
        Optional<Said> maker = maker(from, to, read);
        if (maker.isPresent()) {
            return maker;
        }
        for (int i = from; i + 1 < to && !scene.word(i).isMark(); i++) {
            Word word = scene.word(i);
            if (Grammar.PREPOSITIONS.contains(word.lower()) && !scene.isMatched(i) && !isPartOfName(i)) {
                return Optional.empty();
            }
            if (word.possessive()) {
                boolean known = HeadNoun.of(word).isPresent() || word.capital();
                return known && !ofCampaign(i + 1, to) && !PLACES_AND_TIMES.contains(word.lower())
                        ? Optional.of(phrases.of(from, i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whose a paper is that somebody made: "leaflets dropped over the city by the army". */
    private Optional<Said> maker(int from, int to, Reading read) {
        if (read.head().filter(k -> k == HeadNoun.DOCUMENT).isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(to, from + LONGEST);
        boolean made = false;
        for (int i = from + 1;
                i + 1 < end && !Grammar.RELATIVES.contains(scene.word(i).lower());
                i++) {
            made |= MAKING.contains(scene.word(i).lower());
            if (made && scene.word(i).is("by")) {
                return Optional.of(phrases.of(i + 1, end))
                        .filter(s -> !s.affiliation().equals(Affiliation.OTHER));
            }
        }
        return Optional.empty();
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

    /** Who issued a paper that a verb of issuing has as its object: "The ministry published a report". */
    Optional<Said> issuer(int from, Reading read) {
        int verb = from - 1;
        boolean issued = read.head().map(k -> k == HeadNoun.DOCUMENT).orElse(false)
                && verb > 0
                && ISSUING.contains(scene.word(verb).lower())
                && !scene.beginsSentence(verb);
        return issued ? antecedents.subject(verb) : Optional.empty();
    }
}
