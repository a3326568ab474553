package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** For whom a phrase speaks that only the article around it can tell: its country, the office by which a country speaks. */
final class Context {
    /** Before "officials" and the like: of part of a country as well as of all of it. */
    private static final Set<String> LOCALS =
            Set.of("local", "state", "health", "city", "county", "election", "regional");
    /** Of some state that is none of those with an id of their own: these are republics. */
    private static final Set<String> MONARCHS =
            Set.of("king", "queen", "emir", "sultan", "monarch", "prince", "princess", "taoiseach");

    /** They tell for which part of a country an officer or official speaks. */
    private static final Set<HeadNoun> DUTIES =
            Set.of(HeadNoun.POLICE, HeadNoun.LOCAL, HeadNoun.MILITARY, HeadNoun.GOVERNMENT);

    /** Countries, the most spoken of first, with which a pattern is tried. */
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
        Optional<HeadNoun> kind = read.head().filter(HeadNoun::speaksForAnother).filter(k -> k != HeadNoun.DOCUMENT);
        Optional<Country> country = kind.flatMap(k -> stateNear(at));
        return country.isPresent() ? byCountry(read, kind.orElseThrow(), country.get(), at) : Affiliation.OTHER;
    }

    private Affiliation byCountry(Reading read, HeadNoun kind, Country country, int at) {
        if (MONARCHS.contains(read.headWord())) {
            return general(Catalogue.GOVERNMENTS);
        }
        HeadNoun duty = duty(read, kind);
        boolean president = kind == HeadNoun.CHIEF && read.headWord().equals("president");
        if (duty == HeadNoun.CHIEF && !president) {
            return Affiliation.OTHER; // of a firm, a club
        }
        if (duty == HeadNoun.LOCAL) {
            return ofUnknownPlace(at);
        }
        return mayBeLocal(read, duty) ? local(country, duty) : ofCountry(country, duty, president);
    }

    /** "Officials", "health officials", "the department": not "senior officials", "the government". */
    private boolean mayBeLocal(Reading read, HeadNoun duty) {
        boolean bare = duty == HeadNoun.OFFICIAL
                || (duty == HeadNoun.GOVERNMENT && !read.headWord().startsWith("government"));
        boolean plain = read.role()
                .map(r -> r.to() - r.from() == 1
                        || LOCALS.contains(scene.word(r.from()).lower()))
                .orElse(true);
        return bare && plain;
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

    /** What an office is concerned with: the police in "police chief". */
    private HeadNoun duty(Reading read, HeadNoun kind) {
        if (read.role().isEmpty() || kind == HeadNoun.MINISTER) {
            return kind;
        }
        Range role = read.role().get();
        return IntStream.range(role.from(), role.to() - 1)
                .mapToObj(scene::word)
                .flatMap(w -> HeadNoun.of(w).stream())
                .filter(DUTIES::contains)
                .findFirst()
                .orElse(kind);
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
