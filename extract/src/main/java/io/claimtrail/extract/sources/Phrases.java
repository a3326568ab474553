package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.Optional;

/** Says who the noun phrases of one article are: by name, by their words, by their owner, by what they take up. Not thread-safe. */
final class Phrases {
    /** Phrases followed from one to the next, to an owner or an acronym's words. A text may go round in circles. */
    private static final int MOST_STEPS = 4;

    private final Scene scene;
    private final MentionReader reader;
    private final Names names;
    private final Acronyms acronyms;
    private final Introductions introductions;
    private final Context context;
    private final Descriptions descriptions;
    private final Antecedents antecedents;
    private final BareNouns bareNouns;
    private final PaperMakers paperMakers;
    private final Owners owners;
    private int depth;

    Phrases(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
        reader = new MentionReader(scene);
        acronyms = new Acronyms(scene);
        introductions = new Introductions(scene, names, reader);
        context = new Context(scene);
        descriptions = new Descriptions(scene);
        antecedents = new Antecedents(scene, this);
        bareNouns = new BareNouns(scene, this, antecedents);
        paperMakers = new PaperMakers(scene, this, antecedents);
        owners = new Owners(scene, this, paperMakers);
    }

    Antecedents antecedents() {
        return antecedents;
    }

    /** What words {@code from} to {@code to}, the end exclusive, tell by themselves. */
    Reading read(int from, int to) {
        return reader.read(from, to);
    }

    /** A phrase that is known to speak for {@code affiliation}. */
    Said described(int from, int to, Affiliation affiliation) {
        return descriptions.of(from, to, read(from, to), affiliation);
    }

    /** Any mention that is no pronoun. */
    Said of(int from, int to) {
        depth++;
        try {
            return of(from, to, reader.read(from, to));
        } finally {
            depth--;
        }
    }

    private Said of(int from, int to, Reading read) {
        boolean last = depth > MOST_STEPS;
        Optional<Said> owner = last || read.basis() == Basis.CATALOGUE ? Optional.empty() : owners.of(from, to, read);
        if (owner.isPresent()) {
            Reading owned = read.with(owner.get().affiliation(), Basis.WORDS);
            return read.name().isPresent()
                    ? named(from, owned)
                    : descriptions.of(from, to, read, owner.get().affiliation());
        }
        if (read.name().isPresent()) {
            return named(from, read);
        }
        Optional<Terms.Match> people = scene.matchAt(to - 1)
                .filter(m -> m.is(Term.Type.PEOPLE) && scene.word(from).is("the") && m.from() == from + 1);
        if (people.isPresent()) {
            return descriptions.of(
                    from, to, read, Affiliation.of(people.get().terms().get(0)));
        }
        if (read.decided()) {
            return descriptions.of(from, to, read, read.affiliation().orElseThrow());
        }
        if (isIssuersHead(from, read)) {
            return descriptions.of(from, to, read, scene.issuer().orElseThrow());
        }
        Optional<Affiliation> pattern = context.byPattern(from, to);
        if (pattern.isPresent()) {
            return descriptions.of(from, to, read, pattern.get());
        }
        Optional<Said> issuer =
                last ? Optional.empty() : owners.ofUnit(from, to, read).or(() -> paperMakers.issuer(from, read));
        if (issuer.isPresent()) {
            return descriptions.of(from, to, read, issuer.get().affiliation());
        }
        boolean somebody =
                (isSource(read) && !Grammar.DEFINITE.contains(scene.word(from).lower()))
                        || (!Grammar.DEFINITE.contains(scene.word(from).lower()) && NamedBefore.isUnit(read));
        Optional<Said> antecedent =
                read.head().isPresent() && !somebody ? bareNouns.antecedent(from, read) : Optional.empty();
        if (antecedent.isPresent()) {
            return antecedent.get().movedTo(from);
        }
        boolean nobodys =
                isSource(read) && read.role().map(r -> r.to() - r.from() == 1).orElse(true);
        return descriptions.of(from, to, read, nobodys ? Affiliation.OTHER : context.byContext(read, from));
    }

    private static boolean isSource(Reading read) {
        return read.headWord().startsWith("source");
    }

    /** "The President" in what the White House published. */
    private boolean isIssuersHead(int from, Reading read) {
        return scene.issuer().isPresent()
                && scene.word(from).is("the")
                && read.headWord().equals("president")
                && read.role().map(r -> r.from() == from + 1).orElse(false);
    }

    /** A person, or a body that the catalogue does not have, by name. */
    Said named(int at, Reading read) {
        Range name = read.name().orElseThrow();
        Optional<Range> expanded = read.decided() || depth > MOST_STEPS ? Optional.empty() : acronyms.expansion(name);
        if (expanded.isPresent()) {
            return of(expanded.get().from(), expanded.get().to()).movedTo(at);
        }
        Range full = names.fullest(name);
        Affiliation to = read.affiliation().orElse(Affiliation.OTHER);
        Reading introduction = introductions.of(full);
        boolean certain = read.basis() == Basis.CATALOGUE
                || (read.basis() == Basis.WORDS && read.head().isPresent());
        Optional<Term> person = names.person(full).filter(t -> t.holdsAt(scene.day()));
        if (person.isPresent() && (read.known().isPresent() || !certain)) {
            to = Affiliation.of(person.get());
        } else if (!certain) {
            to = introduction.affiliation().orElseGet(() -> byTitle(read, introduction, at));
        }
        Optional<Range> role = read.role().isPresent() ? read.role() : introduction.role();
        Gender gender = names.gender(full);
        return new Said(
                at,
                to,
                Optional.of(names.text(full)),
                role.map(r -> scene.words().text(r.from(), r.to())),
                Sort.PERSON,
                gender,
                read.headWord(),
                false);
    }

    /** "The group's spokesman, Lee Roe": of the group named before. */
    private Optional<Said> owner(Reading titled) {
        if (depth > MOST_STEPS || titled.role().isEmpty()) {
            return Optional.empty();
        }
        Range role = titled.role().get();
        boolean owned = role.from() > 0 && scene.word(role.from() - 1).possessive();
        return owned ? owners.of(antecedents.phraseStart(role.from() - 1), role.to(), titled) : Optional.empty();
    }

    private Affiliation byTitle(Reading read, Reading introduction, int at) {
        Reading titled = read.head().isPresent() ? read : introduction;
        Optional<Said> owner = owner(titled);
        if (owner.isPresent()) {
            return owner.get().affiliation();
        }
        boolean official = titled.head()
                .map(k -> k == HeadNoun.MINISTER
                        || k == HeadNoun.POLICE
                        || k == HeadNoun.MILITARY
                        || k == HeadNoun.LOCAL
                        || k == HeadNoun.GOVERNMENT
                        || k == HeadNoun.CHIEF
                        || k == HeadNoun.OFFICIAL
                        || k == HeadNoun.AMBASSADOR
                        || k == HeadNoun.PROSECUTOR)
                .orElse(false);
        return official
                ? context.byContext(
                        titled,
                        !titled.equals(read)
                                ? introduction.role().map(Range::from).orElse(at)
                                : at)
                : Affiliation.OTHER;
    }
}
