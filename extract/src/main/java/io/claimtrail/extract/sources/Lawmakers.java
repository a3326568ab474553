package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** For whom lawmakers, lawyers, courts and fighters speak: a body by name, else for nobody that the catalogue has. */
final class Lawmakers {
    private static final Set<String> COUNSEL =
            Set.of("lawyer", "lawyers", "attorney", "attorneys", "barrister", "barristers", "advocate");
    private static final Set<String> JUDGES = Set.of("judge", "judges");

    private final Scene scene;
    private final NamedBodies named;
    private final Optional<Affiliation> worldCourt;

    Lawmakers(Scene scene, NamedBodies named) {
        this.scene = scene;
        this.named = named;
        worldCourt = scene.matches().stream()
                .flatMap(m -> m.terms().stream())
                .filter(t -> t.body().equals("International Court of Justice"))
                .map(Affiliation::of)
                .findFirst();
    }

    /** The reading of a phrase that speaks for nobody unless it names a body. */
    Reading of(Reading bare, NounPhrase pre) {
        if (COUNSEL.contains(pre.headWord()) && isBeforeWorldCourt()) {
            Optional<Reading> state = named.matched(bare, pre, HeadNoun.OFFICIAL, false);
            if (state.isPresent()) {
                return state.get();
            }
        }
        for (Terms.Match match : pre.matchesBefore(pre.head() + 1)) {
            Optional<Affiliation> found = named.body(match);
            if (found.isPresent() && match.is(Term.Type.BODY)) {
                return bare.with(found.get(), Basis.CATALOGUE);
            }
        }
        boolean ofWorldCourt = JUDGES.contains(pre.headWord())
                && !pre.has("federal")
                && pre.matchesBefore(pre.head()).isEmpty();
        return bare.with(ofWorldCourt ? worldCourt.orElse(Affiliation.OTHER) : Affiliation.OTHER, Basis.WORDS);
    }

    /** Only states plead before the International Court of Justice. */
    private boolean isBeforeWorldCourt() {
        return worldCourt.isPresent() || scene.isCapitalInside("hague");
    }
}
