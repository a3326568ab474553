package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import java.util.Optional;
import java.util.Set;

/** Whose the evidence inside a claim is: "the army said intelligence suggested" is the army's own, where nothing else says whose. */
final class Evidence {
    /** What a body finds out itself; not "reports", "polls" or "videos", which may be anybody's. */
    private static final Set<String> EVIDENCE = Set.of(
            "intelligence",
            "inquiry",
            "investigation",
            "investigations",
            "analysis",
            "assessment",
            "assessments",
            "review",
            "data",
            "findings",
            "records",
            "estimates",
            "leaflets");

    private final Scene scene;
    private final Phrases phrases;
    private final ResolvedClaims claims;

    Evidence(Scene scene, Phrases phrases, ResolvedClaims claims) {
        this.scene = scene;
        this.phrases = phrases;
        this.claims = claims;
    }

    /** The source of {@code a}, mentioned by words {@code from} to {@code to}, if it is evidence of who makes the claim around it. */
    Optional<Said> of(Attribution a, int from, int to) {
        return a.via().isPresent() && isNobodysYet(from, to)
                ? claims.around(a).map(s -> phrases.described(from, to, s.affiliation()))
                : Optional.empty();
    }

    private boolean isNobodysYet(int from, int to) {
        Reading read = phrases.read(from, to);
        return !read.decided()
                && read.name().isEmpty()
                && EVIDENCE.contains(read.headWord())
                && !Grammar.POSSESSIVES.contains(scene.word(from).lower());
    }
}
