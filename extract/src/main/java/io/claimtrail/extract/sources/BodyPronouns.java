package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Candidates.Candidate;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which body "it" means, and whom "they" means. Weights were set on gold/train. */
final class BodyPronouns {
    /** Before "it" they open a clause whose subject is mostly the body named just before: "what it calls", "where it says". */
    private static final Set<String> CLAUSES = Set.of("what", "where", "how", "whom", "which", "because");

    private static final Set<String> LOCATIVE =
            Set.of("in", "inside", "across", "into", "throughout", "within", "near");

    /** The body named just before such a clause. */
    private static final double CLOSE = 2.5;
    /** "Example Aid blamed Israel for what it called": the subject of the sentence rather than the body just before. */
    private static final double CLAUSE_SUBJECT = 2.0;

    private static final double NO_SUBJECT = -0.5;
    private static final double PAPER = -0.7;

    /** For "they": several people, somebody unnamed, one who is named. */
    private static final double SEVERAL = 1.0;

    private static final double SOMEBODY = 0.5;
    private static final double ONE_PERSON = -2.0;

    /** Sentences, and words, looked back over at most. */
    private static final int REACH = 3;

    private static final int WINDOW = 250;

    private final Scene scene;
    private final Phrases phrases;
    private final Candidates candidates;

    BodyPronouns(Scene scene, Phrases phrases, Candidates candidates) {
        this.scene = scene;
        this.phrases = phrases;
        this.candidates = candidates;
    }

    /** What "it" at word {@code at} means. */
    Optional<Said> body(int at) {
        List<Candidate> found = candidates.speakers(at, BodyPronouns::fitsIt);
        boolean clause = at > 0 && CLAUSES.contains(scene.word(at - 1).lower());
        boolean close = clause;
        int i = at - 1;
        while (i >= 0 && at - i < WINDOW && candidates.distance(at, i) < REACH) {
            Optional<Terms.Match> match = scene.matchAt(i);
            Optional<Range> phrase = match.isPresent() ? named(match.get(), i) : described(i);
            if (phrase.isPresent()) {
                found.add(candidate(at, phrase.get(), clause, close));
                close = false;
            }
            i = match.map(Terms.Match::from).orElse(i) - 1;
        }
        return Candidates.best(found);
    }

    private static double fitsIt(Said s) {
        if (s.sort() != Sort.BODY) {
            return Candidates.REJECTED;
        }
        boolean paper =
                HeadNoun.of(s.headWord()).filter(k -> k == HeadNoun.DOCUMENT).isPresent();
        return paper ? PAPER : 0;
    }

    private Candidate candidate(int at, Range phrase, boolean clause, boolean close) {
        boolean subject = candidates.isSubject(phrase);
        boolean clauseSubject = clause && subject && candidates.distance(at, phrase.from()) == 0;
        double score = candidates.score(at, phrase)
                + (subject ? 0 : NO_SUBJECT)
                + (close ? CLOSE : 0)
                + (clauseSubject ? CLAUSE_SUBJECT : 0);
        return new Candidate(phrases.of(phrase.from(), phrase.to()), score, subject);
    }

    /** A body or country of the catalogue, {@code last} being the last word of its name, that may speak. */
    private Optional<Range> named(Terms.Match match, int last) {
        boolean speaks = (match.is(Term.Type.BODY) || match.is(Term.Type.COUNTRY))
                && !scene.word(last).possessive()
                && !isPlace(match)
                && scene.termOf(match).isPresent();
        return speaks ? Optional.of(new Range(match.from(), match.to())) : Optional.empty();
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

    /** "The ministry": a phrase of more than its noun. */
    private Optional<Range> described(int head) {
        boolean body = HeadNoun.of(scene.word(head)).filter(HeadNoun::isBody).isPresent();
        if (!body || scene.word(head).possessive()) {
            return Optional.empty();
        }
        int start = phrases.antecedents().phraseStart(head);
        int from = scene.word(start).is("and") ? start + 1 : start;
        return from < head ? Optional.of(new Range(from, head + 1)) : Optional.empty();
    }

    /** Whom "they" at word {@code at} means: several people, or a body, or somebody unnamed. */
    Optional<Said> people(int at) {
        return Candidates.best(candidates.speakers(at, BodyPronouns::fitsThey));
    }

    private static double fitsThey(Said s) {
        if (s.sort() == Sort.PEOPLE) {
            return SEVERAL;
        }
        if (s.anonymous()) {
            return SOMEBODY;
        }
        return s.sort() == Sort.BODY ? 0 : ONE_PERSON;
    }
}
