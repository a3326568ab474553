package io.claimtrail.extract.sources;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Finds whom a pronoun means. Sources of earlier claims, names and phrases of the text compete: the nearer in sentences, the subject
 * of its sentence, the one who spoke last. Weights were set on gold/train.
 */
final class Pronouns {
    private static final double PER_SENTENCE = 1.0;
    private static final double SPOKE_LAST = 0.9;
    private static final double LATEST_SUBJECT = 1.0;
    private static final double CLOSE = 2.5;
    /** "Example Aid blamed Israel for what it called": the subject of the sentence rather than the body just before. */
    private static final double CLAUSE_SUBJECT = 2.0;

    private static final double SPOKE = 0.5;
    private static final double SUBJECT = 1.0;
    /** Named, for "they". */
    private static final double ONE_PERSON = -2.0;

    private static final double OBJECT = -1.0;
    private static final double PAPER = -0.7;
    private static final double QUOTED = -2.0;
    /** A run of capitals that may be a headline's: neither a title nor a first name tells a person. */
    private static final double UNPROVEN = -1.0;
    /** "Roe has failed, he said": another than Roe. */
    private static final double NAMED_IN_CONTENT = -4.0;

    private static final double REJECTED = Double.NEGATIVE_INFINITY;
    /** Before "it" they open a clause whose subject is mostly the body named just before: "what it calls", "where it says". */
    private static final Set<String> CLAUSES = Set.of("what", "where", "how", "whom", "which", "because");

    private static final Set<String> LOCATIVE =
            Set.of("in", "inside", "across", "into", "throughout", "within", "near");

    private static final int REACH = 5;
    /** Words looked back over at most, however long the sentences are. */
    private static final int WINDOW = 250;

    private static final int BODY_REACH = 3;
    private static final int EARLIER_SPEAKERS = 8;
    /** A phrase that begins within so many words of its sentence is taken for its subject. */
    private static final int SUBJECT_PLACE = 5;

    private record Candidate(Said said, double score, boolean subject) {
        Candidate plus(double more) {
            return new Candidate(said, score + more, subject);
        }
    }

    private final Scene scene;
    private final Names names;
    private final Phrases phrases;
    private final Antecedents antecedents;

    Pronouns(Scene scene, Names names, Phrases phrases, Antecedents antecedents) {
        this.scene = scene;
        this.names = names;
        this.phrases = phrases;
        this.antecedents = antecedents;
    }

    /** Whom "he" or "she" at word {@code at} means, who says {@code content}: mostly nobody whom the content names. */
    Optional<Said> person(int at, Gender gender, List<Span> content) {
        List<Candidate> candidates = new ArrayList<>();
        addSpeakers(at, s -> s.sort() == Sort.PERSON && s.gender().fits(gender) ? 0.0 : REJECTED, candidates);
        int sentence = scene.sentenceOf(at);
        List<Range> all = names.all();
        for (int n = names.lastBefore(at); n >= 0; n--) {
            Range name = all.get(n);
            int distance = distance(sentence, name.from());
            if (distance > REACH || at - name.from() > WINDOW) {
                break;
            }
            Range full = names.fullest(name);
            if (name.to() <= at && names.isPerson(full) && names.gender(full).fits(gender)) {
                Reading read = phrases.read(name.from(), name.to());
                if (read.name().isPresent()) {
                    candidates.add(new Candidate(
                            phrases.named(name.from(), read),
                            inText(at, name, distance) + (isProven(full) ? 0 : UNPROVEN),
                            isSubject(name) && !isQuoted(name.from())));
                }
            }
        }
        addOffices(at, gender, candidates);
        Set<String> named = namedIn(content);
        return best(latestSubjectFirst(candidates).stream()
                .map(c -> c.said.speaker().filter(named::contains).isPresent() ? c.plus(NAMED_IN_CONTENT) : c)
                .toList());
    }

    /** Full names of the persons of whom a content speaks. */
    private Set<String> namedIn(List<Span> content) {
        Set<String> named = new HashSet<>();
        for (Range name : names.all()) {
            int start = scene.word(name.from()).start();
            boolean joined = scene.words().hyphenated(name.from())
                    || (name.to() < scene.words().size() && scene.words().hyphenated(name.to()));
            if (!joined && content.stream().anyMatch(c -> c.start() <= start && start < c.end())) {
                named.add(names.text(names.fullest(name)));
            }
        }
        return named;
    }

    private boolean isProven(Range full) {
        return names.person(full).isPresent()
                || FirstNames.has(scene.word(full.from()).lower())
                || names.sharing(full).stream().anyMatch(this::isTitled);
    }

    private boolean isTitled(Range name) {
        return name.from() > 0
                && (Grammar.TITLES.contains(scene.word(name.from() - 1).lower())
                        || HeadNoun.of(scene.word(name.from() - 1)).isPresent());
    }

    private void addSpeakers(int at, ToDoubleFunction<Said> fit, List<Candidate> candidates) {
        List<Said> said = antecedents.said();
        int sentence = scene.sentenceOf(at);
        for (int i = said.size() - 1; i >= 0 && said.size() - i <= EARLIER_SPEAKERS; i--) {
            Said s = said.get(i);
            double fits = fit.applyAsDouble(s);
            if (s.at() < at && fits > REJECTED) {
                double spoke = i == said.size() - 1 ? SPOKE_LAST : SPOKE;
                candidates.add(
                        new Candidate(s, fits + spoke + SUBJECT - PER_SENTENCE * distance(sentence, s.at()), true));
            }
        }
    }

    /** "The secretary of state", "the Israeli prime minister": offices named in the text near the pronoun. */
    private void addOffices(int at, Gender gender, List<Candidate> candidates) {
        int sentence = scene.sentenceOf(at);
        for (int i = at - 1; i >= 0 && at - i < WINDOW && distance(sentence, i) <= 1; i--) {
            boolean office = HeadNoun.of(scene.word(i))
                    .map(k -> k == HeadNoun.MINISTER
                            || k == HeadNoun.CHIEF
                            || k == HeadNoun.OFFICIAL
                            || k == HeadNoun.AMBASSADOR)
                    .orElse(false);
            if (!office) {
                continue;
            }
            int from = antecedents.phraseStart(i);
            boolean single = from < i
                    && Grammar.DETERMINERS.contains(scene.word(from).lower())
                    && !scene.word(i).lower().endsWith("s");
            boolean named = i + 1 < scene.words().size() && scene.word(i + 1).capital();
            if (single && !named && !scene.word(i).possessive()) {
                Said said = phrases.of(from, i + 1);
                if (said.gender().fits(gender) && !said.affiliation().source().equals(Catalogue.OTHER)) {
                    Range phrase = new Range(from, i + 1);
                    candidates.add(new Candidate(
                            said, inText(at, phrase, distance(sentence, from)), isSubject(phrase) && !isQuoted(from)));
                }
            }
        }
    }

    /** Favours the candidate whose subject stands last in the text. */
    private static List<Candidate> latestSubjectFirst(List<Candidate> candidates) {
        int latest = candidates.stream()
                .filter(Candidate::subject)
                .mapToInt(c -> c.said.at())
                .max()
                .orElse(-1);
        return candidates.stream()
                .map(c -> c.subject && c.said.at() == latest ? c.plus(LATEST_SUBJECT) : c)
                .toList();
    }

    private double inText(int at, Range phrase, int distance) {
        boolean quoted = isQuoted(phrase.from()) && !isQuoted(at);
        return -PER_SENTENCE * distance
                + (isSubject(phrase) ? SUBJECT : 0)
                + (quoted ? QUOTED : 0)
                + (scene.word(phrase.to() - 1).possessive() ? -0.5 : 0)
                + (isObject(phrase) ? OBJECT : 0);
    }

    private static boolean isPaper(Said s) {
        return HeadNoun.of(s.headWord()).map(k -> k == HeadNoun.DOCUMENT).orElse(false);
    }

    /** "in Gaza", "against Israel". */
    private boolean isObject(Range phrase) {
        int before = phrase.from() - 1;
        while (before > 0
                && !scene.beginsSentence(before)
                && (Grammar.DETERMINERS.contains(scene.word(before).lower())
                        || Grammar.TITLES.contains(scene.word(before).lower()))) {
            before--;
        }
        return before >= 0
                && !scene.beginsSentence(phrase.from())
                && Grammar.PREPOSITIONS.contains(scene.word(before).lower());
    }

    /** "In Egypt", "Gaza": a country that only says where, or a territory of no state, does not speak. */
    private boolean isPlace(Terms.Match match) {
        boolean territory = scene.catalogue()
                .country(match.terms().get(0).body())
                .filter(c -> !scene.catalogue().isState(c))
                .isPresent();
        boolean where = match.from() > 0
                && LOCATIVE.contains(scene.word(match.from() - 1).lower());
        return match.is(Term.Type.COUNTRY) && (territory || where);
    }

    private boolean isQuoted(int word) {
        return scene.article().isQuoted(scene.word(word).start());
    }

    private boolean isSubject(Range phrase) {
        int from = phrase.from();
        for (int i = from; i >= 0 && from - i <= SUBJECT_PLACE; i--) {
            if (scene.beginsSentence(i)) {
                return !scene.word(phrase.to() - 1).possessive();
            }
        }
        return false;
    }

    private int distance(int sentence, int word) {
        return Math.max(
                0, sentence - scene.sentenceOf(Math.min(word, scene.words().size() - 1)));
    }

    /** What "it" at word {@code at} means. */
    Optional<Said> body(int at) {
        List<Candidate> candidates = new ArrayList<>();
        addSpeakers(at, s -> s.sort() == Sort.BODY ? (isPaper(s) ? PAPER : 0.0) : REJECTED, candidates);
        boolean clause = at > 0 && CLAUSES.contains(scene.word(at - 1).lower());
        boolean close = clause;
        int sentence = scene.sentenceOf(at);
        for (int i = at - 1; i >= 0 && at - i < WINDOW && distance(sentence, i) < BODY_REACH; i--) {
            Optional<Terms.Match> match = scene.matchAt(i);
            Optional<Range> phrase = Optional.empty();
            if (match.isPresent()) {
                boolean named = match.get().is(Term.Type.BODY) || match.get().is(Term.Type.COUNTRY);
                if (named
                        && !scene.word(i).possessive()
                        && !isPlace(match.get())
                        && scene.termOf(match.get()).isPresent()) {
                    phrase = Optional.of(
                            new Range(match.get().from(), match.get().to()));
                }
                i = match.get().from();
            } else if (HeadNoun.of(scene.word(i)).map(HeadNoun::isBody).orElse(false)
                    && !scene.word(i).possessive()) {
                int from = antecedents.phraseStart(i);
                phrase = Optional.of(new Range(scene.word(from).is("and") ? from + 1 : from, i + 1))
                        .filter(p -> p.from() < p.to() - 1);
            }
            if (phrase.isPresent()) {
                Range found = phrase.get();
                candidates.add(new Candidate(
                        phrases.of(found.from(), found.to()),
                        inText(at, found, distance(sentence, found.from()))
                                - (isSubject(found) ? 0 : 0.5)
                                + (close ? CLOSE : 0)
                                + (clause && isSubject(found) && distance(sentence, found.from()) == 0
                                        ? CLAUSE_SUBJECT
                                        : 0),
                        isSubject(found)));
                close = false;
            }
        }
        return best(candidates).or(antecedents::last);
    }

    /** Whom "they" means: several people, or a body, or somebody unnamed. */
    Optional<Said> people(int at) {
        List<Candidate> candidates = new ArrayList<>();
        addSpeakers(
                at,
                s -> s.sort() == Sort.PEOPLE ? 1.0 : s.anonymous() ? 0.5 : s.sort() == Sort.BODY ? 0 : ONE_PERSON,
                candidates);
        return best(candidates).or(antecedents::last);
    }

    private static Optional<Said> best(List<Candidate> candidates) {
        return candidates.stream().reduce((a, b) -> b.score > a.score ? b : a).map(Candidate::said);
    }
}
