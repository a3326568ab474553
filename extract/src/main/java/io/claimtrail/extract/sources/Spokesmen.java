package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Optional;
import java.util.Set;

/** For whom officials, offices and papers speak: the body that their modifiers name, else their complement. */
final class Spokesmen {
    /** States in the plural, of no name. */
    private static final Set<String> STATES = Set.of("governments", "countries", "nations", "regimes");

    /** "Satellite images of the city": of what they show, not of who speaks. */
    private static final Set<String> IMAGES = Set.of(
            "image",
            "images",
            "footage",
            "video",
            "videos",
            "photo",
            "photos",
            "photograph",
            "photographs",
            "map",
            "maps");

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
    private final NamedBodies named;

    Spokesmen(Scene scene, Context context, NamedBodies named) {
        this.scene = scene;
        this.context = context;
        this.named = named;
    }

    /** The reading of a phrase whose head {@code kind} speaks for the body before it or in its {@code complement}. */
    Reading of(Reading bare, NounPhrase pre, Reading complement, String preposition, HeadNoun kind) {
        Reading post = isTopic(kind, complement) || isSomewhere(preposition, complement) ? Reading.NOTHING : complement;
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
                return named.matched(bare, pre, kind, false).orElse(bare);
            }
            if (isOfNobody(duty)) {
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
            if (duty == HeadNoun.MEDIA || duty == HeadNoun.NGO) {
                return bare.with(
                        context.general(duty == HeadNoun.MEDIA ? Catalogue.MEDIA : Catalogue.NGO), Basis.WORDS);
            }
        }
        if (kind == HeadNoun.DOCUMENT
                && (pre.has("open") || (IMAGES.contains(pre.headWord()) && preposition.equals("of")))) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        if (kind == HeadNoun.DOCUMENT && isPress(pre, post)) {
            return bare.with(context.general(Catalogue.MEDIA), Basis.WORDS);
        }
        Optional<Reading> before = named.matched(bare, pre, duty, chiefOfState);
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
            if (before.isEmpty() || (!place && post.basis() == Basis.CATALOGUE && !named.isCountry(post))) {
                return byComplement(bare, post, duty, kind, preposition);
            }
        }
        if (before.isPresent()) {
            return before.get();
        }
        if (pre.headWord().startsWith("source") && pre.has("medical")) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        if (STATES.contains(pre.headWord()) && !pre.owned()) {
            return bare.with(context.general(Catalogue.GOVERNMENTS), Basis.WORDS);
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
                if (kind == HeadNoun.LOCAL || kind == HeadNoun.POLICE) {
                    return bare.with(context.ofUnknownPlace(pre.head()), Basis.WORDS);
                }
                return bare.with(Affiliation.OTHER, Basis.WORDS);
            }
        }
        if (pre.unknownModifier() && (kind == HeadNoun.POLICE || kind == HeadNoun.LOCAL)) {
            return bare.with(context.ofUnknownPlace(pre.head()), Basis.WORDS);
        }
        if (pre.unknownModifier()
                && (kind == HeadNoun.CHIEF || kind == HeadNoun.OFFICIAL || kind == HeadNoun.AMBASSADOR)) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        return bare;
    }

    /** "Media reports", "a press account", and "reports" of nobody. */
    private boolean isPress(NounPhrase pre, Reading post) {
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

    /** "Police in other cities": a place that tells nothing. */
    private static boolean isSomewhere(String preposition, Reading post) {
        return preposition.equals("in")
                && post.basis() == Basis.WORDS
                && post.head().isEmpty()
                && post.source().equals(Catalogue.OTHER);
    }

    private static boolean isOfNobody(HeadNoun duty) {
        return duty == HeadNoun.LAWMAKER
                || duty == HeadNoun.ASSEMBLY
                || duty == HeadNoun.PEOPLE
                || duty == HeadNoun.ORGANISATION
                || duty == HeadNoun.EXPERT;
    }

    private Reading byComplement(Reading bare, Reading post, HeadNoun duty, HeadNoun kind, String preposition) {
        Affiliation to = post.affiliation().orElseThrow();
        if (bare.headWord().startsWith("member") && to.source().equals(Catalogue.MEDIA)) {
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
}
