package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a noun phrase up to its first preposition, taken apart from the right: proper name, head noun, modifiers. */
final class Pre {
    private static final Set<String> ELECT =
            Set.of("elect", "elected", "nominee", "candidate", "contender", "hopeful", "challenger");
    private static final Set<String> ORIGINS = Set.of(
            "based",
            "born",
            "backed",
            "made",
            "allied",
            "funded",
            "linked",
            "style",
            "trained",
            "educated",
            "listed",
            "owned");

    /** "Pro-government", "anti-Hamas": says where somebody stands, not for whom he speaks. */
    private static final Set<String> STANCES = Set.of("pro", "anti", "non");
    /** "A number of", "a wing of": what follows says who. */
    private static final Set<String> QUANTITIES = Set.of(
            "number",
            "majority",
            "minority",
            "handful",
            "pair",
            "couple",
            "trio",
            "dozen",
            "dozens",
            "scores",
            "third",
            "quarter",
            "half",
            "percent",
            "lot",
            "host",
            "range",
            "series",
            "string",
            "bulk",
            "rest",
            "none",
            "few",
            "wing",
            "arm",
            "branch",
            "section",
            "sections",
            "part",
            "parts",
            "elements",
            "side",
            "conference",
            "summit",
            "gathering",
            "meeting");

    private static final Set<String> SPOKEN =
            Set.of("press", "media", "communications", "information", "affairs", "liaison", "relations");

    private final Scene scene;
    private final int from;
    private final int to;
    private final Optional<Term> person;
    private final Optional<Range> name;
    private final int head;
    private final boolean former;

    Pre(Scene scene, int from, int to) {
        this.scene = scene;
        this.from = from;
        this.to = to;
        boolean past = false;
        for (int i = from; i < to; i++) {
            past |= Grammar.FORMER.contains(scene.word(i).lower());
        }
        former = past;
        int end = to;
        while (end > from && scene.word(end - 1).isMark()) {
            end--;
        }
        Optional<Terms.Match> last = end > from ? scene.matchAt(end - 1) : Optional.empty();
        if (last.isPresent()
                && last.get().is(Term.Type.PERSON)
                && last.get().from() >= from
                && !isPartOfLongerName(last.get())) {
            person = scene.termOf(last.get())
                    .filter(t -> t.type() == Term.Type.PERSON)
                    .or(() -> last.get().terms().stream().findFirst());
            name = Optional.of(new Range(last.get().from(), end));
        } else {
            person = Optional.empty();
            name = trailingName(end);
        }
        head = headBefore(name.map(Range::from).orElse(end));
    }

    /** A catalogue name of one word after a first name that the catalogue does not know: "Spencer Fox". */
    private boolean isPartOfLongerName(Terms.Match match) {
        return match.to() - match.from() == 1 && match.from() > from && isNameWord(match.from() - 1);
    }

    private Optional<Range> trailingName(int end) {
        int i = end;
        if (end - 2 >= from
                && scene.word(end - 1).capital()
                && !scene.isMatched(end - 1)
                && isNameWord(end - 2)
                && Genders.isFirstName(scene.word(end - 2).lower())) {
            i--;
        }
        while (i > from
                && (isNameWord(i - 1) || isInnerParticle(i - 1, i, end) || isLastNameThatTheCatalogueHas(i - 1, end))) {
            i--;
        }
        while (i < end
                && (Grammar.PARTICLES.contains(scene.word(i).lower())
                        && !scene.word(i).capital())) {
            i++;
        }
        return i < end ? Optional.of(new Range(i, end)) : Optional.empty();
    }

    private boolean isInnerParticle(int i, int next, int end) {
        return next < end
                && Grammar.PARTICLES.contains(scene.word(i).lower())
                && i > from
                && scene.word(i - 1).capital();
    }

    private boolean isLastNameThatTheCatalogueHas(int i, int end) {
        return i == end - 1
                && i > from
                && isNameWord(i - 1)
                && scene.matchAt(i)
                        .map(m -> m.to() - m.from() == 1
                                && !m.terms().get(0).type().isCountry())
                        .orElse(false);
    }

    private boolean isNameWord(int i) {
        Word word = scene.word(i);
        return word.capital()
                && (!word.possessive() || i == last())
                && !word.isMark()
                && !scene.isMatched(i)
                && HeadNoun.of(word).isEmpty()
                && !Grammar.TITLES.contains(word.lower())
                && !Grammar.MODIFIERS.contains(word.lower())
                && !Grammar.NO_NAMES.contains(word.lower());
    }

    private int headBefore(int end) {
        for (int i = end - 1; i >= from; i--) {
            if (HeadNoun.of(scene.word(i)).isPresent()
                    && (!scene.word(i).possessive() || i == end - 1)
                    && mayHead(i)
                    && !isAdjective(i)
                    && !isStance(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isStance(int i) {
        return i > from && STANCES.contains(scene.word(i - 1).lower());
    }

    /** "Secretary general", "attorney general": the noun is the word before. */
    private boolean isAdjective(int i) {
        return scene.word(i).is("general")
                && i > from
                && HeadNoun.of(scene.word(i - 1))
                        .map(k -> k != HeadNoun.MILITARY)
                        .orElse(scene.isMatched(i - 1));
    }

    private boolean mayHead(int i) {
        return scene.matchAt(i)
                .map(m -> m.to() == i + 1
                        && !m.is(Term.Type.PERSON)
                        && !m.terms().get(0).type().isCountry())
                .orElse(true);
    }

    Optional<Term> person() {
        return person;
    }

    Optional<Range> name() {
        return name;
    }

    boolean former() {
        return former;
    }

    /** "President-elect", "presidential candidate": no office yet. */
    boolean elect() {
        for (int i = from; i < to; i++) {
            if (ELECT.contains(scene.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    int end() {
        return name.map(Range::to).orElse(head + 1);
    }

    Optional<HeadNoun> headKind() {
        return head < 0 ? Optional.empty() : HeadNoun.of(scene.word(head)).map(this::officer);
    }

    /** A "chief executive officer" and a "press officer" are of no police. */
    private HeadNoun officer(HeadNoun kind) {
        if (kind != HeadNoun.POLICE || !headWord().startsWith("officer") || head == from) {
            return kind;
        }
        return SPOKEN.contains(scene.word(head - 1).lower()) ? HeadNoun.OFFICIAL : has("chief") ? HeadNoun.CHIEF : kind;
    }

    String headWord() {
        return head < 0 ? "" : scene.word(head).lower();
    }

    int head() {
        return head;
    }

    int from() {
        return from;
    }

    /** "One of", "members of", "a group of". */
    boolean quantifier() {
        return head < 0
                && name.isEmpty()
                && (isEmpty() || QUANTITIES.contains(scene.word(last()).lower()))
                && lastMatch(Integer.MAX_VALUE).isEmpty();
    }

    /** The office's words: from the first modifier after the last name of a body to the head. */
    Optional<Range> role() {
        if (head < 0) {
            return Optional.empty();
        }
        int begin = head;
        while (begin > from
                && !scene.isMatched(begin - 1)
                && !scene.word(begin - 1).isMark()
                && !scene.word(begin - 1).possessive()
                && (HeadNoun.of(scene.word(begin - 1)).isPresent()
                        || Grammar.MODIFIERS.contains(scene.word(begin - 1).lower()))) {
            begin--;
        }
        return Optional.of(new Range(begin, head + 1));
    }

    /** The catalogue's phrases before word {@code end} and before the name, right to left; persons only if possessive. */
    List<Terms.Match> matchesBefore(int end) {
        List<Terms.Match> found = new ArrayList<>();
        int i = Math.min(end, name.map(Range::from).orElse(to)) - 1;
        while (i >= from) {
            Optional<Terms.Match> match = scene.matchAt(i);
            if (match.isPresent()) {
                if (!isOrigin(match.get().to()) && !isStance(match.get().from())) {
                    found.add(match.get());
                }
                i = match.get().from();
            }
            i--;
        }
        return found;
    }

    /** "US-based", "British-born": says whence, not for whom. */
    private boolean isOrigin(int next) {
        return next < to && ORIGINS.contains(scene.word(next).lower());
    }

    Optional<Terms.Match> lastMatch(int end) {
        List<Terms.Match> found = matchesBefore(end);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The kind of a head noun right before the head: "police" in "police spokesman". */
    Optional<HeadNoun> innerKind() {
        int inner = inner();
        return inner < 0 ? Optional.empty() : HeadNoun.of(scene.word(inner));
    }

    /** The word of {@link #innerKind}; empty if there is none. */
    String innerKindWord() {
        int inner = inner();
        return inner < 0 ? "" : scene.word(inner).lower();
    }

    private int inner() {
        for (int i = head - 1; i >= from && head - i <= 3; i--) {
            if (scene.isMatched(i)) {
                return -1;
            }
            Optional<HeadNoun> kind = HeadNoun.of(scene.word(i));
            if (kind.isPresent()
                    && !isStance(i)
                    && !Grammar.TITLES.contains(scene.word(i).lower())
                    && !scene.word(i).is("press")
                    && !scene.word(i).is("media")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a capitalised word that the catalogue does not know stands before the head: "Brown President". */
    boolean unknownModifier() {
        for (int i = from; i < head; i++) {
            if (isNameWord(i)
                    && (!scene.beginsSentence(i)
                            || scene.isCapitalInside(scene.word(i).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an owner stands before the head: "the ministry's reports". */
    boolean owned() {
        for (int i = from; i < head; i++) {
            if (scene.word(i).possessive()) {
                return true;
            }
        }
        return false;
    }

    boolean possessiveAt(int i) {
        return scene.word(i).possessive();
    }

    boolean isEmpty() {
        return to <= from;
    }

    Optional<String> innerWord() {
        return head > from ? Optional.of(scene.word(head - 1).lower()) : Optional.empty();
    }

    /** Index of the last word, marks aside. */
    int last() {
        int last = to - 1;
        while (last > from && scene.word(last).isMark()) {
            last--;
        }
        return last;
    }

    boolean has(String word) {
        for (int i = from; i < Math.max(end(), head + 1); i++) {
            if (scene.word(i).is(word)) {
                return true;
            }
        }
        return false;
    }
}
