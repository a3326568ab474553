package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds whom a pronoun or a bare noun takes up. Sources of earlier claims and names of the text compete: the nearer in sentences, the
 * subject of its sentence, the one who spoke last. Weights were set on gold/train.
 */
final class Antecedents {
    private static final double PER_SENTENCE = 1.0;
    private static final double SPOKE_LAST = 1.5;
    private static final double SPOKE = 0.5;
    private static final double SUBJECT = 1.0;
    private static final double QUOTED = -1.5;
    private static final int REACH = 6;
    private static final Set<String> BODIES = Set.of(
            "group",
            "organisation",
            "organization",
            "agency",
            "company",
            "movement",
            "body",
            "firm",
            "charity",
            "bloc",
            "institution",
            "paper",
            "newspaper",
            "outlet",
            "network",
            "country",
            "party",
            "department",
            "bureau",
            "court",
            "office",
            "council",
            "side",
            "faction",
            "alliance",
            "statement",
            "report",
            "letter",
            "tweet",
            "post",
            "document",
            "message",
            "memo",
            "study",
            "text",
            "resolution",
            "draft",
            "groups",
            "organisations",
            "documents",
            "figures",
            "video",
            "footage",
            "investigation",
            "data");

    private record Candidate(Said said, double score) {}

    private final Scene scene;
    private final Names names;
    private final ArticleSources sources;
    private final List<Said> said = new ArrayList<>();

    Antecedents(Scene scene, Names names, ArticleSources sources) {
        this.scene = scene;
        this.names = names;
        this.sources = sources;
    }

    void add(Said source) {
        said.add(source);
    }

    Optional<Said> last() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** Whom "he" or "she" at word {@code at} means. */
    Optional<Said> person(int at, Gender gender) {
        List<Candidate> candidates = new ArrayList<>();
        int sentence = scene.sentenceOf(at);
        for (int i = said.size() - 1; i >= 0 && said.size() - i <= 8; i--) {
            Said s = said.get(i);
            if (s.sort() == Sort.PERSON && s.gender().fits(gender) && s.at() < at) {
                candidates.add(new Candidate(s, spoke(i) - PER_SENTENCE * distance(sentence, s.at()) + SUBJECT));
            }
        }
        List<Range> all = names.all();
        for (int n = names.lastBefore(at); n >= 0; n--) {
            Range name = all.get(n);
            int distance = distance(sentence, name.from());
            if (distance > REACH) {
                break;
            }
            Range full = names.fullest(name);
            if (name.to() <= at && names.isPerson(full) && names.gender(full).fits(gender)) {
                double score = -PER_SENTENCE * distance
                        + (isSubject(n) ? SUBJECT : 0)
                        + (scene.article().isQuoted(scene.word(name.from()).start())
                                        && !scene.article()
                                                .isQuoted(scene.word(at).start())
                                ? QUOTED
                                : 0);
                Reading read = sources.read(name.from(), name.to());
                if (read.name().isPresent()) {
                    candidates.add(new Candidate(sources.named(name.from(), read), score));
                }
            }
        }
        return best(candidates)
                .or(() -> lastOf(s -> s.sort() == Sort.PERSON && s.gender().fits(gender)));
    }

    /** Whether the name is the first of its sentence. */
    private boolean isSubject(int n) {
        List<Range> all = names.all();
        return !scene.word(all.get(n).to() - 1).possessive()
                && (n == 0
                        || scene.sentenceOf(all.get(n - 1).from())
                                != scene.sentenceOf(all.get(n).from()));
    }

    private double spoke(int i) {
        return i == said.size() - 1 ? SPOKE_LAST : SPOKE;
    }

    private int distance(int sentence, int word) {
        return Math.max(
                0, sentence - scene.sentenceOf(Math.min(word, scene.words().size() - 1)));
    }

    /** What "it" at word {@code at} means. */
    Optional<Said> body(int at) {
        List<Candidate> candidates = new ArrayList<>();
        int sentence = scene.sentenceOf(at);
        for (int i = said.size() - 1; i >= 0 && said.size() - i <= 6; i--) {
            Said s = said.get(i);
            if (s.sort() == Sort.BODY && s.at() < at) {
                candidates.add(new Candidate(s, spoke(i) - PER_SENTENCE * distance(sentence, s.at()) + SUBJECT));
            }
        }
        List<Terms.Match> matches = scene.matches();
        for (int m = matches.size() - 1; m >= 0; m--) {
            Terms.Match match = matches.get(m);
            if (match.to() > at) {
                continue;
            }
            int distance = distance(sentence, match.from());
            if (distance > 2) {
                break;
            }
            boolean named = match.is(Term.Type.BODY) || match.is(Term.Type.COUNTRY);
            if (named
                    && !scene.word(match.to() - 1).possessive()
                    && scene.termOf(match).isPresent()) {
                boolean subject = isFirstBody(m);
                candidates.add(new Candidate(
                        sources.phrase(match.from(), match.to()),
                        -PER_SENTENCE * distance + (subject ? SUBJECT : -0.5)));
            }
        }
        return best(candidates).or(() -> lastOf(s -> s.sort() == Sort.BODY)).or(this::last);
    }

    private boolean isFirstBody(int m) {
        List<Terms.Match> matches = scene.matches();
        int sentence = scene.sentenceOf(matches.get(m).from());
        for (int i = m - 1; i >= 0 && scene.sentenceOf(matches.get(i).from()) == sentence; i--) {
            if (matches.get(i).is(Term.Type.BODY) || matches.get(i).is(Term.Type.COUNTRY)) {
                return false;
            }
        }
        return true;
    }

    /** Whom "they" means: several people, or a body, or somebody unnamed. */
    Optional<Said> people(int at) {
        List<Candidate> candidates = new ArrayList<>();
        int sentence = scene.sentenceOf(at);
        for (int i = said.size() - 1; i >= 0 && said.size() - i <= 6; i--) {
            Said s = said.get(i);
            double fit = s.sort() == Sort.PEOPLE ? 1.0 : s.anonymous() ? 0.5 : s.sort() == Sort.BODY ? 0 : -1.0;
            candidates.add(new Candidate(s, spoke(i) - PER_SENTENCE * distance(sentence, s.at()) + fit));
        }
        return best(candidates).or(this::last);
    }

    /** What "who" or "which" at word {@code at} means: the phrase that ends before it. */
    Optional<Said> relative(int at) {
        int end = at;
        while (end > 0
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
                return Optional.of(
                        sources.phrase(match.get().from(), match.get().to()));
            }
            if (HeadNoun.of(scene.word(i)).isPresent() || scene.word(i).capital()) {
                return Optional.of(sources.phrase(phraseStart(i), i + 1));
            }
        }
        return last();
    }

    private int phraseStart(int head) {
        int from = head;
        while (from > 0
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
        String head = singular(read.headWord());
        String role = role(read);
        for (int i = said.size() - 1; i >= 0; i--) {
            Said s = said.get(i);
            if (s.at() < at
                    && singular(s.headWord()).equals(head)
                    && s.role().map(r -> fits(r, role)).orElse(true)) {
                return Optional.of(s);
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            Optional<Said> found = phraseAt(i, head, role);
            if (found.isPresent()) {
                return found;
            }
        }
        if (BODIES.contains(head) || BODIES.contains(read.headWord())) {
            return body(at);
        }
        for (int i = at + 1; i < scene.words().size(); i++) {
            Optional<Said> found = phraseAt(i, head, role);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Said> phraseAt(int i, String head, String role) {
        if (!singular(scene.word(i).lower()).equals(head) || (scene.isMatched(i) && !endsMatch(i))) {
            return Optional.empty();
        }
        int from = phraseStart(i);
        int to = i + 1;
        while (to < scene.words().size()
                && to < i + 8
                && scene.word(to).capital()
                && !scene.word(to).isMark()
                && !scene.isMatched(i)) {
            to++;
        }
        if (to < scene.words().size()
                && Set.of("of", "for", "in", "from", "at")
                        .contains(scene.word(to).lower())) {
            while (to < scene.words().size() && to < i + 7 && !scene.word(to).isMark()) {
                to++;
            }
        }
        Reading read = sources.read(from, to);
        boolean fits =
                scene.isMatched(i) || role.isEmpty() || fits(scene.words().text(from, i + 1), role);
        if (read.decided()
                && fits
                && (read.basis() == Basis.CATALOGUE || singular(read.headWord()).equals(head))) {
            return Optional.of(sources.phrase(from, to));
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
        return b.indexOf(' ') < 0 || a.endsWith(b) || b.endsWith(a) || a.contains(b);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private Optional<Said> lastOf(Predicate<Said> wanted) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (wanted.test(said.get(i))) {
                return Optional.of(said.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Said> best(List<Candidate> candidates) {
        return candidates.stream().reduce((a, b) -> b.score > a.score ? b : a).map(Candidate::said);
    }
}
