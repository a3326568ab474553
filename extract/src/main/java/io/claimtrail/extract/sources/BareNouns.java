package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a bare noun takes up: "the official", "the ministry", "the group". */
final class BareNouns {
    /** Papers that are mostly the last speaker's. */
    private static final Set<String> PAPERS = Set.of(
            "statement", "letter", "tweet", "post", "message", "memo", "text", "draft", "speech", "summary", "remark");

    private static final Set<String> FINDINGS = Set.of(
            "investigation",
            "inquiry",
            "review",
            "report",
            "assessment",
            "document",
            "figure",
            "data",
            "analysis",
            "finding",
            "indictment");

    /** Words searched for an earlier or later phrase, and earlier sources; whole articles of usual length. */
    private static final int REACH = 2000;

    private static final int SPEAKERS = 100;
    /** Phrases of the same head looked at on either side, the nearest first. */
    private static final int SAME_HEADS = 50;

    private final Scene scene;
    private final Phrases phrases;
    private final Antecedents antecedents;
    private final NamedBefore namedBefore;
    private final Optional<Terms.Match> assembly;
    /** Indices of the words of each singular. */
    private final Map<String, NavigableSet<Integer>> bySingular = new HashMap<>();

    BareNouns(Scene scene, Phrases phrases, Antecedents antecedents) {
        this.scene = scene;
        this.phrases = phrases;
        this.antecedents = antecedents;
        namedBefore = new NamedBefore(scene, phrases, antecedents);
        assembly = firstAssembly(scene);
        for (int i = 0; i < scene.words().size(); i++) {
            bySingular
                    .computeIfAbsent(singular(scene.word(i).lower()), k -> new TreeSet<>())
                    .add(i);
        }
    }

    /** What "the official", "the ministry", "the statement" takes up: an earlier source or phrase of the same head. */
    Optional<Said> antecedent(int at, Reading read) {
        boolean premier = read.headWord().equals("pm") || read.headWord().equals("premier");
        String head = premier ? "minister" : singular(read.headWord());
        String role = premier ? "prime minister" : role(read);
        boolean one = head.equals(read.headWord())
                && read.head().map(HeadNoun::isBody).orElse(false);
        List<Said> said = antecedents.said();
        for (int i = said.size() - 1; i >= 0 && said.size() - i < SPEAKERS; i--) {
            Said s = said.get(i);
            if (s.at() < at
                    && singular(s.headWord()).equals(head)
                    && (!one || s.headWord().equals(head))
                    && s.role().map(r -> fits(r, role)).orElse(true)) {
                return Optional.of(s);
            }
        }
        if (head.equals("force")) {
            Optional<Said> police = namedBefore.lastPolice(at);
            if (police.isPresent()) {
                return police;
            }
        }
        Optional<Said> unit = NamedBefore.isUnitNoun(head) ? namedBefore.lastUnit(at, head) : Optional.empty();
        int after = unit.map(Said::at).orElse(-1);
        NavigableSet<Integer> places = bySingular.getOrDefault(head, Collections.emptyNavigableSet());
        Optional<Said> before = places.headSet(at, false).descendingSet().stream()
                .takeWhile(i -> i > after && at - i < REACH)
                .limit(SAME_HEADS)
                .filter(i -> !one || scene.word(i).is(head))
                .flatMap(i -> phraseAt(i, head, role).stream())
                .findFirst();
        if (before.isPresent()) {
            return before;
        }
        if (unit.isPresent()) {
            return unit;
        }
        boolean definite = at < scene.words().size()
                && Grammar.DEFINITE.contains(scene.word(at).lower());
        if (head.equals("resolution") || head.equals("language")) {
            return assembly.map(m -> phrases.of(m.from(), m.to()));
        }
        if (PAPERS.contains(head)) {
            return definite ? antecedents.last() : Optional.empty();
        }
        if (FINDINGS.contains(head) && (definite || head.equals("investigation"))) {
            return antecedents
                    .last()
                    .filter(s -> s.sort() == Sort.BODY && scene.sentenceOf(at) - scene.sentenceOf(s.at()) <= 1);
        }
        if (NamedBefore.isUnitNoun(head)) {
            return Optional.empty();
        }
        if (read.head()
                .map(k -> k == HeadNoun.DOCUMENT || k == HeadNoun.ORGANISATION)
                .orElse(false)) {
            return Optional.empty();
        }
        return places.tailSet(at, false).stream()
                .takeWhile(i -> i - at < REACH)
                .limit(SAME_HEADS)
                .flatMap(i -> phraseAt(i, head, role).stream())
                .findFirst();
    }

    /** The phrase whose last word before a name or complement is {@code i}, one of the head's forms, if it decides. */
    private Optional<Said> phraseAt(int i, String head, String role) {
        if (scene.isMatched(i) && !endsMatch(i)) {
            return scene.matchAt(i)
                    .filter(m -> m.is(Term.Type.BODY)
                            && Grammar.PREPOSITIONS.contains(scene.word(i + 1).lower()))
                    .map(m -> phrases.of(m.from(), m.to()));
        }
        int from = antecedents.phraseStart(i);
        int to = i + 1;
        while (to < scene.words().size()
                && to < i + 8
                && scene.word(to).capital()
                && !scene.word(to).isMark()
                && !scene.isMatched(i)) {
            to = scene.matchAt(to).map(Terms.Match::to).orElse(to + 1);
        }
        // "The president of Peru" says which one; "thanked the president for his patience" does not.
        if (to + 1 < scene.words().size()
                && Set.of("of", "for", "in", "from", "at")
                        .contains(scene.word(to).lower())
                && isNamed(to + 1)) {
            while (to < scene.words().size() && to < i + 7 && !scene.word(to).isMark()) {
                to++;
            }
        }
        Reading read = phrases.read(from, to);
        boolean fits =
                scene.isMatched(i) || role.isEmpty() || fits(scene.words().text(from, i + 1), role);
        if (read.decided()
                && fits
                && (read.basis() == Basis.CATALOGUE || singular(read.headWord()).equals(head))) {
            return Optional.of(phrases.of(from, to));
        }
        return Optional.empty();
    }

    /** Whether a complement names somebody: not "in 2012", "for his patience". */
    private boolean isNamed(int i) {
        int first = Grammar.DETERMINERS.contains(scene.word(i).lower())
                        && !Grammar.POSSESSIVES.contains(scene.word(i).lower())
                        && i + 1 < scene.words().size()
                ? i + 1
                : i;
        return scene.isMatched(first)
                || scene.word(first).capital()
                || HeadNoun.of(scene.word(first)).isPresent();
    }

    private boolean endsMatch(int i) {
        return scene.matchAt(i).map(m -> m.to() == i + 1).orElse(false);
    }

    private String role(Reading read) {
        return read.role()
                .filter(r -> scene.word(r.to() - 1).is(read.headWord()))
                .map(r -> scene.words().text(r.from(), r.to()))
                .orElse("");
    }

    private static boolean fits(String longer, String role) {
        String a = longer.toLowerCase(Locale.ROOT);
        String b = role.toLowerCase(Locale.ROOT);
        return b.indexOf(' ') < 0 || a.contains(b);
    }

    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The UN organ that a resolution is likely of. */
    private static Optional<Terms.Match> firstAssembly(Scene scene) {
        return scene.matches().stream()
                .filter(m -> scene.termOf(m)
                        .map(t -> t.body().equals("UN Security Council")
                                || t.body().equals("UN General Assembly"))
                        .orElse(false))
                .findFirst();
    }
}
