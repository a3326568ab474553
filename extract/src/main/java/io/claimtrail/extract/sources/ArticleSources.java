package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.sources.Reading.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the attributions of one article, called in text order: says what sort of mention each has. Not thread-safe. */
final class ArticleSources {
    /** "This article", "this website". */
    private static final Set<String> PAGES = Set.of("article", "story", "report", "website", "newsletter", "page");

    private final Scene scene;
    private final ResolvedClaims claims;
    private final Context context;
    private final Unnamed unnamed;
    private final Phrases phrases;
    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Possessed possessed;
    private final Evidence evidence;
    private final BareSpokesmen bareSpokesmen;
    private final GluedMentions gluedMentions;

    ArticleSources(Scene scene, List<Attribution> attributions) {
        this.scene = scene;
        claims = new ResolvedClaims(attributions);
        context = new Context(scene);
        unnamed = new Unnamed(scene, context);
        Names names = new Names(scene);
        phrases = new Phrases(scene, names);
        antecedents = phrases.antecedents();
        pronouns = new Pronouns(scene, names, phrases, claims, unnamed);
        possessed = new Possessed(scene, phrases, pronouns);
        evidence = new Evidence(scene, phrases, claims);
        bareSpokesmen = new BareSpokesmen(scene, phrases, pronouns);
        gluedMentions = new GluedMentions(scene);
    }

    Said said(int attribution) {
        return claims.said(attribution);
    }

    void resolve(int attribution) {
        Attribution a = claims.begin(attribution);
        int at = scene.words()
                .from(a.source().or(a::cue).orElse(a.content().get(0)).start());
        Said found = a.source().map(s -> mention(a, s)).orElseGet(() -> unnamed.of(a, at));
        claims.end(found);
        if (a.source().isPresent()) {
            antecedents.add(found.movedTo(at));
        }
    }

    private Said mention(Attribution a, Span span) {
        int start = scene.words().from(span.start());
        Optional<Span> glued = gluedMentions.find(span, start);
        if (glued.isPresent()) {
            return gluedMentions.read(glued.get(), start).orElseGet(() -> unnamed.of(a, start));
        }
        Range mention = trimmed(start, scene.words().from(span.end()));
        int from = mention.from();
        int to = mention.to();
        if (isThisPage(from, to)) {
            return phrases.described(from, to, context.general(Catalogue.MEDIA));
        }
        return pronoun(a, from, to)
                .or(() -> relative(from))
                .or(() -> owned(a, from, to))
                .or(() -> evidence.of(a, from, to))
                .or(() -> bareSpokesmen.of(from, to))
                .orElseGet(() -> phrases.of(from, to));
    }

    /** Without marks and auxiliaries at the ends; at least one word. Of "Jill and I", the "I". */
    private Range trimmed(int start, int end) {
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
        boolean withMe = to - from > 2
                && scene.word(to - 1).is("i")
                && scene.word(to - 2).is("and");
        return new Range(withMe ? to - 1 : from, to);
    }

    private boolean isThisPage(int from, int to) {
        return scene.word(from).is("this")
                && from + 1 < to
                && PAGES.contains(scene.word(from + 1).lower());
    }

    /** "He", "we've", "they, the teachers,". */
    private Optional<Said> pronoun(Attribution a, int from, int to) {
        boolean alone = to - from == 1 || scene.word(from + 1).is(",");
        if (!alone || scene.isMatched(from)) {
            return Optional.empty();
        }
        String word = scene.word(from).lower();
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return pronouns.of(a, mark > 0 ? word.substring(0, mark) : word, from);
    }

    /** "Which said": not "that", which may open a phrase, nor "whose". */
    private Optional<Said> relative(int from) {
        String word = scene.word(from).lower();
        boolean relative = Grammar.RELATIVES.contains(word)
                && !word.equals("that")
                && !word.equals("whose")
                && !scene.isMatched(from);
        return relative ? antecedents.relative(from) : Optional.empty();
    }

    /** "His office". */
    private Optional<Said> owned(Attribution a, int from, int to) {
        return to - from > 1 && Grammar.POSSESSIVES.contains(scene.word(from).lower())
                ? Optional.of(possessed.of(a, from, to))
                : Optional.empty();
    }
}
