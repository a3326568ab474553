package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Said.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the body that spoke, or was named, before and that "the group" or "the force" takes up. */
final class NamedBefore {
    /** Nouns by which a body named before is called. */
    private static final Set<String> UNITS = Set.of(
            "group",
            "organisation",
            "organization",
            "agency",
            "movement",
            "body",
            "charity",
            "bloc",
            "institution",
            "outlet",
            "network",
            "council",
            "side",
            "faction",
            "alliance",
            "bureau",
            "office",
            "observatory");

    /** People join them; they take up no office of a government. */
    private static final Set<String> JOINED =
            Set.of("group", "organisation", "organization", "movement", "charity", "faction", "alliance", "network");

    private static final Set<String> OFFICES =
            Set.of("ministry", "department", "government", "army", "military", "police", "authorities", "embassy");

    /** They take up no organ of the United Nations. */
    private static final Set<String> FIGHTING = Set.of("group", "movement", "faction");

    /** Words searched for a body that is named; whole articles of usual length. */
    private static final int REACH = 2000;

    private static final int SPEAKERS = 100;
    /** Earlier sources among which one that is a group is looked for first, not a company or a court. */
    private static final int NEAR_SPEAKERS = 10;

    private final Scene scene;
    private final Phrases phrases;
    private final Antecedents antecedents;

    NamedBefore(Scene scene, Phrases phrases, Antecedents antecedents) {
        this.scene = scene;
        this.phrases = phrases;
        this.antecedents = antecedents;
    }

    static boolean isUnitNoun(String noun) {
        return UNITS.contains(noun);
    }

    /** Whether only "the" lets the phrase take up a body named before: "a group" is a new one. */
    static boolean isUnit(Reading read) {
        return UNITS.contains(read.headWord())
                || UNITS.contains(BareNouns.singular(read.headWord()))
                || read.head().map(k -> k == HeadNoun.ORGANISATION).orElse(false);
    }

    /** The body that "the group" takes up: the last that spoke and is no state, else the last one named in the text. */
    Optional<Said> lastUnit(int at, String head) {
        List<Said> said = antecedents.said();
        for (int i = said.size() - 1; i >= 0 && said.size() - i < NEAR_SPEAKERS; i--) {
            Said s = said.get(i);
            boolean known = !isPaper(s) && (!s.affiliation().source().equals(Catalogue.OTHER) || isGroup(s));
            if (s.sort() == Sort.BODY && known && isUnit(s, head)) {
                return Optional.of(s);
            }
        }
        for (int i = said.size() - 1; i >= 0 && said.size() - i < SPEAKERS; i--) {
            Said s = said.get(i);
            if (s.sort() == Sort.BODY && !isPaper(s) && isUnit(s, head)) {
                return Optional.of(s);
            }
        }
        for (int m = scene.lastMatchBefore(at);
                m >= 0 && at - scene.matches().get(m).from() < REACH;
                m--) {
            Terms.Match match = scene.matches().get(m);
            if (scene.termOf(match)
                    .filter(t -> t.type() == Term.Type.BODY && !t.source().equals(Catalogue.OTHER))
                    .filter(t -> isUnit(Affiliation.of(t), head))
                    .isPresent()) {
                return Optional.of(phrases.of(match.from(), match.to()));
            }
        }
        return Optional.empty();
    }

    /** "The force", after "police said" or "the Met said". */
    Optional<Said> lastPolice(int at) {
        List<Said> said = antecedents.said();
        for (int i = said.size() - 1; i >= 0 && said.size() - i < SPEAKERS; i--) {
            if (said.get(i).at() < at && isPolice(said.get(i))) {
                return Optional.of(said.get(i));
            }
        }
        return Optional.empty();
    }

    static boolean isPolice(Said s) {
        return HeadNoun.of(s.headWord()).filter(k -> k == HeadNoun.POLICE).isPresent()
                || s.speaker()
                        .filter(n -> n.endsWith(" Police") || n.endsWith("the Met"))
                        .isPresent();
    }

    private static boolean isPaper(Said s) {
        return HeadNoun.of(s.headWord()).filter(k -> k == HeadNoun.DOCUMENT).isPresent();
    }

    private static boolean isGroup(Said s) {
        return UNITS.contains(BareNouns.singular(s.headWord()));
    }

    private boolean isUnit(Said s, String head) {
        boolean office = s.speaker()
                .map(n -> Words.of(n).all().stream().anyMatch(w -> OFFICES.contains(w.lower())))
                .orElse(false);
        return isUnit(s.affiliation(), head) && !(JOINED.contains(head) && office);
    }

    private boolean isUnit(Affiliation affiliation, String head) {
        boolean outlet = head.equals("outlet") || head.equals("network");
        boolean fits = !FIGHTING.contains(head) || !affiliation.source().equals(Catalogue.UN);
        return fits
                && !scene.catalogue().isState(affiliation)
                && (outlet || !affiliation.source().equals(Catalogue.MEDIA));
    }
}
