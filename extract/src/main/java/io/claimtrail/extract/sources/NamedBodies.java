package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.List;
import java.util.Optional;

/** For whom a phrase speaks by the names of the catalogue in it: a body, else a country. */
final class NamedBodies {
    private final Scene scene;
    private final Context context;

    NamedBodies(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
    }

    /** By the catalogue's names among the modifiers: the body nearest the head, else the country nearest it. */
    Optional<Reading> matched(Reading bare, NounPhrase pre, HeadNoun duty, boolean leader) {
        List<Terms.Match> matches = pre.matchesBefore(Math.max(pre.head(), 0));
        if (duty == HeadNoun.AMBASSADOR && !matches.isEmpty()) {
            Terms.Match sender = matches.get(matches.size() - 1);
            if (isCountry(sender)) {
                return byCountry(bare, sender, duty, false);
            }
        }
        return byBody(bare, pre).or(() -> matches.stream()
                .filter(NamedBodies::isCountry)
                .findFirst()
                .filter(m -> duty != HeadNoun.MEDIA && duty != HeadNoun.NGO)
                .flatMap(m -> isPlace(m) ? byPlace(bare, m, duty) : byCountry(bare, m, duty, leader)));
    }

    /** The body or person nearest the head: "the White House spokesman"; "Joe Roe's campaign manager" is of no office. */
    Optional<Reading> byBody(Reading bare, NounPhrase pre) {
        for (Terms.Match match : pre.matchesBefore(Math.max(pre.head(), 0))) {
            if (match.is(Term.Type.PERSON) && pre.has("campaign")) {
                return Optional.of(bare.with(Affiliation.OTHER, Basis.WORDS));
            }
            Optional<Affiliation> found = isCountry(match) ? Optional.empty() : body(match);
            if (found.isPresent()) {
                return Optional.of(bare.with(found.get(), Basis.CATALOGUE));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> byCountry(Reading bare, Terms.Match match, HeadNoun duty, boolean leader) {
        return country(match).map(c -> bare.with(context.ofCountry(c, duty, leader), Basis.CATALOGUE));
    }

    /** "Sydney police": of a part of the country. */
    private Optional<Reading> byPlace(Reading bare, Terms.Match match, HeadNoun duty) {
        return country(match).map(c -> bare.with(context.local(c, duty), Basis.WORDS));
    }

    private Optional<Country> country(Terms.Match match) {
        return scene.catalogue().country(match.terms().get(0).body());
    }

    /** Whether the catalogue's phrase is of a country: its name, its people, a place in it. */
    private static boolean isCountry(Terms.Match match) {
        return match.terms().get(0).type().isCountry();
    }

    private static boolean isPlace(Terms.Match match) {
        return match.terms().get(0).type() == Term.Type.PLACE;
    }

    /** A body at the end, after the noun that says what it is: "the news agency Xinhua". */
    Optional<Affiliation> last(Reading bare, NounPhrase pre) {
        return bare.name().isPresent()
                ? Optional.empty()
                : scene.matchAt(pre.last())
                        .filter(m -> m.from() > pre.head() && m.is(Term.Type.BODY))
                        .flatMap(this::body);
    }

    /** Whether the reading is decided for a country, not for a body of it. */
    boolean isCountry(Reading post) {
        return post.affiliation()
                .map(a -> scene.catalogue().country(a.body()).isPresent())
                .orElse(false);
    }

    /** For whom the catalogue's phrase speaks on the day of publication; empty for a place. */
    Optional<Affiliation> body(Terms.Match match) {
        return scene.termOf(match)
                .filter(t -> t.type() != Term.Type.PLACE)
                .map(t -> t.type() == Term.Type.PEOPLE
                        ? Affiliation.OTHER
                        : owner(match, t).orElseGet(() -> Affiliation.of(t)));
    }

    /** The country that word {@code word} names, no place in it. */
    private Optional<Country> countryAt(int word) {
        return scene.matchAt(word)
                .flatMap(m -> m.terms().stream()
                        .filter(t -> t.type() == Term.Type.COUNTRY
                                || t.type() == Term.Type.DEMONYM
                                || t.type() == Term.Type.CAPITAL)
                        .findFirst())
                .flatMap(t -> scene.catalogue().country(t.body()));
    }

    /**
     * "Ukraine's security council", "the Russian Ministry of Defence", "the Ministry of Health in Israel": the country's, though another's
     * goes by that name alone.
     */
    private Optional<Affiliation> owner(Terms.Match match, Term term) {
        if (term.type() == Term.Type.PERSON || !isCommon(match)) {
            return Optional.empty();
        }
        Optional<Country> before = match.from() == 0 ? Optional.empty() : countryAt(match.from() - 1);
        boolean located = match.to() + 1 < scene.words().size()
                && scene.word(match.to()).is("in")
                && !scene.isMatched(match.to());
        Optional<Country> country = before.isEmpty() && located ? countryAt(match.to() + 1) : before;
        HeadNoun duty = HeadNoun.of(scene.word(match.to() - 1)).orElse(HeadNoun.GOVERNMENT);
        return country.filter(c -> scene.catalogue().isOfAnotherState(term, c))
                .map(c -> context.ofCountry(c, duty, duty == HeadNoun.CHIEF));
    }

    /** Whether many states may have a body of that name: it is all common nouns, as "Ministry of Health". */
    private boolean isCommon(Terms.Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            String word = scene.word(i).lower();
            if (HeadNoun.of(word).isEmpty()
                    && !Grammar.MODIFIERS.contains(word)
                    && !Grammar.PREPOSITIONS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
