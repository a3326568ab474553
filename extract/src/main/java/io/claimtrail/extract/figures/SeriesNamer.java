package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.text.Words;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the series a figure belongs to: {@code source/event/counted class/place/basis} in lower-case slugs. Stateless. */
final class SeriesNamer {
    /** Ids that name a kind of body; the body joins them so that no series mixes bodies. */
    private static final Set<String> KINDS = Set.of("un", "other-government", "ngo", "media", "other");

    private static final Set<String> NARROWING = WordLists.of("scope.narrowing");
    private static final Set<String> MORE_OR_LESS = Set.of("more", "fewer", "less");
    private static final Set<String> GROUP = Set.of("the", "them", "those", "these", "whom");
    private static final Map<String, String> PLACE_ALIASES = Map.ofEntries(
            Map.entry("globally", "worldwide"),
            Map.entry("gaza-strip", "gaza"),
            Map.entry("khan-yunis", "khan-younis"),
            Map.entry("us", "united-states"),
            Map.entry("usa", "united-states"),
            Map.entry("u-s", "united-states"),
            Map.entry("america", "united-states"),
            Map.entry("uk", "united-kingdom"),
            Map.entry("britain", "united-kingdom"),
            Map.entry("occupied-west-bank", "west-bank"));

    private SeriesNamer() {}

    /**
     * Whether the figure tells only a part of what its series counts: deaths of hunger or of one incident, a total counted from last Sunday,
     * an amount too vague to be a point; or what a figure was before it moved ("rose from 168 to 202").
     */
    static boolean isNarrow(Clause clause, Mention mention) {
        boolean restarted = mention.basis() == Basis.CUMULATIVE && clause.isFromWeekday(mention);
        return mention.quantity().isVague()
                || restarted
                || isRelative(clause.words(), mention)
                || EarlierValues.isAt(clause.words(), mention.quantity().from())
                || clause.near(mention, 14, NARROWING);
    }

    /** "23 of the 165 people", "238 of them": a part, of a kind that is told elsewhere; "1,000 more than in 2023": a difference. */
    private static boolean isRelative(Words words, Mention mention) {
        int to = mention.quantity().to();
        boolean difference = words.in(to, MORE_OR_LESS) && words.is(to + 1, "than");
        boolean part = words.is(to, "of")
                && words.in(to + 1, GROUP)
                && !mention.quantity().isShare();
        return difference || part;
    }

    /** Empty for hypothetical figures, those of no known event and those without a place: points that no line joins. */
    static Optional<String> name(Source source, Mention mention, Optional<String> place) {
        String counted = countedClass(mention);
        if (mention.event() == Event.OTHER || mention.basis() == Basis.OTHER || place.isEmpty() || counted.isEmpty()) {
            return Optional.empty();
        }
        String who = source.id();
        if (KINDS.contains(who)) {
            String body = slug(source.body().orElse(source.speaker().orElse("")));
            if (body.isEmpty()) {
                return Optional.empty();
            }
            who = who + ":" + body;
        }
        String where = slug(place.get());
        String event = mention.event().name().toLowerCase(Locale.ROOT);
        String basis = mention.basis().name().toLowerCase(Locale.ROOT);
        return Optional.of(String.join("/", who, event, counted, PLACE_ALIASES.getOrDefault(where, where), basis));
    }

    private static String countedClass(Mention mention) {
        if (mention.quantity().isShare()) {
            return "percent";
        }
        Unit unit = mention.quantity().unit();
        return unit.kind() == Unit.Kind.MONEY ? slug(unit.name()) : CountedClass.of(mention.counted());
    }

    /** Lower-case letters and digits, anything else a single hyphen: "Côte d'Ivoire" is {@code cote-d-ivoire}. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
