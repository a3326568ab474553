package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says for whom a phrase speaks, given its head noun, its modifiers and its complement. */
final class Affiliations {
    private static final String MEDIA = "media";
    private static final String NGO = "ngo";
    private static final String GOVERNMENTS = "other-government";
    private static final Set<String> HELPERS = Set.of(
            "aid",
            "relief",
            "humanitarian",
            "rights",
            "advocacy",
            "charity",
            "nonprofit",
            "campaign",
            "environmental",
            "conservation",
            "welfare",
            "solidarity",
            "activist",
            "medical");
    private static final Set<String> HELPING = Set.of(
            "group",
            "groups",
            "agency",
            "agencies",
            "organisation",
            "organisations",
            "organization",
            "organizations",
            "worker",
            "workers",
            "official",
            "officials",
            "body",
            "bodies",
            "charity",
            "association",
            "lawyer",
            "lawyers",
            "campaign");

    private final Scene scene;

    Affiliations(Scene scene) {
        this.scene = scene;
    }

    Reading of(Reading bare, Pre pre, Reading post, String preposition) {
        Optional<HeadNoun> kind = pre.headKind();
        if (kind.isEmpty()) {
            return withoutHead(bare, pre, post, preposition);
        }
        Optional<Affiliation> named = scene.matchAt(pre.head()).flatMap(this::body);
        if (named.isPresent()) {
            return bare.with(named.get(), Basis.CATALOGUE);
        }
        if (isHelper(pre)) {
            return matched(bare, pre, kind.get(), false)
                    .filter(Reading::decided)
                    .orElse(bare.with(general(NGO), Basis.WORDS));
        }
        return switch (kind.get()) {
            case LAWMAKER -> lawmaker(bare, pre);
            case PEOPLE -> bare.with(Affiliation.OTHER, Basis.WORDS);
            case ALLIES ->
                pre.lastMatch(pre.head())
                                .map(m -> m.terms().get(0).type().isCountry())
                                .orElse(false)
                        ? bare.with(general(GOVERNMENTS), Basis.WORDS)
                        : bare.with(Affiliation.OTHER, Basis.WORDS);
            case MEDIA -> matched(bare, pre, kind.get(), false).orElse(bare.with(media(bare, pre), Basis.WORDS));
            case NGO -> matched(bare, pre, kind.get(), false).orElse(bare.with(general(NGO), Basis.WORDS));
            case EXPERT, ORGANISATION -> expert(bare, pre, post, preposition, kind.get());
            default -> spokesman(bare, pre, post, preposition, kind.get());
        };
    }

    /** Names alone: "the White House", "Israel", "Labour's Jonathan Ashworth", "the Tass news agency". */
    private Reading withoutHead(Reading bare, Pre pre, Reading post, String preposition) {
        Optional<Terms.Match> match = pre.lastMatch(Integer.MAX_VALUE);
        if (match.isPresent()) {
            Optional<Affiliation> found = body(match.get());
            if (bare.name().isPresent() && match.get().terms().get(0).type().isCountry()) {
                found = Optional.empty();
            }
            boolean country = match.get().terms().get(0).type().isCountry();
            if (found.isPresent() && (!country || endsWith(pre, match.get()))) {
                return bare.with(found.get(), Basis.CATALOGUE);
            }
            return bare.name().isPresent() ? bare : bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        if (bare.name().isPresent()
                && post.basis() == Basis.CATALOGUE
                && !preposition.equals("in")
                && !preposition.equals("of")) {
            boolean country = post.head().isEmpty() && isCountryBody(post);
            return country ? bare : bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        return bare;
    }

    private boolean isCountryBody(Reading post) {
        return post.affiliation()
                .map(a -> scene.catalogue().country(a.body()).isPresent())
                .orElse(false);
    }

    private static boolean endsWith(Pre pre, Terms.Match match) {
        return pre.name().isEmpty() || match.to() >= pre.name().get().from();
    }

    private Reading spokesman(Reading bare, Pre pre, Reading post, String preposition, HeadNoun kind) {
        HeadNoun duty = pre.innerKind()
                .filter(k -> kind == HeadNoun.OFFICIAL
                        || kind == HeadNoun.CHIEF
                        || kind == HeadNoun.DOCUMENT
                        || kind == HeadNoun.POLICE
                        || kind == HeadNoun.MINISTER)
                .orElse(kind);
        boolean chiefOfState = kind == HeadNoun.CHIEF
                && (pre.headWord().startsWith("president") || pre.headWord().startsWith("leader"));
        if (duty != kind && !duty.speaksForAnother() && duty != HeadNoun.CHIEF) {
            if (isOfNobody(duty)) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
            if (duty == HeadNoun.MEDIA || duty == HeadNoun.NGO) {
                return bare.with(general(duty == HeadNoun.MEDIA ? MEDIA : NGO), Basis.WORDS);
            }
        }
        Optional<Reading> before = matched(bare, pre, duty, chiefOfState);
        boolean bodyBefore = before.isPresent()
                && pre.matchesBefore(pre.head()).stream()
                        .anyMatch(m -> !m.terms().get(0).type().isCountry());
        boolean sent = kind == HeadNoun.AMBASSADOR && preposition.equals("to");
        if (post.decided() && !bodyBefore && !sent && Grammar.AFFILIATING.contains(preposition)) {
            boolean place = preposition.equals("in")
                    || preposition.equals("inside")
                    || preposition.equals("within")
                    || preposition.equals("at");
            if (before.isEmpty() || (!place && post.basis() == Basis.CATALOGUE && !isCountryBody(post))) {
                return complement(bare, post, duty, kind, preposition);
            }
        }
        if (before.isPresent()) {
            return before.get();
        }
        if (preposition.equals("of") || preposition.equals("for") || preposition.equals("at")) {
            if (!post.decided() && post.name().isPresent()) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
        }
        if (pre.unknownModifier() && (kind == HeadNoun.CHIEF || kind == HeadNoun.OFFICIAL)) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        return bare;
    }

    private static boolean isOfNobody(HeadNoun duty) {
        return duty == HeadNoun.LAWMAKER
                || duty == HeadNoun.PEOPLE
                || duty == HeadNoun.ORGANISATION
                || duty == HeadNoun.EXPERT;
    }

    private Reading complement(Reading bare, Reading post, HeadNoun duty, HeadNoun kind, String preposition) {
        Affiliation to = post.affiliation().orElseThrow();
        Optional<Country> country = scene.catalogue().country(to.body());
        if (country.isPresent() && post.head().isEmpty()) {
            if (kind == HeadNoun.CHIEF && preposition.equals("in")) {
                return bare;
            }
            boolean leader = duty == HeadNoun.CHIEF && bare.headWord().equals("president");
            return bare.with(ofCountry(country.get(), duty, leader), Basis.CATALOGUE);
        }
        return bare.with(to, post.basis());
    }

    private Reading expert(Reading bare, Pre pre, Reading post, String preposition, HeadNoun kind) {
        for (Terms.Match match : pre.matchesBefore(pre.head())) {
            if (!match.terms().get(0).type().isCountry()) {
                Optional<Affiliation> found = body(match);
                if (found.isPresent()) {
                    return bare.with(found.get(), Basis.CATALOGUE);
                }
            }
        }
        if (post.basis() == Basis.CATALOGUE
                && (preposition.equals("from")
                        || preposition.equals("at")
                        || preposition.equals("for")
                        || preposition.equals("with")
                        || preposition.equals("of"))
                && !isCountryBody(post)) {
            return bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        if (kind == HeadNoun.ORGANISATION && bare.name().isEmpty() && !pre.unknownModifier()) {
            return bare;
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    private Reading lawmaker(Reading bare, Pre pre) {
        for (Terms.Match match : pre.matchesBefore(pre.head() + 1)) {
            Optional<Affiliation> found = body(match);
            if (found.isPresent() && found.get().source().equals("un")) {
                return bare.with(found.get(), Basis.CATALOGUE);
            }
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    /** By the catalogue's names among the modifiers: the body nearest the head, else the country nearest it. */
    private Optional<Reading> matched(Reading bare, Pre pre, HeadNoun duty, boolean leader) {
        List<Terms.Match> matches = pre.matchesBefore(Math.max(pre.head(), 0));
        if (duty == HeadNoun.AMBASSADOR && !matches.isEmpty()) {
            Terms.Match first = matches.get(matches.size() - 1);
            Term term = first.terms().get(0);
            if (term.type().isCountry()) {
                return scene.catalogue()
                        .country(term.body())
                        .map(c -> bare.with(ofCountry(c, duty, false), Basis.CATALOGUE));
            }
        }
        for (Terms.Match match : matches) {
            if (!match.terms().get(0).type().isCountry()) {
                Optional<Affiliation> found = body(match);
                if (found.isPresent()) {
                    return Optional.of(bare.with(found.get(), Basis.CATALOGUE));
                }
            }
        }
        for (Terms.Match match : matches) {
            Term term = match.terms().get(0);
            if (term.type() == Term.Type.PLACE) {
                Optional<Country> country = scene.catalogue().country(term.body());
                if (country.isPresent() && (duty == HeadNoun.MEDIA || duty == HeadNoun.NGO)) {
                    return Optional.empty();
                }
                return country.map(c -> bare.with(local(c, duty), Basis.WORDS));
            }
            if (term.type().isCountry()) {
                if (duty == HeadNoun.MEDIA || duty == HeadNoun.NGO) {
                    return Optional.empty();
                }
                return scene.catalogue()
                        .country(term.body())
                        .map(c -> bare.with(ofCountry(c, duty, leader), Basis.CATALOGUE));
            }
        }
        return Optional.empty();
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

    private Optional<Affiliation> body(Terms.Match match) {
        return scene.termOf(match)
                .filter(t -> t.type() != Term.Type.PLACE)
                .map(t -> t.type() == Term.Type.PEOPLE ? Affiliation.OTHER : Affiliation.of(t));
    }

    private boolean isHelper(Pre pre) {
        if (!HELPING.contains(pre.headWord())) {
            return false;
        }
        return HELPERS.stream().anyMatch(h -> !h.equals(pre.headWord()) && pre.has(h))
                && (pre.headKind().orElseThrow() != HeadNoun.OFFICIAL
                        || pre.has("aid")
                        || pre.has("humanitarian")
                        || pre.has("relief"))
                && !(pre.has("medical") && !pre.has("association"));
    }

    private Affiliation media(Reading bare, Pre pre) {
        return new Affiliation(
                known(MEDIA),
                pre.head() > pre.from() ? scene.words().text(pre.from(), pre.head() + 1) : bare.headWord());
    }

    /**
     * For whom a phrase speaks that names nobody and takes nobody up ("officials", "the health ministry"): the country of its
     * sentence, else the country the article mostly speaks of.
     */
    Affiliation byContext(Reading read) {
        Optional<HeadNoun> kind = read.head();
        if (kind.isEmpty() || !kind.get().speaksForAnother()) {
            return Affiliation.OTHER;
        }
        String role = read.role()
                .map(r -> scene.words().text(r.from(), r.to()))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        List<Country> countries = scene.countries();
        if (role.contains("health")) {
            for (Country country : countries.subList(0, Math.min(3, countries.size()))) {
                Set<String> words = new HashSet<>(Arrays.asList(role.split(" ", -1)));
                words.add(country.name().toLowerCase(Locale.ROOT));
                for (Pattern pattern : scene.catalogue().patterns()) {
                    if (pattern.matches(words)) {
                        return new Affiliation(pattern.source(), pattern.body());
                    }
                }
            }
        }
        if (countries.isEmpty() || kind.get() == HeadNoun.DOCUMENT) {
            return Affiliation.OTHER;
        }
        Country country = countries.get(0);
        boolean leader = kind.get() == HeadNoun.CHIEF && read.headWord().equals("president");
        if (!leader && kind.get() == HeadNoun.CHIEF) {
            return Affiliation.OTHER;
        }
        boolean bare = kind.get() == HeadNoun.OFFICIAL
                || (kind.get() == HeadNoun.GOVERNMENT && read.headWord().startsWith("authorit"));
        return bare && role.indexOf(' ') < 0 ? local(country, kind.get()) : ofCountry(country, kind.get(), leader);
    }

    Affiliation general(String source) {
        return new Affiliation(known(source), "");
    }

    private String known(String source) {
        return scene.catalogue().source(source).isPresent() ? source : Catalogue.OTHER;
    }
}
