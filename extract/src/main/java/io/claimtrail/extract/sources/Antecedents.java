package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a bare noun ("the official", "the ministry") or a relative pronoun takes up. Not thread-safe. */
final class Antecedents {
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
    /** Nouns by which a body named before is called. */
    private static final Set<String> UNITS = Set.of(
            "group",
            "organisation",
            "organization",
            "agency",
            "movement",
            "body",
            "charity",
            "bloc",
            "institution",
            "outlet",
            "network",
            "council",
            "side",
            "faction",
            "alliance",
            "bureau",
            "office");

    /** Words searched for an earlier or later phrase, and earlier sources; whole articles of usual length. */
    private static final int REACH = 2000;

    private static final int SPEAKERS = 100;
    /** Phrases of the same head looked at on either side, the nearest first. */
    private static final int SAME_HEADS = 50;
    /** Words of a phrase before its head, and of what stands between an antecedent and its pronoun. */
    private static final int LONGEST_PHRASE = 30;

    private final Scene scene;
    private final Phrases phrases;
    private final Optional<Terms.Match> assembly;
    private final List<Said> said = new ArrayList<>();
    /** Indices of the words of each singular. */
    private final Map<String, NavigableSet<Integer>> bySingular = new HashMap<>();

    Antecedents(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
        assembly = firstAssembly(scene);
        for (int i = 0; i < scene.words().size(); i++) {
            bySingular
                    .computeIfAbsent(singular(scene.word(i).lower()), k -> new TreeSet<>())
                    .add(i);
        }
    }

    void add(Said source) {
        said.add(source);
    }

    /** Sources so far, in the order resolved. */
    List<Said> said() {
        return said;
    }

    Optional<Said> last() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** What "who" or "which" at word {@code at} means: the phrase that ends before it. */
    Optional<Said> relative(int at) {
        int end = at;
        while (end > 0
                && at - end < LONGEST_PHRASE
                && (scene.word(end - 1).isMark()
                        || Grammar.PREPOSITIONS.contains(scene.word(end - 1).lower()))) {
            end--;
        }
        int from = end;
        while (from > 0
                && end - from < 14
                && !scene.beginsSentence(from)
                && (!scene.word(from - 1).isMark() || end - from < 1)) {
            from--;
            String word = scene.word(from).lower();
            boolean opens = Grammar.DETERMINERS.contains(word)
                    && !(from > 0
                            && Grammar.PREPOSITIONS.contains(
                                    scene.word(from - 1).lower()));
            if (opens) {
                break;
            }
        }
        for (int i = end - 1; i >= from; i--) {
            Optional<Terms.Match> match = scene.matchAt(i);
            if (match.isPresent()
                    && !match.get().is(Term.Type.PLACE)
                    && !match.get().is(Term.Type.DEMONYM)) {
                return Optional.of(phrases.of(match.get().from(), match.get().to()));
            }
            if (HeadNoun.of(scene.word(i)).isPresent() || scene.word(i).capital()) {
                return Optional.of(phrases.of(phraseStart(i), i + 1));
            }
        }
        return last();
    }

    /** The phrase that ends right before the verb at word {@code verb}, auxiliaries aside. */
    Optional<Said> subject(int verb) {
        int end = verb;
        while (end > 0
                && verb - end < LONGEST_PHRASE
                && Grammar.AUXILIARIES.contains(scene.word(end - 1).lower())
                && !scene.beginsSentence(end)) {
            end--;
        }
        boolean noun = end > 0
                && !scene.beginsSentence(end)
                && !scene.word(end - 1).isMark()
                && (scene.isMatched(end - 1)
                        || scene.word(end - 1).capital()
                        || HeadNoun.of(scene.word(end - 1)).isPresent());
        return noun ? relative(end) : Optional.empty();
    }

    int phraseStart(int head) {
        int from = head;
        while (from > 0
                && head - from < LONGEST_PHRASE
                && !scene.beginsSentence(from)
                && !scene.word(from - 1).isMark()
                && (scene.isMatched(from - 1)
                        || scene.word(from - 1).capital()
                        || HeadNoun.of(scene.word(from - 1)).isPresent()
                        || Grammar.MODIFIERS.contains(scene.word(from - 1).lower())
                        || Grammar.DETERMINERS.contains(scene.word(from - 1).lower()))) {
            from--;
        }
        return from;
    }

    /** What "the official", "the ministry", "the statement" takes up: an earlier source or phrase of the same head. */
    Optional<Said> sameHead(int at, Reading read) {
        boolean premier = read.headWord().equals("pm") || read.headWord().equals("premier");
        String head = premier ? "minister" : singular(read.headWord());
        String role = premier ? "prime minister" : role(read);
        boolean one = head.equals(read.headWord())
                && read.head().map(HeadNoun::isBody).orElse(false);
        for (int i = said.size() - 1; i >= 0 && said.size() - i < SPEAKERS; i--) {
            Said s = said.get(i);
            if (s.at() < at
                    && singular(s.headWord()).equals(head)
                    && (!one || s.headWord().equals(head))
                    && s.role().map(r -> fits(r, role)).orElse(true)) {
                return Optional.of(s);
            }
        }
        Optional<Said> unit = UNITS.contains(head) ? lastUnit(at, head) : Optional.empty();
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
            return definite ? last() : Optional.empty();
        }
        if (FINDINGS.contains(head) && (definite || head.equals("investigation"))) {
            return last().filter(s -> s.sort() == Sort.BODY && scene.sentenceOf(at) - scene.sentenceOf(s.at()) <= 1);
        }
        if (UNITS.contains(head)) {
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

    /** Whether only "the" lets the phrase take up a body named before: "a group" is a new one. */
    static boolean isUnit(Reading read) {
        return UNITS.contains(read.headWord())
                || UNITS.contains(singular(read.headWord()))
                || read.head().map(k -> k == HeadNoun.ORGANISATION).orElse(false);
    }

    /** The phrase whose last word before a name or complement is {@code i}, one of the head's forms, if it decides. */
    private Optional<Said> phraseAt(int i, String head, String role) {
        if (scene.isMatched(i) && !endsMatch(i)) {
            return Optional.empty();
        }
        int from = phraseStart(i);
        int to = i + 1;
        while (to < scene.words().size()
                && to < i + 8
                && scene.word(to).capital()
                && !scene.word(to).isMark()
                && !scene.isMatched(i)) {
            to = scene.matchAt(to).map(Terms.Match::to).orElse(to + 1);
        }
        if (to < scene.words().size()
                && Set.of("of", "for", "in", "from", "at")
                        .contains(scene.word(to).lower())) {
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

    private boolean endsMatch(int i) {
        return scene.matchAt(i).map(m -> m.to() == i + 1).orElse(false);
    }

    private String role(Reading read) {
        return read.role().map(r -> scene.words().text(r.from(), r.to())).orElse("");
    }

    private static boolean fits(String longer, String role) {
        String a = longer.toLowerCase(java.util.Locale.ROOT);
        String b = role.toLowerCase(java.util.Locale.ROOT);
        return b.indexOf(' ') < 0 || a.contains(b);
    }

    private static String singular(String word) {
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

    /** The body that "the group" takes up: the last that spoke and is no state, else the last one named in the text. */
    private Optional<Said> lastUnit(int at, String head) {
        for (int i = said.size() - 1; i >= 0 && said.size() - i < SPEAKERS; i--) {
            Said s = said.get(i);
            if (s.sort() == Sort.BODY && isUnit(s.affiliation(), head)) {
                return Optional.of(s);
            }
        }
        for (int m = scene.lastMatchBefore(at);
                m >= 0 && at - scene.matches().get(m).from() < REACH;
                m--) {
            Terms.Match match = scene.matches().get(m);
            if (scene.termOf(match)
                    .filter(t -> t.type() == Term.Type.BODY && !t.source().equals(Catalogue.OTHER))
                    .filter(t -> isUnit(Affiliation.of(t), head))
                    .isPresent()) {
                return Optional.of(phrases.of(match.from(), match.to()));
            }
        }
        return Optional.empty();
    }

    private boolean isUnit(Affiliation affiliation, String head) {
        boolean outlet = head.equals("outlet") || head.equals("network");
        return !scene.catalogue().isState(affiliation)
                && (outlet || !affiliation.source().equals(Catalogue.MEDIA));
    }
}
