package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says for whom a phrase speaks, given its head noun, its modifiers and its complement. */
final class Affiliations {
    static final String MEDIA = "media";
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
            "activist");
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

    /** States in the plural, of no name. */
    private static final Set<String> STATES = Set.of("governments", "countries", "nations", "regimes");

    private static final Set<String> FIGHTERS = Set.of(
            "rebel",
            "rebels",
            "militant",
            "militants",
            "militia",
            "militias",
            "fighter",
            "fighters",
            "gunman",
            "gunmen",
            "attacker",
            "separatists",
            "separatist");
    private static final Set<String> UNITS = Set.of(
            "group",
            "organisation",
            "organization",
            "movement",
            "agency",
            "union",
            "institution",
            "alliance",
            "coalition",
            "body");

    private final Scene scene;
    private final Context context;

    Affiliations(Scene scene) {
        this.scene = scene;
        context = new Context(scene);
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
        Optional<Affiliation> last = lastBody(bare, pre);
        if (last.isPresent()) {
            return bare.with(last.get(), Basis.CATALOGUE);
        }
        if (isHelper(pre)) {
            return matched(bare, pre, kind.get(), false)
                    .filter(Reading::decided)
                    .orElse(bare.with(context.general(NGO), Basis.WORDS));
        }
        return switch (kind.get()) {
            case LAWMAKER, ASSEMBLY -> lawmaker(bare, pre);
            case PEOPLE -> people(bare, pre);
            case ALLIES ->
                pre.lastMatch(pre.head())
                                .map(m -> m.terms().get(0).type().isCountry())
                                .orElse(false)
                        ? bare.with(context.general(GOVERNMENTS), Basis.WORDS)
                        : bare.with(Affiliation.OTHER, Basis.WORDS);
            case MEDIA -> matched(bare, pre, kind.get(), false).orElse(bare.with(media(bare, pre), Basis.WORDS));
            case NGO -> matched(bare, pre, kind.get(), false).orElse(bare.with(context.general(NGO), Basis.WORDS));
            case EXPERT, ORGANISATION -> expert(bare, pre, post, preposition, kind.get());
            default ->
                spokesman(bare, pre, isTopic(kind.get(), post) ? Reading.NOTHING : post, preposition, kind.get());
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
            boolean country = post.head().isEmpty() && isCountryBody(post);
            return country ? bare : bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        return bare.name().isPresent() || pre.isEmpty() ? bare : bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    private boolean isCountryBody(Reading post) {
        return post.affiliation()
                .map(a -> scene.catalogue().country(a.body()).isPresent())
                .orElse(false);
    }

    private static boolean endsWith(Pre pre, Terms.Match match) {
        return pre.name()
                .map(n -> match.to() >= n.from())
                .orElse(match.to() > pre.last() || pre.possessiveAt(match.to() - 1));
    }

    private Reading spokesman(Reading bare, Pre pre, Reading post, String preposition, HeadNoun kind) {
        HeadNoun duty = pre.innerKind()
                .filter(k -> kind == HeadNoun.OFFICIAL
                        || kind == HeadNoun.CHIEF
                        || kind == HeadNoun.AMBASSADOR
                        || kind == HeadNoun.PROSECUTOR
                        || kind == HeadNoun.DOCUMENT
                        || kind == HeadNoun.POLICE
                        || kind == HeadNoun.MINISTER)
                .orElse(kind);
        boolean chiefOfState = kind == HeadNoun.CHIEF
                && (pre.headWord().startsWith("president") || pre.headWord().startsWith("leader"));
        if (duty != kind && !duty.speaksForAnother() && duty != HeadNoun.CHIEF) {
            if (duty == HeadNoun.ORGANISATION
                    && pre.innerWord().map(UNITS::contains).orElse(false)) {
                return matched(bare, pre, kind, false).orElse(bare);
            }
            if (isOfNobody(duty)) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
            if (duty == HeadNoun.MEDIA || duty == HeadNoun.NGO) {
                return bare.with(context.general(duty == HeadNoun.MEDIA ? MEDIA : NGO), Basis.WORDS);
            }
        }
        if (kind == HeadNoun.DOCUMENT && isPress(pre, post)) {
            return bare.with(context.general(MEDIA), Basis.WORDS);
        }
        Optional<Reading> before = matched(bare, pre, duty, chiefOfState);
        boolean bodyBefore = before.isPresent()
                && pre.matchesBefore(pre.head()).stream()
                        .anyMatch(m -> !m.terms().get(0).type().isCountry());
        boolean sent = kind == HeadNoun.AMBASSADOR && preposition.equals("to");
        boolean aideTo = kind == HeadNoun.OFFICIAL && preposition.equals("to");
        if (post.decided() && !bodyBefore && !sent && (aideTo || Grammar.AFFILIATING.contains(preposition))) {
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
        if (STATES.contains(pre.headWord()) && !pre.owned()) {
            return bare.with(context.general(GOVERNMENTS), Basis.WORDS);
        }
        if (duty != kind
                && kind != HeadNoun.MINISTER
                && (duty == HeadNoun.GOVERNMENT || duty == HeadNoun.MILITARY || duty == HeadNoun.POLICE)) {
            return new Reading(
                    bare.affiliation(),
                    bare.basis(),
                    bare.name(),
                    bare.known(),
                    bare.role(),
                    Optional.of(duty),
                    pre.innerKindWord());
        }
        if (preposition.equals("of") || preposition.equals("for") || preposition.equals("at")) {
            if (!post.decided() && post.name().isPresent()) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
        }
        if (pre.unknownModifier() && (kind == HeadNoun.POLICE || kind == HeadNoun.LOCAL)) {
            return bare.with(context.ofUnknownPlace(pre.head()), Basis.WORDS);
        }
        if (pre.unknownModifier() && (kind == HeadNoun.CHIEF || kind == HeadNoun.OFFICIAL)) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        return bare;
    }

    /** "Media reports", "a press account", and "reports" of nobody. */
    private boolean isPress(Pre pre, Reading post) {
        if (!pre.headWord().startsWith("report") && !pre.headWord().startsWith("account")) {
            return false;
        }
        boolean alone = pre.headWord().equals("reports")
                && !post.decided()
                && pre.matchesBefore(pre.head()).isEmpty()
                && pre.innerKind().isEmpty();
        return pre.has("media") || pre.has("press") || pre.has("news") || (alone && !pre.owned());
    }

    /** "Ministry of Defence", "minister of trade": what an office is about, not whose it is. */
    private static boolean isTopic(HeadNoun kind, Reading post) {
        return (kind == HeadNoun.GOVERNMENT || kind == HeadNoun.MINISTER)
                && post.basis() == Basis.WORDS
                && post.head().isEmpty()
                && post.name().isEmpty();
    }

    private static boolean isOfNobody(HeadNoun duty) {
        return duty == HeadNoun.LAWMAKER
                || duty == HeadNoun.ASSEMBLY
                || duty == HeadNoun.PEOPLE
                || duty == HeadNoun.ORGANISATION
                || duty == HeadNoun.EXPERT;
    }

    private Reading complement(Reading bare, Reading post, HeadNoun duty, HeadNoun kind, String preposition) {
        Affiliation to = post.affiliation().orElseThrow();
        if (bare.headWord().startsWith("member") && to.source().equals(MEDIA)) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        Optional<Country> country = scene.catalogue().country(to.body());
        if (country.isPresent() && post.head().isEmpty()) {
            if (kind == HeadNoun.CHIEF && preposition.equals("in")) {
                return bare;
            }
            boolean leader = duty == HeadNoun.CHIEF && bare.headWord().equals("president");
            return bare.with(context.ofCountry(country.get(), duty, leader), Basis.CATALOGUE);
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
        if (preposition.equals("of")
                && post.decided()
                && kind == HeadNoun.ORGANISATION
                && post.head().isPresent()) {
            return bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        if (kind == HeadNoun.ORGANISATION && bare.name().isEmpty() && !pre.unknownModifier()) {
            return bare;
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    /** A body at the end, after the noun that says what it is: "the news agency Xinhua". */
    private Optional<Affiliation> lastBody(Reading bare, Pre pre) {
        return bare.name().isPresent()
                ? Optional.empty()
                : scene.matchAt(pre.last())
                        .filter(m -> m.from() > pre.head() && m.is(Term.Type.BODY))
                        .flatMap(this::body);
    }

    private Reading lawmaker(Reading bare, Pre pre) {
        for (Terms.Match match : pre.matchesBefore(pre.head() + 1)) {
            Optional<Affiliation> found = body(match);
            if (found.isPresent() && match.is(Term.Type.BODY)) {
                return bare.with(found.get(), Basis.CATALOGUE);
            }
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    private Reading people(Reading bare, Pre pre) {
        if (FIGHTERS.contains(pre.headWord())) {
            return lawmaker(bare, pre);
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
                        .map(c -> bare.with(context.ofCountry(c, duty, false), Basis.CATALOGUE));
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
                return country.map(c -> bare.with(context.local(c, duty), Basis.WORDS));
            }
            if (term.type().isCountry()) {
                if (duty == HeadNoun.MEDIA || duty == HeadNoun.NGO) {
                    return Optional.empty();
                }
                return scene.catalogue()
                        .country(term.body())
                        .map(c -> bare.with(context.ofCountry(c, duty, leader), Basis.CATALOGUE));
            }
        }
        return Optional.empty();
    }

    private Optional<Affiliation> body(Terms.Match match) {
        return scene.termOf(match)
                .filter(t -> t.type() != Term.Type.PLACE)
                .map(t -> t.type() == Term.Type.PEOPLE
                        ? Affiliation.OTHER
                        : owner(match, t).orElseGet(() -> Affiliation.of(t)));
    }

    /** "Ukraine's security council", "the Russian Ministry of Defence": the country's, though another's goes by that name alone. */
    private Optional<Affiliation> owner(Terms.Match match, Term term) {
        if (term.type() == Term.Type.PERSON || match.from() == 0) {
            return Optional.empty();
        }
        for (int i = match.from(); i < match.to(); i++) {
            String word = scene.word(i).lower();
            if (HeadNoun.of(word).isEmpty()
                    && !Grammar.MODIFIERS.contains(word)
                    && !Grammar.PREPOSITIONS.contains(word)) {
                return Optional.empty();
            }
        }
        Optional<Country> country = scene.matchAt(match.from() - 1)
                .flatMap(m -> m.terms().stream()
                        .filter(t -> t.type() == Term.Type.COUNTRY
                                || t.type() == Term.Type.DEMONYM
                                || t.type() == Term.Type.CAPITAL)
                        .findFirst())
                .flatMap(t -> scene.catalogue().country(t.body()));
        HeadNoun duty = HeadNoun.of(scene.word(match.to() - 1)).orElse(HeadNoun.GOVERNMENT);
        return country.filter(c -> scene.catalogue().isOfAnotherState(term, c))
                .map(c -> context.ofCountry(c, duty, duty == HeadNoun.CHIEF));
    }

    private boolean isHelper(Pre pre) {
        if (!HELPING.contains(pre.headWord())) {
            return false;
        }
        boolean doctors = pre.has("medical") && pre.has("association");
        return (doctors || HELPERS.stream().anyMatch(h -> !h.equals(pre.headWord()) && pre.has(h)))
                && (pre.headKind().orElseThrow() != HeadNoun.OFFICIAL
                        || pre.has("aid")
                        || pre.has("humanitarian")
                        || pre.has("relief"));
    }

    private Affiliation media(Reading bare, Pre pre) {
        return new Affiliation(
                context.known(MEDIA),
                pre.head() > pre.from() ? scene.words().text(pre.from(), pre.head() + 1) : bare.headWord());
    }
}
