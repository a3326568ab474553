package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The head words of what a quantity counts, taken from the quantity before where its own noun is left out. Stateless. */
final class Counted {
    private static final Map<String, String> MONEY = Map.of(
            "USD",
            "US dollars",
            "GBP",
            "pounds",
            "EUR",
            "euros",
            "ILS",
            "shekels",
            "MYR",
            "ringgit",
            "CAD",
            "Canadian dollars",
            "AUD",
            "Australian dollars");
    private static final Set<String> PRONOUNS = Set.of("others", "them", "whom", "those");
    private static final int REACH_BACK = 24;
    private static final Set<Event> OF_PEOPLE = Set.of(
            Event.KILLED,
            Event.INJURED,
            Event.MISSING,
            Event.DISPLACED,
            Event.INFECTED,
            Event.DETAINED,
            Event.STARVING,
            Event.CAPTIVE,
            Event.RELEASED);

    private Counted() {}

    static String words(Words words, Quantity it, NounPhrase noun, Event event, Optional<Mention> before) {
        if (it.isShare()) {
            return "percent";
        }
        if (it.unit().kind() == Unit.Kind.MONEY) {
            return MONEY.getOrDefault(it.unit().name(), it.unit().name());
        }
        if (!it.unit().isCount()) {
            return it.unit().name();
        }
        if (!noun.isEmpty() && !words.in(noun.head(), PRONOUNS)) {
            return head(words, noun);
        }
        int number = noun.isEmpty() ? numberOf(words, it.from()) : -1;
        NounPhrase named = NounPhrase.at(words, number < 0 ? it.to() : number + 2);
        if (number >= 0 && !named.isEmpty()) {
            return head(words, named);
        }
        boolean toll = OF_PEOPLE.contains(event) && isToll(words, it.from());
        if (!toll
                && before.isPresent()
                && before.get().quantity().unit().isCount()
                && !before.get().quantity().isShare()) {
            return before.get().counted();
        }
        return OF_PEOPLE.contains(event) ? "people" : "things";
    }

    /** "a toll of at least 30", "the death toll rose to 30": it counts people anew, whatever was counted before. */
    private static boolean isToll(Words words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
            if (words.is(i, "toll")) {
                return true;
            }
        }
        return false;
    }

    /** "the number of medical workers killed has reached 496": where its "number of" begins; -1 where none does. */
    private static int numberOf(Words words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH_BACK); i--) {
            if (words.is(i, "number") && words.is(i + 1, "of")) {
                return i;
            }
        }
        return -1;
    }

    /** The last word, with the one before where the two make one name ("aid workers"). */
    private static String head(Words words, NounPhrase noun) {
        int head = noun.head();
        boolean compound = head > noun.from()
                && words.in(
                        head,
                        Set.of(
                                "workers",
                                "members",
                                "officers",
                                "units",
                                "personnel",
                                "accounts",
                                "shafts",
                                "stations",
                                "beds"))
                && words.isWord(head - 1);
        return compound ? words.written(head - 1) + " " + words.written(head) : words.written(head);
    }
}
