package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** Says for whom a phrase speaks, given its head noun, its modifiers and its complement. */
final class Affiliations {
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

    /** So abbreviated only before the name of one of an American state: "Georgia Gov. Nathan Deal". */
    private static final String AMERICAN_GOVERNOR = "gov";

    private final Scene scene;
    private final Context context;
    private final NamedBodies named;
    private final NamesAlone namesAlone;
    private final Lawmakers lawmakers;
    private final Outlets outlets;
    private final Experts experts;
    private final Spokesmen spokesmen;

    Affiliations(Scene scene) {
        this.scene = scene;
        context = new Context(scene);
        named = new NamedBodies(scene, context);
        namesAlone = new NamesAlone(scene, context, named);
        lawmakers = new Lawmakers(scene, named);
        outlets = new Outlets(scene, context);
        experts = new Experts(scene, context, named);
        spokesmen = new Spokesmen(scene, context, named);
    }

    /**
     * The reading of a phrase from {@code bare}, its words before the first preposition, {@code post}, what follows that, and the
     * preposition itself, empty if there is none.
     */
    Reading of(Reading bare, NounPhrase pre, Reading post, String preposition) {
        Optional<HeadNoun> kind = pre.headKind();
        if (kind.isEmpty()) {
            return namesAlone.of(bare, pre, post, preposition);
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
        if (Helpers.isHelper(pre)) {
            return named.matched(bare, pre, kind.get() == HeadNoun.OFFICIAL ? HeadNoun.OFFICIAL : HeadNoun.NGO, false)
                    .filter(Reading::decided)
                    .orElse(bare.with(context.general(Catalogue.NGO), Basis.WORDS));
        }
        return switch (kind.get()) {
            case LAWMAKER -> lawmakers.of(bare, pre);
            case ASSEMBLY -> isAlone(bare, pre) ? bare : lawmakers.of(bare, pre);
            case PEOPLE -> people(bare, pre);
            case ALLIES ->
                pre.head() == pre.from()
                                || pre.lastMatch(pre.head())
                                        .filter(this::isOfStates)
                                        .isPresent()
                        ? bare.with(context.general(Catalogue.GOVERNMENTS), Basis.WORDS)
                        : bare.with(Affiliation.OTHER, Basis.WORDS);
            case MEDIA -> named.matched(bare, pre, kind.get(), false).orElseGet(() -> outlets.of(bare, pre, post));
            case NGO ->
                named.matched(bare, pre, kind.get(), false)
                        .orElse(bare.with(context.general(Catalogue.NGO), Basis.WORDS));
            case EXPERT, ORGANISATION ->
                pre.headWord().equals("partners")
                        ? experts.partners(bare, pre)
                        : experts.of(bare, pre, post, preposition, kind.get());
            default -> spokesmen.of(bare, pre, post, preposition, kind.get());
        };
    }

    /** "Israel's allies", "Nato allies". */
    private boolean isOfStates(Terms.Match match) {
        return match.terms().get(0).type().isCountry()
                || scene.termOf(match)
                        .filter(t -> t.type() == Term.Type.BODY && t.source().equals(Catalogue.GOVERNMENTS))
                        .isPresent();
    }

    /** "The court": the one named before. */
    private static boolean isAlone(Reading bare, NounPhrase pre) {
        return bare.name().isEmpty() && pre.head() == pre.from();
    }

    private Reading people(Reading bare, NounPhrase pre) {
        if (FIGHTERS.contains(pre.headWord())) {
            return lawmakers.of(bare, pre);
        }
        return bare.with(Affiliation.OTHER, Basis.WORDS);
    }
}
