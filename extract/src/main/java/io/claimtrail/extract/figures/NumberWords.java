package io.claimtrail.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words of numbers and what each is worth. Immutable tables. */
final class NumberWords {
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Double> SCALES = new HashMap<>();
    private static final Map<String, Double> DENOMINATORS = new HashMap<>();
    private static final List<String> UNIT_ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final Map<String, Double> VAGUE = Map.of(
            "tens", 20.0,
            "dozens", 24.0,
            "scores", 40.0,
            "hundreds", 200.0,
            "thousands", 2e3,
            "millions", 2e6,
            "billions", 2e9,
            "trillions", 2e12);
    private static final Map<String, Double> SIGNS = Map.ofEntries(
            Map.entry("½", 1 / 2d),
            Map.entry("⅓", 1 / 3d),
            Map.entry("⅔", 2 / 3d),
            Map.entry("¼", 1 / 4d),
            Map.entry("¾", 3 / 4d),
            Map.entry("⅕", 1 / 5d),
            Map.entry("⅖", 2 / 5d),
            Map.entry("⅗", 3 / 5d),
            Map.entry("⅘", 4 / 5d),
            Map.entry("⅙", 1 / 6d),
            Map.entry("⅚", 5 / 6d),
            Map.entry("⅛", 1 / 8d),
            Map.entry("⅜", 3 / 8d),
            Map.entry("⅝", 5 / 8d),
            Map.entry("⅞", 7 / 8d));

    static {
        String[] units = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        for (int i = 0; i < units.length; i++) {
            SMALL.put(units[i], i);
        }
        SMALL.put("nought", 0);
        SMALL.put("naught", 0);
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 10 * (i + 2));
        }
        scale(1e2, "hundred");
        scale(1e3, "thousand", "k");
        scale(1e5, "lakh", "lakhs");
        scale(1e6, "million", "mn", "mln", "mil", "mm", "m");
        scale(1e7, "crore", "crores");
        scale(1e9, "billion", "bn", "bln", "b", "g");
        scale(1e12, "trillion", "tn", "tln", "t");
        String[] ordinals = {
            "half",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth"
        };
        for (int i = 0; i < ordinals.length; i++) {
            denominator(i + 2, ordinals[i], ordinals[i] + "s");
        }
        denominator(2, "halves");
        denominator(4, "quarter", "quarters");
        for (int i = 0; i < tens.length; i++) {
            String stem = tens[i].substring(0, tens[i].length() - 1) + "ieth";
            denominator(10 * (i + 2), stem, stem + "s");
        }
        denominator(100, "hundredth", "hundredths");
        denominator(1e3, "thousandth", "thousandths");
        denominator(1e6, "millionth", "millionths");
        denominator(1e9, "billionth", "billionths");
        denominator(1e12, "trillionth", "trillionths");
    }

    private NumberWords() {}

    private static void scale(double value, String... words) {
        for (String word : words) {
            SCALES.put(word, value);
        }
    }

    private static void denominator(double value, String... words) {
        for (String word : words) {
            DENOMINATORS.put(word, value);
        }
    }

    /** "zero" to "nineteen", "twenty" to "ninety"; -1 for any other word. */
    static int small(String word) {
        return SMALL.getOrDefault(word, -1);
    }

    /** What "hundred", "thousand", "million", "bn" multiply by; 0 for any other word. */
    static double scale(String word) {
        return SCALES.getOrDefault(word, 0.0);
    }

    /** 3 for "third" and "thirds"; 0 for a word that is no denominator. */
    static double denominator(String word) {
        return DENOMINATORS.getOrDefault(word, 0.0);
    }

    /** 1 for "first" and "firsts", up to 9; 0 for any other word. */
    static int unitOrdinal(String word) {
        int index = UNIT_ORDINALS.indexOf(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        return index + 1;
    }

    /** The least that "dozens", "hundreds", "millions" promise (gold guidelines: twice the unit); 0 for any other word. */
    static double vague(String word) {
        return VAGUE.getOrDefault(word, 0.0);
    }

    /** What a fraction sign such as ⅔ is worth; 0 for any other sign. */
    static double sign(String sign) {
        return SIGNS.getOrDefault(sign, 0.0);
    }
}
