package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.Optional;
import java.util.Set;

/** Says whom a pronoun means, by what pronoun it is. */
final class Pronouns {
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us", "myself", "ourselves");
    private static final Set<String> THIRD = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");

    private final Scene scene;
    private final ResolvedClaims claims;
    private final Unnamed unnamed;
    private final Antecedents antecedents;
    private final PersonPronouns persons;
    private final BodyPronouns bodies;

    Pronouns(Scene scene, Names names, Phrases phrases, ResolvedClaims claims, Unnamed unnamed) {
        this.scene = scene;
        this.claims = claims;
        this.unnamed = unnamed;
        antecedents = phrases.antecedents();
        Candidates candidates = new Candidates(scene, antecedents);
        persons = new PersonPronouns(scene, names, phrases, candidates);
        bodies = new BodyPronouns(scene, phrases, candidates);
    }

    /** Whom {@code pronoun} at word {@code at} means as the source of {@code a}; empty if it is no pronoun. */
    Optional<Said> of(Attribution a, String pronoun, int at) {
        if (FIRST.contains(pronoun)) {
            return Optional.of(
                    claims.around(a).or(() -> issuer(at)).or(antecedents::last).orElseGet(() -> unnamed.of(a, at)));
        }
        if (THIRD.contains(pronoun)) {
            Gender gender = Grammar.FEMALE.contains(pronoun) ? Gender.FEMALE : Gender.MALE;
            return Optional.of(persons.person(at, gender, a.content()).orElseGet(() -> unnamed.of(a, at)));
        }
        if (NEUTER.contains(pronoun)) {
            return Optional.of(body(at).orElseGet(() -> unnamed.of(a, at)));
        }
        if (PLURAL.contains(pronoun)) {
            return Optional.of(bodies.people(at).or(antecedents::last).orElseGet(() -> unnamed.of(a, at)));
        }
        if (Grammar.RELATIVES.contains(pronoun)) {
            return Optional.of(antecedents.relative(at).orElseGet(() -> unnamed.of(a, at)));
        }
        return Optional.empty();
    }

    /** What "it" at word {@code at} means, or would mean. */
    Optional<Said> body(int at) {
        return bodies.body(at).or(antecedents::last);
    }

    /** Who "we" are in a text that a body published itself, outside anybody's claim. */
    private Optional<Said> issuer(int at) {
        return scene.issuer()
                .map(i ->
                        new Said(at, i, Optional.of(i.body()), Optional.empty(), Sort.BODY, Gender.UNKNOWN, "", false));
    }
}
