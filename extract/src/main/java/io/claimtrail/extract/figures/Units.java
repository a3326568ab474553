package io.claimtrail.extract.figures;

import io.claimtrail.extract.figures.Unit.Kind;
import io.claimtrail.extract.text.Words;
import java.util.HashMap;
import java.util.Map;

/** The units that stand before or after a number: currencies, per cent, durations, measures. Immutable tables. */
final class Units {
    private static final Map<String, String> CURRENCY_SIGNS = Map.of(
            "$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₪", "ILS", "₹", "INR", "₽", "RUB", "₴", "UAH", "₩", "KRW");
    private static final Map<String, String> CURRENCY_CODES = Map.ofEntries(
            Map.entry("rm", "MYR"),
            Map.entry("rs", "INR"),
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("nis", "ILS"),
            Map.entry("chf", "CHF"),
            Map.entry("sek", "SEK"),
            Map.entry("inr", "INR"),
            Map.entry("aud", "AUD"),
            Map.entry("cad", "CAD"),
            Map.entry("zar", "ZAR"),
            Map.entry("r", "ZAR"));
    private static final Map<String, String> DOLLARS_OF = Map.ofEntries(
            Map.entry("us", "USD"),
            Map.entry("u.s.", "USD"),
            Map.entry("american", "USD"),
            Map.entry("c", "CAD"),
            Map.entry("ca", "CAD"),
            Map.entry("canadian", "CAD"),
            Map.entry("a", "AUD"),
            Map.entry("au", "AUD"),
            Map.entry("australian", "AUD"),
            Map.entry("nz", "NZD"),
            Map.entry("hk", "HKD"));
    private static final Map<String, Unit> WORDS = new HashMap<>();

    static {
        put(Kind.PERCENT, "percent", "%", "percent", "percents", "pct", "percentage", "pc");
        put(Kind.MONEY, "USD", "dollar", "dollars", "usd");
        put(Kind.MONEY, "EUR", "euro", "euros", "eur", "€");
        put(Kind.MONEY, "GBP", "sterling", "quid", "£");
        put(Kind.MONEY, "ILS", "shekel", "shekels");
        put(Kind.MONEY, "JPY", "yen");
        put(Kind.MONEY, "CNY", "yuan", "renminbi");
        put(Kind.MONEY, "RUB", "rouble", "roubles", "ruble", "rubles");
        put(Kind.MONEY, "UAH", "hryvnia", "hryvnias");
        put(Kind.MONEY, "INR", "rupee", "rupees");
        put(Kind.MONEY, "MYR", "ringgit");
        put(Kind.MONEY, "CHF", "francs");
        put(Kind.MONEY, "cents", "cent", "cents");
        put(Kind.MONEY, "pence", "penny", "pence", "pennies");
        put(Kind.MONEY, "dimes", "dime", "dimes");
        put(Kind.DURATION, "seconds", "second", "seconds", "sec", "secs");
        put(Kind.DURATION, "minutes", "minute", "minutes", "min", "mins");
        put(Kind.DURATION, "hours", "hour", "hours", "hr", "hrs", "h");
        put(Kind.DURATION, "days", "day", "days");
        put(Kind.DURATION, "nights", "night", "nights");
        put(Kind.DURATION, "weeks", "week", "weeks");
        put(Kind.DURATION, "months", "month", "months");
        put(Kind.DURATION, "years", "year", "years", "yr", "yrs");
        put(Kind.DURATION, "decades", "decade", "decades");
        put(Kind.DURATION, "centuries", "century", "centuries");
        put(Kind.MEASURE, "metres", "metre", "metres", "meter", "meters", "m");
        put(Kind.MEASURE, "kilometres", "kilometre", "kilometres", "kilometer", "kilometers", "km", "kms");
        put(Kind.MEASURE, "square kilometres", "km2");
        put(Kind.MEASURE, "square metres", "m2");
        put(Kind.MEASURE, "cups", "cup", "cups");
        put(Kind.MEASURE, "centimetres", "centimetre", "centimetres", "centimeter", "centimeters", "cm");
        put(Kind.MEASURE, "millimetres", "millimetre", "millimetres", "millimeter", "millimeters", "mm");
        put(Kind.MEASURE, "nanometres", "nanometre", "nanometres", "nanometer", "nanometers", "nm");
        put(Kind.MEASURE, "picometres", "pm");
        put(Kind.MEASURE, "attometres", "am");
        put(Kind.MEASURE, "miles", "mile", "miles", "mi");
        put(Kind.MEASURE, "feet", "foot", "feet", "ft");
        put(Kind.MEASURE, "inches", "inch", "inches", "in");
        put(Kind.MEASURE, "yards", "yard", "yards", "yd");
        put(Kind.MEASURE, "tonnes", "tonne", "tonnes", "t");
        put(Kind.MEASURE, "tons", "ton", "tons");
        put(Kind.MEASURE, "tons per day", "tpd");
        put(Kind.MEASURE, "kilograms", "kilogram", "kilograms", "kilo", "kilos", "kg", "kgs");
        put(Kind.MEASURE, "grams", "gram", "grams", "gramme", "grammes", "g");
        put(Kind.MEASURE, "milligrams", "milligram", "milligrams", "mg");
        put(Kind.MEASURE, "pounds", "pound", "pounds", "lb", "lbs");
        put(Kind.MEASURE, "ounces", "ounce", "ounces", "oz");
        put(Kind.MEASURE, "litres", "litre", "litres", "liter", "liters", "l");
        put(Kind.MEASURE, "millilitres", "millilitre", "millilitres", "milliliters", "ml");
        put(Kind.MEASURE, "centilitres", "centilitre", "centilitres", "cl");
        put(Kind.MEASURE, "gallons", "gallon", "gallons");
        put(Kind.MEASURE, "tablespoons", "tablespoon", "tablespoons", "tbsp");
        put(Kind.MEASURE, "acres", "acre", "acres");
        put(Kind.MEASURE, "hectares", "hectare", "hectares");
        put(Kind.MEASURE, "miles per hour", "mph");
        put(Kind.MEASURE, "kilometres per hour", "kph", "kmh");
        put(Kind.MEASURE, "calories", "calorie", "calories");
        put(Kind.MEASURE, "degrees", "degree", "degrees", "°");
        put(Kind.MEASURE, "degrees Celsius", "celsius", "c");
        put(Kind.MEASURE, "degrees Fahrenheit", "fahrenheit", "f");
        put(Kind.MEASURE, "kelvins", "kelvin", "kelvins", "k");
        put(Kind.MEASURE, "magnitude", "magnitude");
        put(Kind.MEASURE, "watts", "watt", "watts", "w");
        put(Kind.MEASURE, "watt hours", "wh");
        put(Kind.MEASURE, "kilowatts", "kilowatt", "kilowatts", "kw");
        put(Kind.MEASURE, "megawatts", "megawatt", "megawatts", "mw");
        put(Kind.MEASURE, "gigawatts", "gigawatt", "gigawatts", "gw");
        put(Kind.MEASURE, "kilowatt hours", "kwh");
        put(Kind.MEASURE, "megawatt hours", "mwh");
        put(Kind.MEASURE, "gigawatt hours", "gwh");
        put(Kind.MEASURE, "British thermal units", "btu", "btus");
        put(Kind.MEASURE, "joules", "joule", "joules", "j");
        put(Kind.MEASURE, "kilojoules", "kilojoule", "kilojoules", "kj");
        put(Kind.MEASURE, "hertz", "hertz", "hz");
        put(Kind.MEASURE, "megahertz", "megahertz", "mhz");
        put(Kind.MEASURE, "gigahertz", "gigahertz", "ghz");
        put(Kind.MEASURE, "kilobytes", "kilobyte", "kilobytes", "kb");
        put(Kind.MEASURE, "megabytes", "megabyte", "megabytes", "mb");
        put(Kind.MEASURE, "gigabytes", "gigabyte", "gigabytes", "gb");
        put(Kind.MEASURE, "terabytes", "terabyte", "terabytes", "tb");
        put(Kind.MEASURE, "exabytes", "exabyte", "exabytes");
        put(Kind.MEASURE, "bytes", "byte", "bytes");
        put(Kind.MEASURE, "bits", "bit", "bits");
        // bits or barns: kept as written
        put(Kind.MEASURE, "b", "b");
        put(Kind.MEASURE, "barrels", "barrel", "barrels");
        put(Kind.MEASURE, "electronvolts", "ev");
        put(Kind.MEASURE, "teraelectronvolts", "tev");
        put(Kind.MEASURE, "grays", "gy");
        put(Kind.MEASURE, "milligrays", "mgy");
    }

    private Units() {}

    private static void put(Kind kind, String name, String... words) {
        for (String word : words) {
            WORDS.put(word, new Unit(name, kind, -1));
        }
    }

    static boolean isDuration(String word) {
        Unit unit = WORDS.get(word);
        return unit != null && unit.isDuration() && word.length() > 2;
    }

    /** Where the currency before the number at {@code number} begins ("US$", "RM", "£"); {@code number} itself where there is none. */
    static int currencyStart(Words words, int number) {
        int at = number - 1;
        if (CURRENCY_SIGNS.containsKey(words.lower(at))) {
            boolean named = words.isTight(at) && DOLLARS_OF.containsKey(words.lower(at - 1)) && words.is(at, "$");
            return named ? at - 1 : at;
        }
        return CURRENCY_CODES.containsKey(words.lower(at)) && words.isCapitalised(at) && words.isNumber(number)
                ? at
                : number;
    }

    /** The currency whose sign or code stands at {@code start}, before a number. */
    static Unit currency(Words words, int start, int number) {
        String first = words.lower(start);
        String code = number - start == 2
                ? DOLLARS_OF.getOrDefault(first, "USD")
                : CURRENCY_SIGNS.getOrDefault(first, CURRENCY_CODES.getOrDefault(first, "USD"));
        return new Unit(code, Kind.MONEY, number);
    }

    /** The unit that begins at {@code at}, right behind a number of the given value; {@link Unit#NONE} where there is none. */
    static Unit after(Words words, int at, double value) {
        String word = words.lower(at);
        if (word.isEmpty()) {
            return Unit.NONE;
        }
        if ((word.equals("per") && (words.is(at + 1, "cent") || words.is(at + 1, "cents")))
                || (word.equals("percentage") && words.lower(at + 1).startsWith("point"))) {
            return new Unit("percent", Kind.PERCENT, at + 2);
        }
        if (word.equals("metric")) {
            return WORDS.containsKey(words.lower(at + 1)) ? after(words, at + 1, value) : Unit.NONE;
        }
        if (word.equals("square") || word.equals("cubic") || word.equals("sq") || word.equals("nautical")) {
            Unit base = after(words, at + 1, value);
            return base.kind() == Kind.MEASURE
                    ? new Unit(
                            word.replace("sq", "square").replace("squareuare", "square") + " " + base.name(),
                            Kind.MEASURE,
                            base.end())
                    : Unit.NONE;
        }
        if (word.equals("british") && words.is(at + 1, "thermal")) {
            return new Unit("British thermal units", Kind.MEASURE, at + 3);
        }
        if (DOLLARS_OF.containsKey(word) && words.lower(at + 1).startsWith("dollar")) {
            return new Unit(DOLLARS_OF.getOrDefault(word, "USD"), Kind.MONEY, at + 2);
        }
        Unit unit = WORDS.getOrDefault(word, UnitSymbols.mark(words, at));
        if (unit.isCount() || (UnitSymbols.isSymbol(word) && !UnitSymbols.isUnit(words, at))) {
            return Unit.NONE;
        }
        if (unit.name().equals("pounds") && !words.isTight(at) && value >= 1000) {
            return new Unit("GBP", Kind.MONEY, at + 1);
        }
        Unit scale = WORDS.getOrDefault(words.lower(at + 1), Unit.NONE);
        if (unit.name().equals("degrees") && scale.name().startsWith("degrees")) {
            return new Unit(scale.name(), Kind.MEASURE, at + 2);
        }
        return rated(words, at, unit);
    }

    /** "miles per hour", "miles an hour". */
    private static Unit rated(Words words, int at, Unit unit) {
        int dashes = words.isDash(at + 1) ? 1 : 0;
        int per = at + 1 + dashes;
        boolean speed = unit.kind() == Kind.MEASURE
                && (words.is(per, "per") || words.is(per, "an"))
                && words.is(per + 1 + dashes, "hour");
        return speed
                ? new Unit(unit.name() + " per hour", Kind.MEASURE, per + 2 + dashes)
                : new Unit(unit.name(), unit.kind(), at + 1);
    }
}
