package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import io.claimtrail.extract.text.ArticleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the attributions of one article, called in text order. Not thread-safe. */
final class ArticleSources {
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us", "myself", "ourselves");
    private static final Set<String> THIRD = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");

    /** Phrases followed from one to the next, to an owner or an acronym's words. A text may go round in circles. */
    private static final int MOST_STEPS = 4;
    /** Attributions on either side among which the claim around another is searched. */
    private static final int NEIGHBOURS = 100;

    private static final Set<String> SET_OFF = Set.of(",", "(", "–", "—", ";", "who", "which", "that", "whose", "whom");
    private static final Set<String> SOME = Set.of(
            "another", "one", "some", "many", "others", "third", "second", "most", "few", "several", "those", "two",
            "three", "half", "both");
    private static final Set<String> PAGES = Set.of("article", "story", "report", "website", "newsletter", "page");

    private final Scene scene;
    private final List<Attribution> attributions;
    private final MentionReader reader;
    private final Names names;
    private final Acronyms acronyms;
    private final Introductions introductions;
    private final Context context;
    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Owners owners;
    private final Map<Integer, Said> said = new HashMap<>();
    private int depth;
    private int resolving;

    ArticleSources(Scene scene, List<Attribution> attributions) {
        this.scene = scene;
        this.attributions = attributions;
        reader = new MentionReader(scene);
        names = new Names(scene);
        acronyms = new Acronyms(scene);
        introductions = new Introductions(scene, names, reader);
        context = new Context(scene);
        antecedents = new Antecedents(scene, this);
        pronouns = new Pronouns(scene, names, this, antecedents);
        owners = new Owners(scene, this, antecedents);
    }

    Said said(int attribution) {
        Said found = said.get(attribution);
        if (found == null) {
            throw new IllegalStateException("attribution " + attribution + " is not resolved");
        }
        return found;
    }

    void resolve(int attribution) {
        Attribution a = attributions.get(attribution);
        resolving = attribution;
        int at = scene.words()
                .from(a.source().or(a::cue).orElse(a.content().get(0)).start());
        Said found = a.source().map(s -> mention(a, s)).orElseGet(() -> unnamed(a, at));
        said.put(attribution, found);
        if (a.source().isPresent()) {
            antecedents.add(found.movedTo(at));
        }
    }

    private Said unnamed(Attribution a, int at) {
        String cue = a.cue().map(s -> s.in(scene.article().text())).orElse("").toLowerCase(java.util.Locale.ROOT);
        String id = cue.contains("report") ? "media" : Catalogue.OTHER;
        return new Said(
                at, context.general(id), Optional.empty(), Optional.empty(), Sort.PEOPLE, Gender.UNKNOWN, "", true);
    }

    private Said mention(Attribution a, Span span) {
        int start = scene.words().from(span.start());
        int end = scene.words().from(span.end());
        if (start >= scene.words().size() || isGlued(start, span)) {
            return glued(a, span, start);
        }
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
        Word first = scene.word(from);
        if (first.is("this")
                && from + 1 < to
                && PAGES.contains(scene.word(from + 1).lower())) {
            return described(from, to, reader.read(from, to), context.general("media"));
        }
        String pronoun = first.lower();
        if ((to - from == 1 || scene.word(from + 1).is(",")) && !scene.isMatched(from)) {
            int mark = Math.max(pronoun.indexOf('\''), pronoun.indexOf('’'));
            Optional<Said> found = pronoun(a, mark > 0 ? pronoun.substring(0, mark) : pronoun, from);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (Grammar.RELATIVES.contains(pronoun) && !pronoun.equals("that") && !pronoun.equals("whose")) {
            Optional<Said> found = antecedents.relative(from);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (Set.of("his", "her", "its", "their", "my", "our").contains(pronoun) && to - from > 1) {
            return possessed(a, from, to);
        }
        return phrase(from, to);
    }

    /** Whether the span is part of a longer word, as where a page's heading runs into its text: "talksBiden". */
    private boolean isGlued(int word, Span span) {
        String text = scene.article().text();
        return (span.start() < scene.word(word).start() && Character.isLetter(text.charAt(span.start())))
                || (scene.word(word).end() > span.end() && Character.isUpperCase(text.charAt(span.end())));
    }

    /** Reads such a mention by its own words alone. */
    private Said glued(Attribution a, Span span, int at) {
        ArticleText mention = ArticleText.of(span.in(scene.article().text()));
        Scene alone = scene.of(mention);
        if (alone.words().size() == 0) {
            return unnamed(a, at);
        }
        return new ArticleSources(alone, List.of())
                .phrase(0, alone.words().size())
                .movedTo(Math.min(at, Math.max(0, scene.words().size() - 1)));
    }

    private Optional<Said> pronoun(Attribution a, String pronoun, int at) {
        if (FIRST.contains(pronoun)) {
            return Optional.of(outer(a).or(antecedents::last).orElseGet(() -> unnamed(a, at)));
        }
        if (THIRD.contains(pronoun)) {
            Gender gender = Grammar.FEMALE.contains(pronoun) ? Gender.FEMALE : Gender.MALE;
            return Optional.of(pronouns.person(at, gender).orElseGet(() -> unnamed(a, at)));
        }
        if (NEUTER.contains(pronoun)) {
            return Optional.of(pronouns.body(at).orElseGet(() -> unnamed(a, at)));
        }
        if (PLURAL.contains(pronoun)) {
            return Optional.of(pronouns.people(at).orElseGet(() -> unnamed(a, at)));
        }
        if (Grammar.RELATIVES.contains(pronoun)) {
            return Optional.of(antecedents.relative(at).orElseGet(() -> unnamed(a, at)));
        }
        return Optional.empty();
    }

    /** The claim that holds this one: its own {@code via}, else the one whose content stands around it. */
    private Optional<Said> outer(Attribution a) {
        if (a.via().isPresent() && said.containsKey(a.via().getAsInt())) {
            return Optional.of(said(a.via().getAsInt()));
        }
        Span place = a.source().or(a::cue).orElse(a.content().get(0));
        int from = Math.max(0, resolving - NEIGHBOURS);
        int to = Math.min(attributions.size(), resolving + NEIGHBOURS + 1);
        for (int i = from; i < to; i++) {
            Attribution other = attributions.get(i);
            if (!other.equals(a)
                    && said.containsKey(i)
                    && other.content().stream().anyMatch(c -> c.contains(place))) {
                return Optional.of(said(i));
            }
        }
        return Optional.empty();
    }

    /** "His office", "her lawyer", "its prime minister, Jane Roe". */
    private Said possessed(Attribution a, int from, int to) {
        Said rest = phrase(from + 1, to);
        Reading read = reader.read(from + 1, to);
        boolean speaksForOwner = read.head().map(HeadNoun::speaksForAnother).orElse(false)
                && !read.headWord().equals("founder");
        if (read.basis() == Basis.CATALOGUE || !speaksForOwner) {
            return read.decided() || read.name().isPresent() || read.head().isPresent()
                    ? rest
                    : new Said(
                            from,
                            Affiliation.OTHER,
                            Optional.empty(),
                            rest.role(),
                            rest.sort(),
                            rest.gender(),
                            rest.headWord(),
                            true);
        }
        Said owner = pronoun(a, scene.word(from).lower(), from).orElse(rest);
        return new Said(
                from,
                owner.affiliation(),
                read.head().map(HeadNoun::isPerson).orElse(false) ? rest.speaker() : owner.speaker(),
                rest.role(),
                rest.sort(),
                rest.gender(),
                rest.headWord(),
                rest.speaker().isEmpty() && owner.anonymous());
    }

    /** Any mention that is no pronoun. */
    Said phrase(int from, int to) {
        depth++;
        try {
            return phrase(from, to, reader.read(from, to));
        } finally {
            depth--;
        }
    }

    private Said phrase(int from, int to, Reading read) {
        boolean last = depth > MOST_STEPS;
        Optional<Said> owner = last || read.basis() == Basis.CATALOGUE ? Optional.empty() : owners.of(from, to, read);
        if (owner.isPresent()) {
            Reading owned = read.with(owner.get().affiliation(), Basis.WORDS);
            return read.name().isPresent()
                    ? named(from, owned)
                    : described(from, to, read, owner.get().affiliation());
        }
        if (read.name().isPresent()) {
            return named(from, read);
        }
        Optional<Terms.Match> people = scene.matchAt(to - 1)
                .filter(m -> m.is(Term.Type.PEOPLE) && scene.word(from).is("the") && m.from() == from + 1);
        if (people.isPresent()) {
            return described(from, to, read, Affiliation.of(people.get().terms().get(0)));
        }
        if (read.decided()) {
            return described(from, to, read, read.affiliation().orElseThrow());
        }
        Optional<Affiliation> pattern = context.byPattern(from, to);
        if (pattern.isPresent()) {
            return described(from, to, read, pattern.get());
        }
        Optional<Said> issuer = last ? Optional.empty() : owners.issuer(from, read);
        if (issuer.isPresent()) {
            return described(from, to, read, issuer.get().affiliation());
        }
        boolean somebody = (read.headWord().startsWith("source")
                        && !Grammar.DEFINITE.contains(scene.word(from).lower()))
                || (!Grammar.DEFINITE.contains(scene.word(from).lower()) && Antecedents.isUnit(read));
        Optional<Said> antecedent =
                read.head().isPresent() && !somebody ? antecedents.sameHead(from, read) : Optional.empty();
        if (antecedent.isPresent()) {
            return antecedent.get().movedTo(from);
        }
        return described(from, to, read, context.byContext(read, from));
    }

    /** A person, or a body that the catalogue does not have, by name. */
    Said named(int at, Reading read) {
        Range name = read.name().orElseThrow();
        Optional<Range> expanded = read.decided() || depth > MOST_STEPS ? Optional.empty() : acronyms.expansion(name);
        if (expanded.isPresent()) {
            return phrase(expanded.get().from(), expanded.get().to()).movedTo(at);
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

    private Affiliation byTitle(Reading read, Reading introduction, int at) {
        Reading titled = read.head().isPresent() ? read : introduction;
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

    private Said described(int from, int to, Reading read, Affiliation affiliation) {
        boolean person = read.head().map(HeadNoun::isPerson).orElse(false);
        boolean plural = read.headWord().endsWith("s")
                || read.headWord().equals("people")
                || read.headWord().equals("police");
        boolean some = read.head().isEmpty()
                && read.name().isEmpty()
                && !scene.isMatched(from)
                && SOME.contains(scene.word(Math.min(begin(from, to), nameEnd(from, to) - 1))
                        .lower());
        Sort sort = person
                ? (plural ? Sort.PEOPLE : Sort.PERSON)
                : some || (read.head().isPresent() && plural) ? Sort.PEOPLE : Sort.BODY;
        boolean anonymous =
                person || some || read.head().map(k -> k == HeadNoun.PEOPLE).orElse(false);
        Gender gender = Grammar.FEMALE.contains(read.headWord())
                ? Gender.FEMALE
                : Grammar.MALE.contains(read.headWord()) ? Gender.MALE : Gender.UNKNOWN;
        int begin = begin(from, to);
        Optional<String> speaker =
                anonymous ? Optional.empty() : Optional.of(scene.words().text(begin, nameEnd(begin, to)));
        return new Said(
                from,
                affiliation,
                speaker,
                read.role().map(r -> scene.words().text(r.from(), r.to())),
                sort,
                gender,
                read.headWord(),
                anonymous);
    }

    private int begin(int from, int to) {
        int begin = from;
        while (begin < to - 1
                && (Grammar.DETERMINERS.contains(scene.word(begin).lower())
                        || scene.word(begin).isMark())) {
            begin++;
        }
        return begin;
    }

    /** Where a relative clause, an apposition or a bracket begins. */
    private int nameEnd(int begin, int to) {
        int end = begin + 1;
        while (end < to
                && (scene.isMatched(end) || !SET_OFF.contains(scene.word(end).lower()))) {
            end++;
        }
        return scene.word(end - 1).is("and") && end > begin + 1 ? end - 1 : end;
    }

    Reading read(int from, int to) {
        return reader.read(from, to);
    }
}
