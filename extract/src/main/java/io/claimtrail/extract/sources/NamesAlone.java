package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** For whom a phrase speaks that no noun heads: "the White House", "Israel", "Labour's Jonathan Ashworth", "the Tass news agency". */
final class NamesAlone {
    /** "Operations for the Example Service", "campaigns at Example Aid": what somebody directs there. */
    private static final Set<String> TASKED = Set.of("for", "at");

    private static final Set<String> SOMEONE = Set.of("a", "an", "one", "another", "second", "third", "fellow", "some");

    private final Scene scene;
    private final Context context;
    private final NamedBodies named;

    NamesAlone(Scene scene, Context context, NamedBodies named) {
        this.scene = scene;
        this.context = context;
        this.named = named;
    }

    /** The reading of a phrase by the names in it, else by what follows its first preposition. */
    Reading of(Reading bare, NounPhrase pre, Reading post, String preposition) {
        Optional<Terms.Match> match = pre.lastMatch(Integer.MAX_VALUE);
        if (match.isPresent()) {
            Optional<Affiliation> found = named.body(match.get());
            if (bare.name().isPresent() && match.get().terms().get(0).type().isCountry()) {
                found = Optional.empty();
            }
            boolean country = match.get().terms().get(0).type().isCountry();
            if (country && pre.isNamedBefore(match.get().from())) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
            if (match.get().is(Term.Type.DEMONYM) && endsWith(pre, match.get()) && isSomeone(pre.from())) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
            if (found.isPresent() && (!country || endsWith(pre, match.get()))) {
                return bare.with(found.get(), Basis.CATALOGUE);
            }
            if (bare.name().isEmpty() && match.get().is(Term.Type.PLACE) && endsWith(pre, match.get())) {
                return scene.catalogue()
                        .country(match.get().terms().get(0).body())
                        .map(c -> bare.with(context.local(c, HeadNoun.GOVERNMENT), Basis.WORDS))
                        .orElse(bare);
            }
            return bare.name().isPresent() ? bare : bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        if (bare.name().isPresent()
                && post.basis() == Basis.CATALOGUE
                && !preposition.equals("in")
                && !preposition.equals("of")) {
            boolean country = post.head().isEmpty() && named.isCountry(post);
            return country ? bare : bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        boolean task = bare.name().isEmpty()
                && !pre.isEmpty()
                && post.basis() == Basis.CATALOGUE
                && TASKED.contains(preposition)
                && !named.isCountry(post);
        if (task) {
            return bare.with(post.affiliation().orElseThrow(), Basis.WORDS);
        }
        return bare.name().isPresent() || pre.isEmpty() ? bare : bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    /** "A 22-year-old Palestinian", "another Israeli": a person, not his country. */
    private boolean isSomeone(int from) {
        for (int i = from - 1; i <= from; i++) {
            if (i >= 0 && SOMEONE.contains(scene.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(NounPhrase pre, Terms.Match match) {
        return pre.name()
                .map(n -> match.to() >= n.from())
                .orElse(match.to() > pre.last() || pre.possessiveAt(match.to() - 1));
    }
}
