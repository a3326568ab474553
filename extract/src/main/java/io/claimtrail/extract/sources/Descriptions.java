package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.Optional;
import java.util.Set;

/** Sources that are described, not named: what sort they are, whether anonymous, what to call them. */
final class Descriptions {
    private static final Set<String> SET_OFF = Set.of(",", "(", "–", "—", ";", "who", "which", "that", "whose", "whom");
    private static final Set<String> SOME = Set.of(
            "another", "one", "some", "many", "others", "third", "second", "most", "few", "several", "those", "two",
            "three", "half", "both");

    private final Scene scene;

    Descriptions(Scene scene) {
        this.scene = scene;
    }

    Said of(int from, int to, Reading read, Affiliation affiliation) {
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
}
