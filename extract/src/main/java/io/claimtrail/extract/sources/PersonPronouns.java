package io.claimtrail.extract.sources;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.sources.Candidates.Candidate;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom "he" or "she" means: who spoke, is named or is called by an office near it. Weights were set on gold/train. */
final class PersonPronouns {
    private static final double LATEST_SUBJECT = 1.0;
    /** A run of capitals that may be a headline's: neither a title nor a first name tells a person. */
    private static final double UNPROVEN = -1.0;
    /** "Roe has failed, he said": another than Roe. */
    private static final double NAMED_IN_CONTENT = -4.0;

    /** Sentences looked back over for names, and for offices. */
    private static final int REACH = 5;

    private static final int OFFICE_REACH = 1;
    /** Words looked back over at most, however long the sentences are. */
    private static final int WINDOW = 250;

    private final Scene scene;
    private final Names names;
    private final Phrases phrases;
    private final Candidates candidates;

    PersonPronouns(Scene scene, Names names, Phrases phrases, Candidates candidates) {
        this.scene = scene;
        this.names = names;
        this.phrases = phrases;
        this.candidates = candidates;
    }

    /** Whom "he" or "she" at word {@code at} means, who says {@code content}: mostly nobody whom the content names. */
    Optional<Said> person(int at, Gender gender, List<Span> content) {
        List<Candidate> found = candidates.speakers(
                at, s -> s.sort() == Sort.PERSON && s.gender().fits(gender) ? 0 : Candidates.REJECTED);
        found.addAll(named(at, gender));
        found.addAll(offices(at, gender));
        Set<String> inContent = namedIn(content);
        return Candidates.best(latestSubjectFirst(found).stream()
                .map(c -> c.said().speaker().filter(inContent::contains).isPresent() ? c.plus(NAMED_IN_CONTENT) : c)
                .toList());
    }

    /** Favours the candidate whose subject stands last in the text. */
    private static List<Candidate> latestSubjectFirst(List<Candidate> candidates) {
        int latest = candidates.stream()
                .filter(Candidate::subject)
                .mapToInt(c -> c.said().at())
                .max()
                .orElse(-1);
        return candidates.stream()
                .map(c -> c.subject() && c.said().at() == latest ? c.plus(LATEST_SUBJECT) : c)
                .toList();
    }

    /** Persons named before the pronoun. */
    private List<Candidate> named(int at, Gender gender) {
        List<Candidate> found = new ArrayList<>();
        List<Range> all = names.all();
        for (int n = names.lastBefore(at); n >= 0; n--) {
            Range name = all.get(n);
            if (candidates.distance(at, name.from()) > REACH || at - name.from() > WINDOW) {
                break;
            }
            Range full = names.fullest(name);
            if (name.to() <= at && names.isPerson(full) && names.gender(full).fits(gender)) {
                Reading read = phrases.read(name.from(), name.to());
                if (read.name().isPresent()) {
                    found.add(new Candidate(
                            phrases.named(name.from(), read),
                            candidates.score(at, name) + (isProven(full) ? 0 : UNPROVEN),
                            candidates.isToldSubject(name)));
                }
            }
        }
        return found;
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

    /** "The secretary of state", "the Israeli prime minister": offices named in the text near the pronoun. */
    private List<Candidate> offices(int at, Gender gender) {
        List<Candidate> found = new ArrayList<>();
        for (int i = at - 1; i >= 0 && at - i < WINDOW && candidates.distance(at, i) <= OFFICE_REACH; i--) {
            Optional<Range> office = office(i);
            if (office.isPresent()) {
                Range phrase = office.get();
                Said said = phrases.of(phrase.from(), phrase.to());
                if (said.gender().fits(gender) && !said.affiliation().source().equals(Catalogue.OTHER)) {
                    found.add(new Candidate(said, candidates.score(at, phrase), candidates.isToldSubject(phrase)));
                }
            }
        }
        return found;
    }

    /** The phrase headed by word {@code head} if it is an office that means one person, by no name. */
    private Optional<Range> office(int head) {
        if (!isOffice(head)) {
            return Optional.empty();
        }
        int from = phrases.antecedents().phraseStart(head);
        return isOneUnnamed(from, head) ? Optional.of(new Range(from, head + 1)) : Optional.empty();
    }

    private boolean isOffice(int i) {
        return HeadNoun.of(scene.word(i))
                .filter(k -> k == HeadNoun.MINISTER
                        || k == HeadNoun.CHIEF
                        || k == HeadNoun.OFFICIAL
                        || k == HeadNoun.AMBASSADOR)
                .isPresent();
    }

    /** Not "his aides", "the minister Roe", "the minister's". */
    private boolean isOneUnnamed(int from, int head) {
        Word noun = scene.word(head);
        boolean single = from < head
                && Grammar.DETERMINERS.contains(scene.word(from).lower())
                && !noun.lower().endsWith("s");
        boolean named = head + 1 < scene.words().size() && scene.word(head + 1).capital();
        return single && !named && !noun.possessive();
    }

    /** Full names of the persons of whom a content speaks. */
    private Set<String> namedIn(List<Span> content) {
        Set<String> named = new HashSet<>();
        for (Span part : content) {
            int first = scene.words().from(part.start());
            for (int n = names.lastBefore(scene.words().from(part.end())); n >= 0; n--) {
                Range name = names.all().get(n);
                if (name.from() < first) {
                    break;
                }
                if (!isJoined(name)) {
                    named.add(names.text(names.fullest(name)));
                }
            }
        }
        return named;
    }

    /** "Pro-Roe", "Roe-era". */
    private boolean isJoined(Range name) {
        return scene.words().hyphenated(name.from())
                || (name.to() < scene.words().size() && scene.words().hyphenated(name.to()));
    }
}
