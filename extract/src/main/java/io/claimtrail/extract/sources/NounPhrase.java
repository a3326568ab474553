package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a noun phrase up to its first preposition, taken apart from the right: proper name, head noun, modifiers. */
final class NounPhrase {
    /** Who holds no office yet. */
    private static final Set<String> ELECT =
            Set.of("elect", "elected", "nominee", "candidate", "contender", "hopeful", "challenger");

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

    private final Scene scene;
    private final int from;
    private final int to;
    private final PhraseName name;
    private final PhraseHead head;
    private final boolean former;

    NounPhrase(Scene scene, int from, int to) {
        this.scene = scene;
        this.from = from;
        this.to = to;
        former = hasAny(Grammar.FORMER);
        int end = to;
        while (end > from && scene.word(end - 1).isMark()) {
            end--;
        }
        name = new PhraseName(scene, from, end);
        head = new PhraseHead(scene, from, name.range().map(Range::from).orElse(end));
    }

    private boolean hasAny(Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(scene.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    Optional<Term> person() {
        return name.person();
    }

    Optional<Range> name() {
        return name.range();
    }

    boolean former() {
        return former;
    }

    /** "President-elect", "presidential candidate": no office yet. */
    boolean elect() {
        return hasAny(ELECT);
    }

    int end() {
        return name().map(Range::to).orElse(head() + 1);
    }

    /** What the head tells with the words before it. */
    Optional<HeadNoun> headKind() {
        return head.kind();
    }

    String headWord() {
        return head.word();
    }

    /** Index of the head; -1 if there is none. */
    int head() {
        return head.index();
    }

    /** The office's words: from the first modifier after the last name of a body to the head. */
    Optional<Range> role() {
        return head.role();
    }

    /** The kind of a head noun right before the head: "police" in "police spokesman". */
    Optional<HeadNoun> innerKind() {
        return head.innerKind();
    }

    /** The word of {@link #innerKind}; empty if there is none. */
    String innerKindWord() {
        return head.innerKindWord();
    }

    int from() {
        return from;
    }

    /** "One of", "members of", "a group of". */
    boolean quantifier() {
        return head() < 0
                && name().isEmpty()
                && (isEmpty() || QUANTITIES.contains(scene.word(last()).lower()))
                && lastMatch(Integer.MAX_VALUE).isEmpty();
    }

    /** The catalogue's phrases before word {@code end} and before the name, right to left; persons only if possessive. */
    List<Terms.Match> matchesBefore(int end) {
        List<Terms.Match> found = new ArrayList<>();
        int i = Math.min(end, name().map(Range::from).orElse(to)) - 1;
        while (i >= from) {
            Optional<Terms.Match> match = scene.matchAt(i);
            if (match.isPresent()) {
                if (!isOrigin(match.get().to()) && !head.isStance(match.get().from())) {
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
        return next < to && Grammar.ORIGINS.contains(scene.word(next).lower());
    }

    Optional<Terms.Match> lastMatch(int end) {
        List<Terms.Match> found = matchesBefore(end);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Whether a capitalised word that the catalogue does not know stands before the head: "Brown President". */
    boolean unknownModifier() {
        for (int i = from; i < head(); i++) {
            if (name.isNameWord(i)
                    && (!scene.beginsSentence(i)
                            || scene.word(head()).capital()
                            || scene.isCapitalInside(scene.word(i).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "Example Systems UK": a firm's name runs up to the country at word {@code i}. */
    boolean isNamedBefore(int i) {
        return i > from && name.isNameWord(i - 1) && !scene.word(i - 1).possessive();
    }

    /** Whether an owner stands before the head: "the ministry's reports". */
    boolean owned() {
        for (int i = from; i < head(); i++) {
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
        return head() > from ? Optional.of(scene.word(head() - 1).lower()) : Optional.empty();
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
        for (int i = from; i < Math.max(end(), head() + 1); i++) {
            if (scene.word(i).is(word)) {
                return true;
            }
        }
        return false;
    }
}
