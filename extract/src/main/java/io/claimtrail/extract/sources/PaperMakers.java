package io.claimtrail.extract.sources;

import java.util.Optional;
import java.util.Set;

/** Finds whose a paper is by the verb that says who made or issued it. */
final class PaperMakers {
    /** Words of a phrase in which its maker is searched. */
    private static final int LONGEST = 30;

    /** Between a paper and "by" its maker, or as a verb before its object; not "obtained", "seen" or "quoted". */
    private static final Set<String> MAKING = Set.of(
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
            "posted",
            "unveiled",
            "submitted",
            "shared",
            "dropped",
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
            "provided");

    /** Forms that are verbs only before the paper: "a report on the release of hostages by the army" is not the army's. */
    private static final Set<String> FINITE =
            Set.of("wrote", "issue", "issues", "release", "releases", "publish", "publishes");

    private static final Set<String> TOPICAL = Set.of("on", "about", "into");

    private final Scene scene;
    private final Phrases phrases;
    private final Antecedents antecedents;

    PaperMakers(Scene scene, Phrases phrases, Antecedents antecedents) {
        this.scene = scene;
        this.phrases = phrases;
        this.antecedents = antecedents;
    }

    /** Whose a paper is that somebody made: "leaflets dropped over the city by the army". */
    Optional<Said> maker(int from, int to, Reading read) {
        if (!isPaper(read)) {
            return Optional.empty();
        }
        int end = Math.min(to, from + LONGEST);
        boolean made = false;
        for (int i = from + 1;
                i + 1 < end && !Grammar.RELATIVES.contains(scene.word(i).lower());
                i++) {
            made = (made && !opensTopic(i)) || MAKING.contains(scene.word(i).lower());
            if (made && scene.word(i).is("by")) {
                return Optional.of(phrases.of(i + 1, end))
                        .filter(s -> !s.affiliation().equals(Affiliation.OTHER));
            }
        }
        return Optional.empty();
    }

    /** "Published on attacks by the army" tells of the army's attacks; "posted on X by the army" of its post. */
    private boolean opensTopic(int i) {
        return TOPICAL.contains(scene.word(i).lower()) && !scene.word(i + 1).capital();
    }

    /** Who issued a paper that a verb of issuing has as its object: "The ministry published a report". */
    Optional<Said> issuer(int from, Reading read) {
        int verb = from - 1;
        boolean issued =
                isPaper(read) && verb > 0 && isIssuing(scene.word(verb).lower()) && !scene.beginsSentence(verb);
        return issued ? antecedents.subject(verb) : Optional.empty();
    }

    private static boolean isIssuing(String verb) {
        return MAKING.contains(verb) || FINITE.contains(verb);
    }

    private static boolean isPaper(Reading read) {
        return read.head().filter(k -> k == HeadNoun.DOCUMENT).isPresent();
    }
}
