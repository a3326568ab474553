package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** Says for whom a phrase speaks, given its head noun, its modifiers and its complement. */
final class Affiliations {
    private static final Set<String> HELPERS = Set.of(
            "aid",
            "prisoner",
            "prisoners",
            "detainees",
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
            "associations",
            "observatory",
            "network",
            "society",
            "partners",
            "centre",
            "center",
            "foundation",
            "coalition",
            "alliance",
            "lawyers",
            "campaign");

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

    /** Before a name they are titles, which tell nothing of the bearer's office. */
    private static final Set<String> DOCTORS = Set.of("dr", "prof", "professor");

    private static final Set<String> COUNSEL =
            Set.of("lawyer", "lawyers", "attorney", "attorneys", "barrister", "barristers", "advocate");
    private static final Set<String> WEATHER = Set.of("weather", "hurricane", "meteorological", "meteorology", "met");

    /** "Operations for the Example Service", "campaigns at Example Aid": what somebody directs there. */
    private static final Set<String> TASKED = Set.of("for", "at");

    private static final Set<String> SOMEONE = Set.of("a", "an", "one", "another", "second", "third", "fellow", "some");

    private static final Set<String> JOURNALISTS = Set.of("journalist", "reporter", "columnist", "photographer");
    /** Unnamed, too, where "a reporter" asks for his paper. */
    private static final Set<String> WRITERS = Set.of("journalist", "columnist");
    /** So abbreviated only before the name of one of an American state: "Georgia Gov. Nathan Deal". */
    private static final String AMERICAN_GOVERNOR = "gov";

    private final Scene scene;
    private final Context context;
    private final NamedBodies named;
    private final Spokesmen spokesmen;

    Affiliations(Scene scene) {
        this.scene = scene;
        context = new Context(scene);
        named = new NamedBodies(scene, context);
        spokesmen = new Spokesmen(scene, context, named);
    }

    /**
     * The reading of a phrase from {@code bare}, its words before the first preposition, {@code post}, what follows that, and the
     * preposition itself, empty if there is none.
     */
    Reading of(Reading bare, NounPhrase pre, Reading post, String preposition) {
        Optional<HeadNoun> kind = pre.headKind();
        if (kind.isEmpty()) {
            return withoutHead(bare, pre, post, preposition);
        }
        Optional<Affiliation> head = scene.matchAt(pre.head()).flatMap(named::body);
        if (head.isPresent()) {
            return bare.with(head.get(), Basis.CATALOGUE);
        }
        Optional<Affiliation> last = named.last(bare, pre);
        if (last.isPresent()) {
            return bare.with(last.get(), Basis.CATALOGUE);
        }
        if (pre.headWord().equals(AMERICAN_GOVERNOR)) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        if (isHelper(pre)) {
            return named.matched(bare, pre, kind.get() == HeadNoun.OFFICIAL ? HeadNoun.OFFICIAL : HeadNoun.NGO, false)
                    .filter(Reading::decided)
                    .orElse(bare.with(context.general(Catalogue.NGO), Basis.WORDS));
        }
        return switch (kind.get()) {
            case LAWMAKER -> lawmaker(bare, pre);
            case ASSEMBLY -> isAlone(bare, pre) ? bare : lawmaker(bare, pre);
            case PEOPLE -> people(bare, pre);
            case ALLIES ->
                pre.lastMatch(pre.head())
                                .map(m -> m.terms().get(0).type().isCountry())
                                .orElse(false)
                        ? bare.with(context.general(Catalogue.GOVERNMENTS), Basis.WORDS)
                        : bare.with(Affiliation.OTHER, Basis.WORDS);
            case MEDIA -> named.matched(bare, pre, kind.get(), false).orElseGet(() -> media(bare, pre, post));
            case NGO ->
                named.matched(bare, pre, kind.get(), false)
                        .orElse(bare.with(context.general(Catalogue.NGO), Basis.WORDS));
            case EXPERT, ORGANISATION ->
                pre.headWord().equals("partners")
                        ? partners(bare, pre)
                        : expert(bare, pre, post, preposition, kind.get());
            default -> spokesmen.of(bare, pre, post, preposition, kind.get());
        };
    }

    /** Names alone: "the White House", "Israel", "Labour's Jonathan Ashworth", "the Tass news agency". */
    private Reading withoutHead(Reading bare, NounPhrase pre, Reading post, String preposition) {
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

    private Reading expert(Reading bare, NounPhrase pre, Reading post, String preposition, HeadNoun kind) {
        boolean title = DOCTORS.contains(pre.headWord()) && bare.name().isPresent() && pre.head() == pre.from();
        if (title && preposition.isEmpty()) {
            return bare;
        }
        Optional<Affiliation> service = weatherService(pre);
        if (service.isPresent()) {
            return bare.with(service.get(), Basis.WORDS);
        }
        for (Terms.Match match : pre.matchesBefore(pre.head())) {
            if (!match.terms().get(0).type().isCountry()) {
                Optional<Affiliation> found = named.body(match);
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
                && !named.isCountry(post)) {
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

    /** "The court": the one named before. */
    private static boolean isAlone(Reading bare, NounPhrase pre) {
        return bare.name().isEmpty() && pre.head() == pre.from();
    }

    private Reading lawmaker(Reading bare, NounPhrase pre) {
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
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    /** "Health partners", in what the United Nations publish: the aid groups that work with them. */
    private Reading partners(Reading bare, NounPhrase pre) {
        boolean aid =
                scene.issuer().filter(i -> i.source().equals(Catalogue.UN)).isPresent()
                        && pre.matchesBefore(pre.head()).isEmpty();
        return bare.with(context.general(aid ? Catalogue.NGO : Catalogue.OTHER), Basis.WORDS);
    }

    /** Only states plead before the International Court of Justice. */
    private boolean isBeforeWorldCourt() {
        return scene.matches().stream().flatMap(m -> m.terms().stream()).anyMatch(t -> t.body()
                        .equals("International Court of Justice"))
                || scene.isCapitalInside("hague");
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

    private Reading people(Reading bare, NounPhrase pre) {
        if (FIGHTERS.contains(pre.headWord())) {
            return lawmaker(bare, pre);
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }

    private boolean isHelper(NounPhrase pre) {
        if (!HELPING.contains(pre.headWord())) {
            return false;
        }
        if (pre.headKind().orElseThrow() == HeadNoun.GOVERNMENT && pre.owned()) {
            return false;
        }
        boolean doctors = pre.has("medical") && pre.has("association");
        return (doctors || HELPERS.stream().anyMatch(h -> !h.equals(pre.headWord()) && pre.has(h)))
                && (pre.headKind().orElseThrow() != HeadNoun.OFFICIAL
                        || pre.has("aid")
                        || pre.has("humanitarian")
                        || pre.has("relief"));
    }

    /** An outlet, or somebody of one; a journalist by name and of no outlet speaks for himself. */
    private Reading media(Reading bare, NounPhrase pre, Reading post) {
        boolean alone = JOURNALISTS.contains(bare.headWord())
                && (bare.name().isPresent() || WRITERS.contains(bare.headWord()))
                && !pre.unknownModifier()
                && !post.source().equals(Catalogue.MEDIA);
        if (alone) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        Affiliation outlet = new Affiliation(
                context.known(Catalogue.MEDIA),
                pre.head() > pre.from() ? scene.words().text(pre.from(), pre.head() + 1) : bare.headWord());
        return bare.with(outlet, Basis.WORDS);
    }
}
