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
    private static final int FAR = 60;
    private static final int MOST_JOINED = 8;
    private static final NounPhrase NO_NOUN = new NounPhrase(0, 0, -1);
    private static final Set<String> INCLUDING = Set.of("including", "included", "includes", "include");
    private static final Set<String> THEM = Set.of("them", "those", "these");

    private final QuantityLexer lexer = new QuantityLexer();
    private final EventReader events = new EventReader();
    private final BasisReader bases = new BasisReader();

    /** @param earlier the last mention of the sentence before, if this sentence refers to it */
    List<Mention> read(Clause clause, Optional<Mention> earlier) {
        Words words = clause.words();
        List<Quantity> quantities = quantities(words);
        List<Mention> mentions = new ArrayList<>(quantities.size());
        Optional<Mention> before = earlier;
        for (int i = 0; i < quantities.size(); i++) {
            Optional<Mention> last = before;
            Quantity quantity = shared(words, quantities.get(i), before);
            if (Delimiters.isNoFigure(words, quantity, before)) {
                continue;
            }
            int limit = limit(words, quantities, i);
            Mention mention = mention(
                    clause, quantity, limit, compared(words, quantity, mentions).or(() -> last));
            mentions.add(mention);
            before = Optional.of(mention);
        }
        shareBackward(words, mentions);
        return mentions;
    }

    /** "667,000 cases in 30 countries, up from 473,000": the earlier value is one of the sentence's first figure. */
    private static Optional<Mention> compared(Words words, Quantity it, List<Mention> mentions) {
        return EarlierValues.isCompared(words, it.from()) && !mentions.isEmpty()
                ? Optional.of(mentions.get(0))
                : Optional.empty();
    }

    /** "10,000 children and 7,000 women are among the dead": what is said behind a list holds for all of it. */
    private static void shareBackward(Words words, List<Mention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention first = mentions.get(i);
            Mention second = mentions.get(i + 1);
            boolean open = first.event() == Event.OTHER && second.event() != Event.OTHER;
            if (open && isListed(words, second.quantity(), first) && areAlike(words, first, second.noun())) {
                mentions.set(i, first.happened(second.event(), second.basis()));
            }
        }
    }

    /** Where the next number begins, one that is not a part of this one, or a word that leads on to a total ("bringing the toll to"). */
    private static int limit(Words words, List<Quantity> quantities, int index) {
        int next = index + 1;
        while (next < Math.min(quantities.size(), index + MOST_JOINED)
                && (isIncluded(words, quantities.get(next))
                        || words.is(quantities.get(next).from() - 1, "and")
                        || isNextOfList(words, quantities.get(next - 1), quantities.get(next)))) {
            next++;
        }
        int far = Math.min(words.size(), quantities.get(index).to() + FAR);
        int limit =
                next < quantities.size() ? Math.min(far, quantities.get(next).from()) : far;
        for (int i = quantities.get(index).to(); i < limit; i++) {
            if (words.in(i, Clause.LEADS_ON)) {
                return i;
            }
        }
        return limit;
    }

    /** "12 tanks, 31 vehicles": a comma alone between the first one's noun and the second number. */
    private static boolean isNextOfList(Words words, Quantity first, Quantity second) {
        NounPhrase noun = NounPhrase.at(words, first.to());
        return words.is(second.from() - 1, ",")
                && !words.is(second.to(), "of")
                && !noun.isEmpty()
                && noun.to() == second.from() - 1;
    }

    private static boolean isIncluded(Words words, Quantity it) {
        return words.in(it.from() - 1, INCLUDING) || words.in(it.from() - 2, INCLUDING);
    }

    private List<Quantity> quantities(Words words) {
        List<Quantity> quantities = new ArrayList<>();
        for (Quantity bare : lexer.in(words)) {
            Quantity quantity = Qualifiers.read(words, bare);
            if (!Exclusions.isNoQuantity(words, quantity) && !Delimiters.isPastStretch(words, quantity)) {
                quantities.add(quantity);
            }
        }
        return Bounds.join(words, quantities);
    }

    private Mention mention(Clause clause, Quantity quantity, int limit, Optional<Mention> before) {
        Words words = clause.words();
        NounPhrase behind = NounPhrase.at(words, quantity.to());
        NounPhrase noun = quantity.unit().isCount() ? behind : NO_NOUN;
        Event event = events.read(words, quantity, quantity.isShare() ? behind : noun, before);
        String counted = Counted.words(words, quantity, noun, event, before);
        Mention mention = new Mention(quantity, noun, counted, event, Basis.OTHER, limit, false);
        return mention.on(bases.read(clause, mention, before, isPart(words, quantity, before)));
    }

    /** "including eight in Rafah", "nearly 70% of them", or the first number of a sentence that goes on counting. */
    private static boolean isPart(Words words, Quantity it, Optional<Mention> before) {
        boolean of = words.is(it.to(), "of") && words.in(it.to() + 1, THEM);
        return before.isPresent()
                && (Parallels.isOne(words, it, NounPhrase.at(words, it.to()), before.get())
                        || isIncluded(words, it)
                        || of
                        || before.get().isEarlierSentence()
                        || isListed(words, it, before.get()));
    }

    /** "12 tanks, three trucks and two drones": nothing but a comma or "and" between this number and the noun before it. */
    private static boolean isListed(Words words, Quantity it, Mention before) {
        int gap = it.from() - before.end();
        boolean joined = words.is(it.from() - 1, "and") || words.is(it.from() - 1, ",");
        boolean with = words.is(it.from() - 1, "with") && words.is(it.from() - 2, ",");
        boolean apposition = words.isDash(it.from() - 1) && !words.isTight(it.from() - 1);
        return with || apposition || (joined && (gap == 1 || (gap == 2 && words.is(it.from() - 2, ","))));
    }

    /** A qualifier holds for the whole of a plain list: "more than 6,000 children and 4,000 women", "at least 22 killed and 100 wounded". */
    private static Quantity shared(Words words, Quantity it, Optional<Mention> before) {
        boolean open = before.isPresent()
                && !before.get().isEarlierSentence()
                && it.from() == it.core()
                && it.comparator() == Comparator.EXACT
                && !it.isRange();
        if (!open
                || !words.is(it.from() - 1, "and")
                || !before.get().quantity().unit().name().equals(it.unit().name())) {
            return it;
        }
        Mention last = before.get();
        NounPhrase noun = NounPhrase.at(words, it.to());
        int gap = it.from() - 1 - last.end();
        boolean nouns = gap == 0 && (!it.unit().isCount() || bothPeople(words, last, noun));
        boolean participles = gap == 1 && it.unit().isCount() && last.noun().isEmpty() && noun.isEmpty();
        return nouns || participles
                ? it.qualified(it.from(), it.to(), last.quantity().comparator())
                : it;
    }

    /** Both people or both things: "40 homes and three shops". */
    private static boolean areAlike(Words words, Mention last, NounPhrase noun) {
        return !last.noun().isEmpty()
                && !noun.isEmpty()
                && CountedClass.isPeople(last.counted()) == CountedClass.isPeople(words.written(noun.head()));
    }

    private static boolean bothPeople(Words words, Mention last, NounPhrase noun) {
        return !last.noun().isEmpty()
                && !noun.isEmpty()
                && CountedClass.isPeople(last.counted())
                && CountedClass.isPeople(words.written(noun.head()));
    }
}
