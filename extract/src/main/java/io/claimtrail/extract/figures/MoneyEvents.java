package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Money is paid where someone pays, spends, earns or gives it; asked, saved or planned money is not. Stateless. */
final class MoneyEvents {
    private static final int REACH_BACK = 30;
    private static final int REACH_ON = 7;
    private static final Set<String> NOT_PAID = WordLists.of("money-events.not-paid");
    private static final Set<String> GIVEN = WordLists.of("money-events.given");
    private static final Set<String> NOUNS = WordLists.of("money-events.nouns");

    private MoneyEvents() {}

    static Event read(Words words, Quantity it) {
        for (int i = it.from() - 1; i >= Math.max(0, it.from() - 9); i--) {
            if (words.in(i, NOT_PAID)) {
                return Event.OTHER;
            }
        }
        for (int i = it.from() - 1; i >= Math.max(0, it.from() - REACH_BACK); i--) {
            if (EventWords.of(words.lower(i)) == Event.PAID || words.in(i, GIVEN)) {
                return Event.PAID;
            }
        }
        for (int i = it.to(); i < Math.min(words.size(), it.to() + REACH_ON); i++) {
            if (EventWords.of(words.lower(i)) == Event.PAID || (words.in(i, NOUNS) && i <= it.to() + 1)) {
                return Event.PAID;
            }
        }
        return Event.OTHER;
    }
}
