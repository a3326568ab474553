package io.claimtrail.extract.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** For whom a phrase speaks that only the article around it can tell: its country, the office by which a country speaks. */
final class Context {
    private static final Set<String> LOCALS =
            Set.of("local", "state", "health", "city", "county", "election", "regional");
    /** Of some state that is none of those with an id of their own: these are republics. */
    private static final Set<String> MONARCHS =
            Set.of("king", "queen", "emir", "sultan", "monarch", "prince", "princess", "taoiseach");

    private static final int CONTEXT_COUNTRIES = 3;

    private final Scene scene;

    Context(Scene scene) {
        this.scene = scene;
    }

    Affiliation ofCountry(Country country, HeadNoun duty, boolean leader) {
        String source =
                switch (duty) {
                    case MILITARY -> country.military();
                    case POLICE -> country.police();
                    case LOCAL, PROSECUTOR ->
                        country.police().equals(Catalogue.OTHER) ? Catalogue.OTHER : country.government();
                    case ADMINISTRATION -> country.leader();
                    default -> leader ? country.leader() : country.government();
                };
        return new Affiliation(source, country.name());
    }

    /** Officials of a part of a country: where the police is nobody's, so are they. */
    Affiliation local(Country country, HeadNoun duty) {
        return country.police().equals(Catalogue.OTHER) ? Affiliation.OTHER : ofCountry(country, duty, false);
    }

    /**
     * For whom a phrase speaks that names nobody and takes nobody up ("officials", "the army"): the country last spoken of, if near,
     * else the one the article mostly speaks of.
     */
    Affiliation byContext(Reading read, int at) {
        Optional<HeadNoun> kind = read.head();
        if (kind.isEmpty() || !kind.get().speaksForAnother() || kind.get() == HeadNoun.DOCUMENT) {
            return Affiliation.OTHER;
        }
        Optional<Country> country = stateNear(at);
        if (country.isEmpty()) {
            return Affiliation.OTHER;
        }
        if (MONARCHS.contains(read.headWord())) {
            return general(Catalogue.GOVERNMENTS);
        }
        HeadNoun duty = duty(read, kind.get());
        boolean leader = kind.get() == HeadNoun.CHIEF && read.headWord().equals("president");
        if (!leader && duty == HeadNoun.CHIEF) {
            return Affiliation.OTHER;
        }
        if (duty == HeadNoun.LOCAL) {
            return ofUnknownPlace(at);
        }
        boolean plain = read.role().map(r -> r.to() - r.from() == 1).orElse(true)
                || LOCALS.contains(
                        read.role().map(r -> scene.word(r.from()).lower()).orElse(""));
        boolean bare = duty == HeadNoun.OFFICIAL
                || (duty == HeadNoun.GOVERNMENT && !read.headWord().startsWith("government"));
        return bare && plain ? local(country.get(), duty) : ofCountry(country.get(), duty, leader);
    }

    /** The country near; of a territory without a state, "the government" and "the army" are mostly of the state spoken of with it. */
    private Optional<Country> stateNear(int at) {
        Optional<Country> near = scene.countryNear(at);
        return near.filter(this::hasGovernment)
                .or(() -> scene.countries().stream().filter(this::hasGovernment).findFirst())
                .or(() -> near);
    }

    /** Not of a part of another state, as Puerto Rico is. */
    private boolean hasGovernment(Country country) {
        return scene.catalogue().isState(country) && !country.government().equals(Catalogue.OTHER);
    }

    /** Police or a mayor of a place that no catalogue has: of the country around, unless that is one with an id of its own. */
    Affiliation ofUnknownPlace(int at) {
        return scene.countryNear(at)
                .map(c -> ofCountry(c, HeadNoun.POLICE, false))
                .filter(a -> scene.catalogue()
                        .source(a.source())
                        .map(s -> s.kind() == CatalogueSource.Kind.KIND)
                        .orElse(false))
                .orElse(Affiliation.OTHER);
    }

    private HeadNoun duty(Reading read, HeadNoun kind) {
        if (read.role().isPresent() && kind != HeadNoun.MINISTER) {
            for (int i = read.role().get().from(); i < read.role().get().to() - 1; i++) {
                Optional<HeadNoun> inner = HeadNoun.of(scene.word(i));
                if (inner.isPresent()
                        && (inner.get() == HeadNoun.POLICE
                                || inner.get() == HeadNoun.LOCAL
                                || inner.get() == HeadNoun.MILITARY
                                || inner.get() == HeadNoun.GOVERNMENT)) {
                    return inner.get();
                }
            }
        }
        return kind;
    }

    /** A pattern of the catalogue that the mention meets once the countries of the article are added: "the health ministry". */
    Optional<Affiliation> byPattern(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (scene.matchAt(i).map(m -> m.terms().get(0).type().isCountry()).orElse(false)) {
                return Optional.empty();
            }
            words.add(scene.word(i).lower());
        }
        List<Country> countries = scene.countries();
        for (Country country : countries.subList(0, Math.min(CONTEXT_COUNTRIES, countries.size()))) {
            Set<String> completed = new HashSet<>(words);
            completed.add(country.name().toLowerCase(Locale.ROOT));
            for (Pattern pattern : scene.catalogue().patterns()) {
                if (pattern.matches(completed)) {
                    return Optional.of(new Affiliation(pattern.source(), pattern.body()));
                }
            }
        }
        return Optional.empty();
    }

    Affiliation general(String source) {
        return new Affiliation(known(source), "");
    }

    /** The id, if the catalogue has it; else {@code other}. */
    String known(String source) {
        return scene.catalogue().source(source).isPresent() ? source : Catalogue.OTHER;
    }
}
