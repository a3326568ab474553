package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import io.claimtrail.extract.text.ArticleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the attributions of one article, called in text order: says what sort of mention each has. Not thread-safe. */
final class ArticleSources {
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us", "myself", "ourselves");
    private static final Set<String> THIRD = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");

    /** Attributions on either side among which the claim around another is searched. */
    private static final int NEIGHBOURS = 100;

    /** Small letters before a capital that are the end of another word. */
    private static final int LEAST_CAPTION = 3;

    /** Whose experts and staff are a body's: "our doctors", not "his doctor". */
    private static final Set<String> OF_BODIES = Set.of("our", "its", "their");

    /** What a body finds out itself; not "reports", "polls" or "videos", which may be anybody's. */
    private static final Set<String> EVIDENCE = Set.of(
            "intelligence",
            "inquiry",
            "investigation",
            "investigations",
            "analysis",
            "assessment",
            "assessments",
            "review",
            "data",
            "findings",
            "records",
            "estimates",
            "leaflets");

    private static final Set<String> PAGES = Set.of("article", "story", "report", "website", "newsletter", "page");

    private final Scene scene;
    private final List<Attribution> attributions;
    private final Context context;
    private final Antecedents antecedents;
    private final Phrases phrases;
    private final Pronouns pronouns;
    private final Map<Integer, Said> said = new HashMap<>();
    private int resolving;

    ArticleSources(Scene scene, List<Attribution> attributions) {
        this.scene = scene;
        this.attributions = attributions;
        context = new Context(scene);
        Names names = new Names(scene);
        phrases = new Phrases(scene, names);
        antecedents = phrases.antecedents();
        pronouns = new Pronouns(scene, names, phrases, antecedents);
    }

    Said said(int attribution) {
        Said found = said.get(attribution);
        if (found == null) {
            throw new IllegalStateException("attribution " + attribution + " is not resolved");
        }
        return found;
    }

    void resolve(int attribution) {
        Attribution a = attributions.get(attribution);
        resolving = attribution;
        int at = scene.words()
                .from(a.source().or(a::cue).orElse(a.content().get(0)).start());
        Said found = a.source().map(s -> mention(a, s)).orElseGet(() -> unnamed(a, at));
        said.put(attribution, found);
        if (a.source().isPresent()) {
            antecedents.add(found.movedTo(at));
        }
    }

    private Said unnamed(Attribution a, int at) {
        String cue = a.cue().map(s -> s.in(scene.article().text())).orElse("").toLowerCase(java.util.Locale.ROOT);
        String id = cue.contains("report") || cue.contains("understood") ? Catalogue.MEDIA : Catalogue.OTHER;
        return new Said(
                at, context.general(id), Optional.empty(), Optional.empty(), Sort.PEOPLE, Gender.UNKNOWN, "", true);
    }

    /** Who "we" are in a text that a body published itself, outside anybody's claim. */
    private Optional<Said> issuer(int at) {
        return scene.issuer()
                .map(i ->
                        new Said(at, i, Optional.of(i.body()), Optional.empty(), Sort.BODY, Gender.UNKNOWN, "", false));
    }

    private Said mention(Attribution a, Span span) {
        int start = scene.words().from(span.start());
        int end = scene.words().from(span.end());
        if (start >= scene.words().size() || isGlued(start, span)) {
            return glued(a, span, start);
        }
        Optional<Span> headline = afterCaption(span);
        if (headline.isPresent()) {
            return glued(a, headline.get(), start);
        }
        int from = start;
        while (from < end - 1 && scene.word(from).isMark()) {
            from++;
        }
        int to = Math.max(from + 1, end);
        while (to > from + 1
                && (scene.word(to - 1).isMark()
                        || Grammar.AUXILIARIES.contains(scene.word(to - 1).lower()))) {
            to--;
        }
        if (to - from > 2 && scene.word(to - 1).is("i") && scene.word(to - 2).is("and")) {
            from = to - 1; // "Jill and I"
        }
        Word first = scene.word(from);
        if (first.is("this")
                && from + 1 < to
                && PAGES.contains(scene.word(from + 1).lower())) {
            return phrases.described(from, to, context.general(Catalogue.MEDIA));
        }
        String pronoun = first.lower();
        if ((to - from == 1 || scene.word(from + 1).is(",")) && !scene.isMatched(from)) {
            int mark = Math.max(pronoun.indexOf('\''), pronoun.indexOf('’'));
            Optional<Said> found = pronoun(a, mark > 0 ? pronoun.substring(0, mark) : pronoun, from);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (Grammar.RELATIVES.contains(pronoun)
                && !scene.isMatched(from)
                && !pronoun.equals("that")
                && !pronoun.equals("whose")) {
            Optional<Said> found = antecedents.relative(from);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (Grammar.POSSESSIVES.contains(pronoun) && to - from > 1) {
            return possessed(a, from, to);
        }
        Optional<Said> evidence = evidence(a, from, to);
        if (evidence.isPresent()) {
            return evidence.get();
        }
        return isBareSpokesman(from, to) ? spokesman(from, to) : phrases.of(from, to);
    }

    /** "The army said intelligence suggests": the army's own, where nothing else says whose. */
    private Optional<Said> evidence(Attribution a, int from, int to) {
        Reading read = phrases.read(from, to);
        boolean bare = !read.decided()
                && read.name().isEmpty()
                && EVIDENCE.contains(read.headWord())
                && !Grammar.POSSESSIVES.contains(scene.word(from).lower());
        return a.via().isPresent() && bare
                ? outer(a).map(s -> phrases.described(from, to, s.affiliation()))
                : Optional.empty();
    }

    /** "A spokesperson": of a body named just before. "The spokesperson" takes up an earlier one. */
    private boolean isBareSpokesman(int from, int to) {
        int end = to;
        for (int i = from + 1; i < to; i++) {
            if (scene.word(i).isMark()
                    || Grammar.RELATIVES.contains(scene.word(i).lower())) {
                end = i;
                break;
            }
        }
        String head = scene.word(end - 1).lower();
        boolean alone = end - from == 1
                || (end - from == 2
                        && Grammar.DETERMINERS.contains(scene.word(from).lower()));
        return alone
                && head.startsWith("spokes")
                && (end - from == 1
                        || !Grammar.DEFINITE.contains(scene.word(from).lower()));
    }

    private Said spokesman(int from, int to) {
        Said himself = phrases.of(from, to);
        Affiliation owner = antecedents
                .last()
                .filter(s -> NamedBefore.isPolice(s) && scene.sentenceOf(from) - scene.sentenceOf(s.at()) <= 1)
                .or(() -> pronouns.body(from))
                .map(Said::affiliation)
                .orElse(Affiliation.OTHER);
        return new Said(
                from, owner, Optional.empty(), himself.role(), Sort.PERSON, himself.gender(), himself.headWord(), true);
    }

    /** Whether the span is part of a longer word, as where a page's heading runs into its text: "talksBiden". */
    private boolean isGlued(int word, Span span) {
        String text = scene.article().text();
        return (span.start() < scene.word(word).start() && Character.isLetter(text.charAt(span.start())))
                || (scene.word(word).end() > span.end() && Character.isUpperCase(text.charAt(span.end())));
    }

    /** What follows the end of a caption without a space: "Biden" of "talksBiden"; a name like "iPhone" has fewer small letters. */
    private Optional<Span> afterCaption(Span span) {
        String text = scene.article().text();
        int i = span.start();
        while (i < span.end() && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        boolean glued = i - span.start() >= LEAST_CAPTION && i < span.end() && Character.isUpperCase(text.charAt(i));
        return glued ? Optional.of(new Span(i, span.end())) : Optional.empty();
    }

    /** Reads such a mention by its own words alone. */
    private Said glued(Attribution a, Span span, int at) {
        ArticleText mention = ArticleText.of(span.in(scene.article().text()));
        Scene alone = scene.of(mention);
        if (alone.words().size() == 0) {
            return unnamed(a, at);
        }
        return new Phrases(alone, new Names(alone))
                .of(0, alone.words().size())
                .movedTo(Math.min(at, Math.max(0, scene.words().size() - 1)));
    }

    private Optional<Said> pronoun(Attribution a, String pronoun, int at) {
        if (FIRST.contains(pronoun)) {
            return Optional.of(
                    outer(a).or(() -> issuer(at)).or(antecedents::last).orElseGet(() -> unnamed(a, at)));
        }
        if (THIRD.contains(pronoun)) {
            Gender gender = Grammar.FEMALE.contains(pronoun) ? Gender.FEMALE : Gender.MALE;
            return Optional.of(pronouns.person(at, gender, a.content()).orElseGet(() -> unnamed(a, at)));
        }
        if (NEUTER.contains(pronoun)) {
            return Optional.of(pronouns.body(at).orElseGet(() -> unnamed(a, at)));
        }
        if (PLURAL.contains(pronoun)) {
            return Optional.of(pronouns.people(at).orElseGet(() -> unnamed(a, at)));
        }
        if (Grammar.RELATIVES.contains(pronoun)) {
            return Optional.of(antecedents.relative(at).orElseGet(() -> unnamed(a, at)));
        }
        return Optional.empty();
    }

    /** The claim that holds this one: its own {@code via}, else the one whose content stands around it. */
    private Optional<Said> outer(Attribution a) {
        if (a.via().isPresent() && said.containsKey(a.via().getAsInt())) {
            return Optional.of(said(a.via().getAsInt()));
        }
        Span place = a.source().or(a::cue).orElse(a.content().get(0));
        int from = Math.max(0, resolving - NEIGHBOURS);
        int to = Math.min(attributions.size(), resolving + NEIGHBOURS + 1);
        for (int i = from; i < to; i++) {
            Attribution other = attributions.get(i);
            if (!other.equals(a)
                    && said.containsKey(i)
                    && other.content().stream().anyMatch(c -> c.contains(place))) {
                return Optional.of(said(i));
            }
        }
        return Optional.empty();
    }

    /** "His office", "her lawyer", "its prime minister, Jane Roe". */
    private Said possessed(Attribution a, int from, int to) {
        Said rest = phrases.of(from + 1, to);
        Reading read = phrases.read(from + 1, to);
        boolean speaksForOwner = (read.head().map(HeadNoun::speaksForAnother).orElse(false)
                        && !read.headWord().equals("founder"))
                || (OF_BODIES.contains(scene.word(from).lower())
                        && read.head().map(k -> k == HeadNoun.EXPERT).orElse(false));
        if (read.basis() == Basis.CATALOGUE || !speaksForOwner) {
            return read.decided() || read.name().isPresent() || read.head().isPresent()
                    ? rest
                    : new Said(
                            from,
                            Affiliation.OTHER,
                            Optional.empty(),
                            rest.role(),
                            rest.sort(),
                            rest.gender(),
                            rest.headWord(),
                            true);
        }
        Said owner = pronoun(a, scene.word(from).lower(), from).orElse(rest);
        return new Said(
                from,
                owner.affiliation(),
                read.head().map(HeadNoun::isPerson).orElse(false) ? rest.speaker() : owner.speaker(),
                rest.role(),
                rest.sort(),
                rest.gender(),
                rest.headWord(),
                rest.speaker().isEmpty() && owner.anonymous());
    }
}
