package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** For whom experts, companies and other bodies speak: for a body named just before or after, never for a country. */
final class Experts {
    /** Before a name they are titles, which tell nothing of the bearer's office. */
    private static final Set<String> DOCTORS = Set.of("dr", "prof", "professor");

    private static final Set<String> WEATHER = Set.of("weather", "hurricane", "meteorological", "meteorology", "met");

    private final Scene scene;
    private final Context context;
    private final NamedBodies named;

    Experts(Scene scene, Context context, NamedBodies named) {
        this.scene = scene;
        this.context = context;
        this.named = named;
    }

    /** The reading of a phrase headed by an expert or an organisation. */
    Reading of(Reading bare, NounPhrase pre, Reading post, String preposition, HeadNoun kind) {
        boolean title = DOCTORS.contains(pre.headWord()) && bare.name().isPresent() && pre.head() == pre.from();
        if (title && preposition.isEmpty()) {
            return bare;
        }
        Optional<Affiliation> service = weatherService(pre);
        if (service.isPresent()) {
            return bare.with(service.get(), Basis.WORDS);
        }
        Optional<Reading> ofBody = named.byBody(bare, pre);
        if (ofBody.isPresent()) {
            return ofBody.get();
        }
        if (post.basis() == Basis.CATALOGUE
                && (preposition.equals("from")
                        || preposition.equals("at")
                        || preposition.equals("for")
                        || preposition.equals("with")
                        || preposition.equals("of"))
                && !named.isCountry(post)) {
            return bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        if (preposition.equals("of")
                && post.decided()
                && kind == HeadNoun.ORGANISATION
                && post.head().isPresent()
                && !scene.word(pre.head()).capital()) {
            return bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        if (kind == HeadNoun.ORGANISATION && bare.name().isEmpty() && !pre.unknownModifier()) {
            return bare;
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    /** "Health partners", in what the United Nations publish: the aid groups that work with them. */
    Reading partners(Reading bare, NounPhrase pre) {
        boolean aid =
                scene.issuer().filter(i -> i.source().equals(Catalogue.UN)).isPresent()
                        && pre.matchesBefore(pre.head()).isEmpty();
        return bare.with(context.general(aid ? Catalogue.NGO : Catalogue.OTHER), Basis.WORDS);
    }

    /** "Forecasters": of the weather service that the article names. */
    private Optional<Affiliation> weatherService(NounPhrase pre) {
        return pre.headWord().equals("forecasters") && pre.head() == pre.from()
                ? scene.matches().stream()
                        .filter(m -> m.is(Term.Type.BODY) && isOfWeather(m))
                        .flatMap(m -> named.body(m).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isOfWeather(Terms.Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (WEATHER.contains(scene.word(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
