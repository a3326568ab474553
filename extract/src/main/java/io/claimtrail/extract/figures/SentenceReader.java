package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Comparator;
import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all quantities of one sentence, each with what it counts and what happened to it, in the light of the ones before. Stateless. */
final class SentenceReader {
    private static final NounPhrase NO_NOUN = new NounPhrase(0, 0, -1);

    private final QuantityLexer lexer = new QuantityLexer();
    private final EventReader events = new EventReader();
    private final BasisReader bases = new BasisReader();

    /** @param earlier the last mention of the sentence before, if this sentence refers to it */
    List<Mention> read(Clause clause, Optional<Mention> earlier) {
        Words words = clause.words();
        List<Mention> mentions = new ArrayList<>();
        Optional<Mention> before = earlier;
        for (Quantity bare : lexer.in(words)) {
            Quantity quantity = Qualifiers.read(words, bare);
            if (Exclusions.isNoQuantity(words, quantity) || Delimiters.isNoFigure(words, quantity, before)) {
                continue;
            }
            Mention mention = mention(clause, shared(words, quantity, before), before);
            mentions.add(mention);
            before = Optional.of(mention);
        }
        return mentions;
    }

    private Mention mention(Clause clause, Quantity quantity, Optional<Mention> before) {
        Words words = clause.words();
        NounPhrase behind = NounPhrase.at(words, quantity.to());
        NounPhrase noun = quantity.unit().isCount() ? behind : NO_NOUN;
        Event event = events.read(words, quantity, quantity.isShare() ? behind : noun, before);
        String counted = Counted.words(words, quantity, noun, event, before);
        Mention unsettled = new Mention(quantity, noun, counted, event, Basis.OTHER, false);
        Basis basis = bases.read(clause, unsettled, before, isPart(words, quantity, before));
        return new Mention(quantity, noun, counted, event, basis, false);
    }

    /** "including eight in Rafah", "nearly 70% of them", or the first number of a sentence that goes on counting. */
    private static boolean isPart(Words words, Quantity it, Optional<Mention> before) {
        if (before.isEmpty()) {
            return false;
        }
        boolean including = words.in(it.from() - 1, Set.of("including", "included", "includes"))
                || words.in(it.from() - 2, Set.of("including", "included", "includes"));
        boolean of = words.is(it.to(), "of") && words.in(it.to() + 1, Set.of("them", "those", "these"));
        return including || of || before.get().isEarlierSentence();
    }

    /** A qualifier holds for the whole of a plain list: "more than 6,000 children and 4,000 women", "at least 22 killed and 100 wounded". */
    private static Quantity shared(Words words, Quantity it, Optional<Mention> before) {
        if (before.isEmpty()
                || before.get().isEarlierSentence()
                || it.from() < it.core()
                || it.comparator() != Comparator.EXACT
                || it.isRange()) {
            return it;
        }
        Mention last = before.get();
        boolean joined = words.is(it.from() - 1, "and");
        boolean sameUnit = last.quantity().unit().name().equals(it.unit().name());
        int gap = it.from() - 1 - last.end();
        boolean listed = (gap == 0 && (!it.unit().isCount() || bothPeople(words, last, it)))
                || (gap == 1
                        && last.noun().isEmpty()
                        && NounPhrase.at(words, it.to()).isEmpty()
                        && it.unit().isCount());
        return joined && sameUnit && listed
                ? it.qualified(it.from(), it.to(), last.quantity().comparator())
                : it;
    }

    private static boolean bothPeople(Words words, Mention last, Quantity it) {
        NounPhrase noun = NounPhrase.at(words, it.to());
        return !last.noun().isEmpty()
                && !noun.isEmpty()
                && CountedClass.isPeople(last.counted())
                && CountedClass.isPeople(words.written(noun.head()));
    }
}
