package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Figure.Event;
import java.util.Set;

/** The basis of the killed, injured and infected: one incident's, one period's or the running total's. Stateless. */
final class CasualtyBasis {
    /** No single incident but a great disaster kills or hurts so many; such a number is a running total. */
    private static final int MORE_THAN_ONE_INCIDENT = 2000;

    /** Fewer, without "since" or "so far", are those of some incident even where the verb is in the perfect. */
    private static final int FEW = 100;

    /** Fewer are those of some incident even if nothing but "have been killed" is told of them. */
    private static final int HANDFUL = 10;

    private static final Set<String> DISASTERS = WordLists.of("basis-reader.disasters");
    private static final Set<String> STATES = WordLists.of("basis-reader.states");
    private static final Set<String> INCIDENTS = WordLists.of("clause.incidents");
    private static final Set<String> KNOWN_INCIDENTS = WordLists.of("casualty-basis.incidents");
    private static final Set<String> BY = Set.of("in", "from", "during", "by");
    private static final Set<String> THE = Set.of("the", "this", "these", "that", "those");
    private static final int INCIDENT_REACH = 8;
    /** Of deaths or infections: those since the report before. */
    private static final Set<String> NEW = Set.of("new", "additional", "further", "daily");

    private static final Set<String> MORE = Set.of("more", "another", "additional", "further", "new");

    private CasualtyBasis() {}

    static Basis read(Clause clause, Mention it) {
        double low = it.quantity().low();
        if (it.counted().equalsIgnoreCase("hostages") && clause.around(it, STATES)) {
            return Basis.STATE;
        }
        if (Rates.isBehindVerb(clause.words(), it)) {
            return Basis.PERIOD;
        }
        boolean disaster = clause.around(it, DISASTERS);
        boolean toll = Totals.isToll(clause, it);
        boolean incident = low < MORE_THAN_ONE_INCIDENT && clause.near(it, 14, INCIDENTS) && !toll;
        boolean perfect = Perfect.isToldOf(clause, it);
        boolean upToNow = clause.isFromADayToNow(it);
        boolean since = upToNow || clause.since(it).isPresent();
        boolean sinceBehind = clause.since(it).filter(s -> s.from() >= it.end()).isPresent();
        if (incident && !perfect && (clause.isObject(it) || !sinceBehind)) {
            return Basis.EVENT;
        }
        if (!toll && !since && isOfTheIncident(clause, it)) {
            return Basis.EVENT;
        }
        if (!toll && !since && clause.words().in(it.quantity().to(), NEW)) {
            return Basis.PERIOD;
        }
        if (it.event() == Event.INFECTED && !since && !toll) {
            return clause.isWithin(it) || clause.isOnDay(it) ? Basis.PERIOD : Basis.CUMULATIVE;
        }
        boolean many = low >= MORE_THAN_ONE_INCIDENT && !disaster;
        boolean soFar = many && perfect;
        if (!toll && !soFar && !upToNow && Spans.isWithin(clause, it)) {
            return Basis.PERIOD;
        }
        boolean counts = clause.isWithinClosed(it) || !clause.isPartWithin(it);
        if (clause.isWithin(it) && !toll && !upToNow && !clause.isOfDatedIncident(it) && (!many || counts)) {
            return Basis.PERIOD;
        }
        if (low < MORE_THAN_ONE_INCIDENT && !since && !toll && clause.isOnDay(it) && !(perfect && low >= FEW)) {
            return Basis.EVENT;
        }
        if (toll || many || since || Totals.isSoFar(clause, it)) {
            return Basis.CUMULATIVE;
        }
        if (perfect && isMore(clause, it)) {
            return Basis.PERIOD;
        }
        boolean running = perfect
                && !disaster
                && !incident
                && (low >= FEW || (low >= HANDFUL && Perfect.isPresent(clause, it)))
                && !it.quantity().isVague();
        return running ? Basis.CUMULATIVE : Basis.EVENT;
    }

    /** "died in the attacks", "dead from this raid": one that the reader knows, however many it killed. */
    private static boolean isOfTheIncident(Clause clause, Mention it) {
        int that = it.quantity().from() - 2;
        if (clause.isObject(it)
                && clause.words().in(that, Set.of("that", "which"))
                && clause.words().in(that - 1, KNOWN_INCIDENTS)) {
            return true;
        }
        for (int i = it.end(); i < Math.min(it.limit(), it.end() + INCIDENT_REACH); i++) {
            if (clause.words().in(i, BY)
                    && clause.words().in(i + 1, THE)
                    && clause.any(i + 2, i + 4, KNOWN_INCIDENTS)) {
                return true;
            }
        }
        return false;
    }

    /** "125 more people", "another 30"; not "more than 30". */
    private static boolean isMore(Clause clause, Mention it) {
        int from = it.quantity().from();
        return clause.words().in(it.quantity().to(), MORE)
                || (clause.words().in(from, MORE) && !clause.words().is(from + 1, "than"));
    }
}
