package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** Who a source is that belongs to whom a pronoun means: "his office", "her lawyer", "its prime minister, Jane Roe". */
final class Possessed {
    /** Whose experts and staff are a body's: "our doctors", not "his doctor". */
    private static final Set<String> OF_BODIES = Set.of("our", "its", "their");

    private final Scene scene;
    private final Phrases phrases;
    private final Pronouns pronouns;

    Possessed(Scene scene, Phrases phrases, Pronouns pronouns) {
        this.scene = scene;
        this.phrases = phrases;
        this.pronouns = pronouns;
    }

    /** The source of {@code a}, mentioned by words {@code from} to {@code to}, the first of them a possessive. */
    Said of(Attribution a, int from, int to) {
        String possessive = scene.word(from).lower();
        Said rest = phrases.of(from + 1, to);
        Reading read = phrases.read(from + 1, to);
        if (read.basis() == Basis.CATALOGUE || !speaksForOwner(possessive, read)) {
            boolean tells =
                    read.decided() || read.name().isPresent() || read.head().isPresent();
            return tells ? rest : somebodyOfHis(from, rest);
        }
        Said owner = pronouns.of(a, possessive, from).orElse(rest);
        boolean person = read.head().map(HeadNoun::isPerson).orElse(false);
        return new Said(
                from,
                owner.affiliation(),
                person ? rest.speaker() : owner.speaker(),
                rest.role(),
                rest.sort(),
                rest.gender(),
                rest.headWord(),
                rest.speaker().isEmpty() && owner.anonymous());
    }

    private static boolean speaksForOwner(String possessive, Reading read) {
        boolean ofBody = OF_BODIES.contains(possessive)
                && read.head().filter(k -> k == HeadNoun.EXPERT).isPresent();
        boolean speaks = read.head().filter(HeadNoun::speaksForAnother).isPresent();
        return ofBody || (speaks && !read.headWord().equals("founder"));
    }

    private static Said somebodyOfHis(int at, Said rest) {
        return new Said(
                at,
                Affiliation.OTHER,
                Optional.empty(),
                rest.role(),
                rest.sort(),
                rest.gender(),
                rest.headWord(),
                true);
    }
}
