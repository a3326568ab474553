package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Scores whom a pronoun may mean. Sources of earlier claims, names and phrases of the text compete: the nearer in sentences, the subject
 * of its sentence, the one who spoke last. Weights were set on gold/train.
 */
final class Candidates {
    /** The score of who cannot be meant. */
    static final double REJECTED = Double.NEGATIVE_INFINITY;

    private static final double PER_SENTENCE = 1.0;
    private static final double SPOKE_LAST = 0.9;
    private static final double SPOKE = 0.5;
    private static final double SUBJECT = 1.0;
    private static final double POSSESSIVE = -0.5;
    private static final double OBJECT = -1.0;
    private static final double QUOTED = -2.0;

    private static final int EARLIER_SPEAKERS = 8;
    /** A phrase that begins within so many words of its sentence is taken for its subject. */
    private static final int SUBJECT_PLACE = 5;

    /**
     * Who may be meant.
     *
     * @param subject whether he is the subject of the sentence that names him
     */
    record Candidate(Said said, double score, boolean subject) {
        Candidate plus(double more) {
            return new Candidate(said, score + more, subject);
        }
    }

    private final Scene scene;
    private final Antecedents antecedents;

    Candidates(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
    }

    /** The sources of the latest claims before word {@code at} as far as {@code fit}, which says how well each fits, rejects none. */
    List<Candidate> speakers(int at, ToDoubleFunction<Said> fit) {
        List<Candidate> candidates = new ArrayList<>();
        List<Said> said = antecedents.said();
        for (int i = said.size() - 1; i >= 0 && said.size() - i <= EARLIER_SPEAKERS; i--) {
            Said s = said.get(i);
            double fits = fit.applyAsDouble(s);
            if (s.at() < at && fits > REJECTED) {
                double spoke = i == said.size() - 1 ? SPOKE_LAST : SPOKE;
                candidates.add(new Candidate(s, fits + spoke + SUBJECT - PER_SENTENCE * distance(at, s.at()), true));
            }
        }
        return candidates;
    }

    /** How well a phrase of the text fits a pronoun at word {@code at} by where and as what it stands. */
    double score(int at, Range phrase) {
        boolean quoted = isQuoted(phrase.from()) && !isQuoted(at);
        return -PER_SENTENCE * distance(at, phrase.from())
                + (isSubject(phrase) ? SUBJECT : 0)
                + (quoted ? QUOTED : 0)
                + (scene.word(phrase.to() - 1).possessive() ? POSSESSIVE : 0)
                + (isObject(phrase) ? OBJECT : 0);
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

    /** Whether the phrase opens its sentence, or stands close behind what does. */
    boolean isSubject(Range phrase) {
        int from = phrase.from();
        for (int i = from; i >= 0 && from - i <= SUBJECT_PLACE; i--) {
            if (scene.beginsSentence(i)) {
                return !scene.word(phrase.to() - 1).possessive();
            }
        }
        return false;
    }

    /** Whether the phrase is the subject of a sentence that is nobody's words. */
    boolean isToldSubject(Range phrase) {
        return isSubject(phrase) && !isQuoted(phrase.from());
    }

    private boolean isQuoted(int word) {
        return scene.article().isQuoted(scene.word(word).start());
    }

    /** Sentences from word {@code word} to the pronoun's; 0 if it stands behind that. */
    int distance(int at, int word) {
        int sentence = scene.sentenceOf(Math.min(word, scene.words().size() - 1));
        return Math.max(0, scene.sentenceOf(at) - sentence);
    }

    /** The first of those with the highest score. */
    static Optional<Said> best(List<Candidate> candidates) {
        return candidates.stream().reduce((a, b) -> b.score > a.score ? b : a).map(Candidate::said);
    }
}
