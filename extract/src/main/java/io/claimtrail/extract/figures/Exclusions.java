package io.claimtrail.extract.figures;

import io.claimtrail.extract.dates.Calendar;
import io.claimtrail.extract.text.Words;
import java.util.Set;

/** Tells the numbers that state no quantity: dates, years, ages, clock times, ordinals, names, scores, addresses, telephone numbers. Stateless. */
final class Exclusions {
    private static final Set<String> NAMED = Set.of(
            "resolution",
            "flight",
            "category",
            "article",
            "section",
            "channel",
            "chapter",
            "phase",
            "title",
            "route",
            "highway",
            "interstate",
            "boeing",
            "airbus",
            "apollo",
            "windows",
            "version",
            "page",
            "room",
            "gate",
            "unit",
            "level",
            "grade",
            "game",
            "week",
            "day",
            "episode",
            "season",
            "round",
            "lap",
            "turn",
            "number",
            "no",
            "nos",
            "no.",
            "covid",
            "formula",
            "type",
            "model",
            "class",
            "psalm",
            "verse",
            "act",
            "item",
            "rule",
            "stage",
            "step",
            "part",
            "question",
            "bill",
            "proposition",
            "district",
            "ward",
            "zone",
            "area",
            "block",
            "terminal",
            "pier",
            "line",
            "platform",
            "fiscal",
            "paragraph",
            "amendment",
            "lot",
            "plan",
            "voyager",
            "form",
            "group",
            "war",
            "appendix",
            "table",
            "figure",
            "annex",
            "protocol",
            "century",
            "top",
            "english",
            "agenda");
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "boulevard",
            "lane",
            "drive",
            "square",
            "downing",
            "way",
            "court");
    private static final Set<String> YEAR_BEFORE = Set.of(
            "in",
            "since",
            "by",
            "of",
            "from",
            "until",
            "till",
            "during",
            "early",
            "late",
            "mid",
            "before",
            "after",
            "year",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "to",
            "through",
            "and",
            "for",
            "the",
            "christmas",
            "election",
            "between",
            "around",
            "circa",
            "end",
            "throughout",
            "(",
            "on",
            "is",
            "than");
    private static final Set<String> SCORE_WORDS = Set.of(
            "win",
            "won",
            "wins",
            "beat",
            "beating",
            "defeat",
            "defeated",
            "lost",
            "loss",
            "victory",
            "draw",
            "drew",
            "lead",
            "led",
            "score",
            "scored",
            "vote",
            "voted",
            "ruling",
            "ruled",
            "majority",
            "decision",
            "series",
            "aggregate",
            "down",
            "up",
            "set",
            "sets",
            "halftime");
    private static final Set<String> ONE_IDIOM_AFTER = Set.of(
            "of",
            "another",
            "day",
            "thing",
            "side",
            "hand",
            "way",
            "point",
            "time",
            "reason",
            "who",
            "that",
            "which",
            "can",
            "is",
            "was",
            "has",
            "would",
            "could",
            "'s",
            "or",
            "and",
            "in",
            "on",
            "at",
            "by",
            "to",
            "from",
            "with",
            "for",
            "as",
            "being",
            "if",
            "wants",
            "should",
            "will",
            "does",
            "had",
            "such",
            "last",
            "final",
            "big",
            "major",
            "part",
            "where",
            "when",
            "more",
            "but",
            "about",
            "else",
            "person's",
            "simple",
            "key",
            "common",
            "says",
            "said",
            "knows",
            "example",
            "step",
            "means",
            "hurdle",
            "ounce",
            "behind",
            "away",
            "just",
            "carrying",
            "former",
            "senior",
            "hundred",
            "word",
            "single");
    private static final Set<String> ONE_IDIOM_BEFORE = Set.of(
            "no",
            "any",
            "every",
            "each",
            "this",
            "which",
            "the",
            "some",
            "other",
            "last",
            "next",
            "everyone",
            "day",
            "number",
            "square",
            "a",
            "-",
            "–",
            "—",
            "even",
            "were",
            "his",
            "her",
            "their",
            "its",
            "my",
            "your",
            "our",
            "right",
            "wrong",
            "only's");
    private static final Set<String> PAIR_NOUNS = Set.of(
            "sides",
            "countries",
            "leaders",
            "nations",
            "governments",
            "parties",
            "states",
            "men",
            "women",
            "peoples",
            "teams",
            "regions",
            "allies",
            "neighbours",
            "neighbors",
            "presidents",
            "enemies",
            "foes",
            "sisters",
            "brothers",
            "superpowers",
            "powers",
            "groups",
            "factions");
    private static final Set<String> THE = Set.of("the", "these", "those", "both", "their", "our", "between");

    private Exclusions() {}

    static boolean isNoQuantity(Words words, Quantity it) {
        return isPartOfWord(words, it)
                || isDate(words, it)
                || isYear(words, it)
                || isClock(words, it)
                || isAge(words, it)
                || isOrdinal(words, it)
                || isName(words, it)
                || isTelephoneOrCode(words, it)
                || isScore(words, it)
                || isAddress(words, it)
                || isPronoun(words, it)
                || isIdiom(words, it);
    }

    /** "F-16", "S-300", "mother-of-two", "COVID-19", "1990s", "second-half". */
    private static boolean isPartOfWord(Words words, Quantity it) {
        int before = it.from() - 1;
        if (words.isDash(before)
                && words.isTight(before)
                && words.isTight(it.from())
                && words.isWord(before - 1)
                && !words.is(before, "—")
                && (words.isCapitalised(before - 1) || words.is(before - 1, "of") || words.is(before - 1, "mid"))) {
            return true;
        }
        int after = it.to();
        boolean spelledCompound = it.unit().isCount()
                && words.isDash(after)
                && words.isTight(after)
                && words.isTight(after + 1)
                && words.isWord(after + 1)
                && !words.is(after, "—")
                && !words.is(after + 1, "plus")
                && !words.is(after + 1, "odd");
        if (spelledCompound && !words.is(after + 1, "strong")) {
            return true;
        }
        return (words.isNumber(after - 1)
                        && words.isTight(after)
                        && (words.is(after, "s") || words.is(after, "'s") || words.is(after, ":")))
                || words.is(it.core() - 1, "#")
                || words.is(it.core() - 1, "@");
    }

    private static boolean isDate(Words words, Quantity it) {
        if (!it.unit().isCount()) {
            return false;
        }
        int first = it.core();
        int last = it.to() - 1;
        if (Calendar.isMonth(words, first - 1) || (words.is(first - 1, ".") && Calendar.isMonth(words, first - 2))) {
            return it.low() <= 31 || it.low() >= 1900;
        }
        if (words.is(first - 1, ",")
                && words.lower(last).length() == 4
                && words.isNumber(first - 2)
                && Calendar.isMonth(words, first - 3)) {
            return true;
        }
        int month = words.is(last + 1, "of") ? last + 2 : last + 1;
        if (it.low() <= 31 && Calendar.isMonth(words, month) && words.isCapitalised(month) && !words.is(month, "may")) {
            return true;
        }
        if (it.low() <= 31 && words.is(month, "may") && words.isCapitalised(month)) {
            return true;
        }
        boolean second = words.is(first - 1, "and") || words.is(first - 1, ",") || words.isDash(first - 1);
        if (it.low() <= 31
                && second
                && words.isNumber(first - 2)
                && isAfterMonth(words, first - 3)
                && !words.isWord(last + 1)) {
            return true;
        }
        boolean slashed = words.isNumber(last)
                && (words.is(last + 1, "/") || words.is(first - 1, "/"))
                && !words.isWord(first - 2);
        boolean afterWeekday =
                words.is(first - 1, ",") && Calendar.isWeekday(words.lower(first - 2)) && !words.isWord(last + 1);
        return slashed || afterWeekday;
    }

    private static boolean isAfterMonth(Words words, int i) {
        return Calendar.isMonth(words, i) || (words.is(i, ".") && Calendar.isMonth(words, i - 1));
    }

    private static boolean isYear(Words words, Quantity it) {
        boolean range = it.isRange() && it.low() >= 1900 && it.high() <= 2100;
        if (!it.unit().isCount()
                || (it.form() != Numeral.Form.DIGITS && !range)
                || it.low() < 1500
                || it.low() > 2100
                || words.lower(it.core()).length() != 4) {
            return false;
        }
        if (range || words.is(it.core() - 1, "/") || (words.isDash(it.core() - 1) && words.isTight(it.core()))) {
            return true;
        }
        String next = words.lower(it.to());
        boolean plural = words.isWord(it.to()) && next.length() > 3 && (next.endsWith("s") || next.equals("people"));
        boolean counts = plural && it.low() < 1900 && !words.in(it.from() - 1, YEAR_BEFORE);
        return !counts && !(plural && it.from() < it.core()) && !CountedClass.isPeople(next);
    }

    private static boolean isClock(Words words, Quantity it) {
        int end = it.to();
        if ((words.is(end, ":") && words.isTight(end) && words.isNumber(end + 1))
                || (words.is(it.core() - 1, ":") && words.isTight(it.core()) && words.isNumber(it.core() - 2))) {
            return true;
        }
        if (words.is(end, "o'clock")
                || (words.is(end, "o") && words.is(end + 1, "'clock"))
                || words.in(end, Set.of("gmt", "bst", "utc", "et", "est", "edt", "cet"))) {
            return true;
        }
        int at = end;
        boolean half = words.in(at, Set.of("am", "pm", "a.m.", "p.m.", "a", "p"))
                && (!words.in(at, Set.of("a", "p")) || (words.is(at + 1, ".") && words.is(at + 2, "m")));
        return half && it.low() <= 24 && it.unit().isCount() && (!words.is(at, "a") || words.isTight(at + 1));
    }

    private static boolean isAge(Words words, Quantity it) {
        int end = it.to();
        int before = it.from() - 1;
        boolean years = it.unit().name().equals("years")
                || it.unit().name().equals("months")
                || it.unit().name().equals("weeks")
                || it.unit().name().equals("days");
        if (years
                && (words.is(end, "old")
                        || (words.isDash(end) && words.is(end + 1, "old"))
                        || (words.is(end, "of") && words.is(end + 1, "age")))) {
            return true;
        }
        if (words.in(before, Set.of("aged", "age", "ages"))
                || (words.is(before, "of") && words.in(before - 1, Set.of("age", "ages")))
                || (words.is(before, "between") && words.is(before - 1, "aged"))) {
            return true;
        }
        if ((words.is(it.core() - 1, "under") && it.low() <= 21 && it.unit().isCount() && !words.isWord(end))
                || (words.is(end, "and") && words.in(end + 1, Set.of("under", "over", "older", "younger")))) {
            return true;
        }
        if (words.in(it.core() - 1, Set.of("under", "over"))
                && words.in(it.core() - 2, Set.of("children", "those", "people", "anyone", "adults"))
                && it.low() < 100
                && !words.isWord(end)) {
            return true;
        }
        if (!it.unit().isCount() || it.low() > 110 || it.low() < 1 || it.low() != Math.rint(it.low())) {
            return false;
        }
        boolean apposed = words.is(it.core() - 1, ",")
                && words.isCapitalised(it.core() - 2)
                && (words.is(end, ",")
                        || words.is(end, ".")
                        || words.is(end, ";")
                        || words.is(end, ")")
                        || words.is(end, "and")
                        || end >= words.size()
                        || words.in(end, Set.of("who", "from", "told", "said", "was", "is", "has", "of")))
                && it.from() == it.core();
        boolean parenthesised = words.is(it.core() - 1, "(")
                && words.is(end, ")")
                && words.isCapitalised(it.core() - 2)
                && it.from() == it.core();
        boolean turned = words.in(it.core() - 1, Set.of("turned", "turning", "turns"))
                || (words.is(it.core() - 1, "at") && words.in(it.core() - 2, Set.of("died", "who", "dead")));
        return apposed || parenthesised || turned;
    }

    private static boolean isOrdinal(Words words, Quantity it) {
        int end = it.to();
        return (words.isNumber(end - 1) && words.isTight(end) && words.in(end, Set.of("st", "nd", "rd", "th")))
                || (words.is(end, "-") && words.in(end + 1, Set.of("th")));
    }

    private static boolean isName(Words words, Quantity it) {
        int before = it.core() - 1;
        if ((!it.unit().isCount() && !(it.unit().kind() == Unit.Kind.MEASURE && words.isCapitalised(it.to() - 1)))
                || it.isVague()
                || it.isFraction()) {
            return false;
        }
        if (isQuoteMark(words, before)
                && isQuoteMark(words, it.to())
                && words.isTight(it.core())
                && words.isTight(it.to())) {
            return true;
        }
        int skip = words.is(before, ".") ? before - 1 : before;
        String next = words.lower(it.to());
        boolean counts =
                words.isWord(it.to()) && !words.isCapitalised(it.to()) && next.length() > 3 && next.endsWith("s");
        if (words.in(skip, NAMED)
                && it.from() == it.core()
                && (words.isCapitalised(skip)
                        || words.in(skip, Set.of("number", "no", "page", "version", "chapter", "top")))) {
            return !(counts
                            && words.in(
                                    skip,
                                    Set.of(
                                            "top", "group", "war", "day", "week", "area", "line", "plan", "number",
                                            "agenda")))
                    || !words.isCapitalised(skip);
        }
        if (words.is(before, "of") && words.is(before - 1, "group") && words.isCapitalised(it.core())) {
            return true;
        }
        boolean digits = it.form() == Numeral.Form.DIGITS
                || (it.form() == Numeral.Form.COUNT && words.isNumber(it.core()) && it.low() < 1000);
        return digits
                && it.from() == it.core()
                && isProperNameBefore(words, before)
                && !counts
                && !words.isCapitalised(it.to());
    }

    private static boolean isQuoteMark(Words words, int i) {
        return words.in(i, Set.of("'", "\"", "‘", "“", "”"));
    }

    private static boolean isProperNameBefore(Words words, int before) {
        return words.isCapitalised(before)
                && before > 0
                && words.isWord(before)
                && !Calendar.isWeekday(words.lower(before))
                && !Places.isPlace(words.lower(before))
                && words.lower(before).length() > 1
                && !words.is(before - 1, ".")
                && !words.is(before - 1, "\"")
                && !words.is(before - 1, "“");
    }

    private static boolean isTelephoneOrCode(Words words, Quantity it) {
        int before = it.core() - 1;
        int end = it.to();
        boolean joined = words.isNumber(end - 1)
                && words.isDash(end)
                && words.isTight(end)
                && words.isNumber(end + 1)
                && words.isTight(end + 1);
        boolean joins =
                words.isDash(before) && words.isTight(before) && words.isTight(it.core()) && words.isNumber(before - 1);
        boolean plus = words.is(before, "+") && words.isTight(it.core());
        boolean dotted = words.is(end, ".") && words.isTight(end) && words.isNumber(end + 1) && words.isTight(end + 1);
        boolean web = (words.in(before, Set.of("=", "/", "_", "&")) && words.isTight(it.core()))
                || (words.in(end, Set.of("=", "_")) && words.isTight(end));
        return ((joined || joins) && !it.isRange()) || plus || dotted || web;
    }

    private static boolean isScore(Words words, Quantity it) {
        int end = it.to();
        if (it.isRange() && words.isDash(it.core() + 1) && it.unit().isCount() && it.high() < 200) {
            return near(words, it.from(), end, SCORE_WORDS);
        }
        return false;
    }

    private static boolean near(Words words, int from, int to, Set<String> wanted) {
        for (int i = Math.max(0, from - 4); i < Math.min(words.size(), to + 4); i++) {
            if ((i < from || i >= to) && words.in(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddress(Words words, Quantity it) {
        return it.unit().isCount()
                && it.from() == it.core()
                && words.isNumber(it.core())
                && words.isCapitalised(it.to())
                && (isNamedHouse(words, it)
                        || (words.in(it.to(), STREETS) && words.isCapitalised(it.to()))
                        || (words.in(it.to() + 1, STREETS) && words.isCapitalised(it.to() + 1))
                        || (words.in(it.to() + 2, STREETS) && words.isCapitalised(it.to() + 2)));
    }

    /** "180 Kent is assigned": a number and a street's name without the word street. */
    private static boolean isNamedHouse(Words words, Quantity it) {
        return !NounPhrase.isPlural(words, it.to())
                && words.in(it.to() + 1, Set.of("is", "was", "has", "will"))
                && !CountedClass.isPeople(words.lower(it.to()));
    }

    /** "one of the best", "no one", "the two sides". */
    private static boolean isPronoun(Words words, Quantity it) {
        int before = it.from() - 1;
        if (words.is(it.core(), "one") && it.to() == it.core() + 1) {
            boolean bounded = it.from() < it.core();
            boolean idiom = !words.isWord(it.to())
                    || words.in(it.to(), ONE_IDIOM_AFTER)
                    || words.lower(it.to()).endsWith("ing");
            return (!bounded && (idiom || words.in(before, ONE_IDIOM_BEFORE)))
                    || words.in(before, Set.of("no", "any", "every", "this", "that", "which"));
        }
        if (words.is(it.core(), "two") && words.in(before, THE)) {
            return words.in(it.to(), PAIR_NOUNS)
                    || !words.isWord(it.to())
                    || words.in(it.to(), NounPhrase.STOPS)
                    || words.isDash(it.to());
        }
        return false;
    }

    /** "half" in "half-brother", "in half"; "second half"; "24/7". */
    private static boolean isIdiom(Words words, Quantity it) {
        if (words.is(it.core(), "half")) {
            return (words.in(
                                    it.core() - 1,
                                    Set.of(
                                            "in",
                                            "first",
                                            "second",
                                            "other",
                                            "better",
                                            "latter",
                                            "lower",
                                            "upper",
                                            "northern",
                                            "southern",
                                            "eastern",
                                            "western"))
                            && it.unit().isCount())
                    || (words.isDash(it.to()) && it.unit().isCount());
        }
        if (words.is(it.to(), "/") && words.isTight(it.to())) {
            return it.low() == 24 || it.low() == 9;
        }
        return (words.is(it.core() - 1, "/") && words.isTight(it.core()))
                || (words.in(it.core(), Set.of("scores", "tens"))
                        && it.to() == it.core() + 1
                        && !words.is(it.to(), "of"));
    }
}
