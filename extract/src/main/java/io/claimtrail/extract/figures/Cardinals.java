package io.claimtrail.extract.figures;

import io.claimtrail.extract.text.Words;
import java.util.Set;

/**
 * Adds up one cardinal number: "24,700", "1.7 million", "57bn", "4 thousand 3 hundred and 21", "one hundred and sixty-one".
 *
 * <p>A number word is taken while it is smaller than the room the word before leaves: 10 after "twenty", 100 after "hundred", 1,000,000
 * after "million". Used once, by one thread.
 */
final class Cardinals {
    /** Magnitudes that stand for themselves only right after digits or a currency: "5k", "$3b". */
    private static final Set<String> GLUED = Set.of("k", "m", "b", "g", "t", "mm");

    private final Words words;
    private int end;
    private double total;
    private double group;
    private double room = Double.POSITIVE_INFINITY;
    private double lastScale;
    private int parts;
    private boolean digitsOnly = true;
    private boolean afterTens;
    private boolean afterScale;

    Cardinals(Words words) {
        this.words = words;
    }

    Cardinals read(int from) {
        end = from;
        while (true) {
            int at = end;
            boolean joined = false;
            if (parts > 0 && afterScale && (words.is(at, "and") || words.is(at, "&")) && joins(at + 1)) {
                at++;
                joined = true;
            } else if (parts > 0 && words.isDash(at) && joinsByHyphen(at + 1)) {
                at++;
            }
            if (!(number(at, joined) || small(at) || scale(at))) {
                break;
            }
        }
        point();
        return this;
    }

    boolean isEmpty() {
        return parts == 0;
    }

    /** One past the last word. */
    int end() {
        return end;
    }

    double value() {
        return total + group;
    }

    /** The last magnitude word, 1e6 for "two million"; 0 where there is none. */
    double lastScale() {
        return lastScale;
    }

    /** Whether a magnitude is its last word: "two million". */
    boolean endsInScale() {
        return afterScale;
    }

    /** Whether it is one group of digits without separator or magnitude. */
    boolean isBareDigits() {
        return parts == 1
                && digitsOnly
                && words.lower(end - 1).indexOf(',') < 0
                && words.lower(end - 1).indexOf('.') < 0;
    }

    /** The value of "24,700" or "1.5"; a comma before two last digits is a decimal one; 0 for "1.2.3". */
    static double digits(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' || (c >= '0' && c <= '9')) {
                plain.append(c);
            } else if (c != ',') {
                return 0;
            }
        }
        String number = plain.toString();
        boolean read = !number.isEmpty() && !number.equals(".") && number.indexOf('.') == number.lastIndexOf('.');
        return read ? Double.parseDouble(number) : 0;
    }

    /** "and" adds only what is plainly the rest of the number: "two hundred and five", not "2 million and 20 cars". */
    private boolean joins(int at) {
        boolean spelled = NumberWords.small(words.lower(at)) > 0;
        boolean rest = words.isNumber(at)
                && !digitsOnly
                && digits(words.lower(at)) > 0
                && digits(words.lower(at)) < 100
                && lastScale <= 1e3
                && NumberWords.scale(words.lower(at + 1)) < 100;
        int next = spelled && NumberWords.small(words.lower(at)) >= 20 && words.isDash(at + 1) ? at + 3 : at + 1;
        double parts = NumberWords.denominator(words.lower(words.isDash(next) ? next + 1 : next));
        boolean fraction = parts > 0 && NumberWords.small(words.lower(at)) < parts;
        return (rest || spelled) && !fraction && !(spelled && words.isNumber(end - 2) && lastScale > 1e3);
    }

    /** "twenty-one", "2-million". */
    private boolean joinsByHyphen(int at) {
        return (afterTens && unit(at) > 0)
                || (NumberWords.scale(words.lower(at)) >= 100 && words.lower(at).length() > 3);
    }

    private boolean number(int at, boolean joined) {
        if (!words.isNumber(at)) {
            return false;
        }
        if (parts == 0) {
            group = digits(words.lower(at));
            take(at);
            spaced();
            decimalAfterSpace();
            room = 0;
            return true;
        }
        double value = digits(words.lower(at));
        boolean follows = (joined || lastScale == 1e3) && value < room && afterScale && !digitsOnly;
        if (!follows) {
            return false;
        }
        group += value;
        take(at);
        room = 0;
        return true;
    }

    private void take(int at) {
        end = at + 1;
        parts++;
        afterTens = false;
        afterScale = false;
    }

    /** "1 234 567": groups of three digits behind a first of one to three. */
    private void spaced() {
        if (words.lower(end - 1).length() > 3
                || words.lower(end - 1).startsWith("0")
                || words.lower(end - 1).indexOf('.') >= 0) {
            return;
        }
        if (words.is(end, ",")
                && words.isTight(end)
                && isGroup(words.lower(end + 1))
                && words.isNumber(end + 1)
                && CountedClass.isPeople(words.written(end + 2))) {
            group = group * 1000 + digits(words.lower(end + 1));
            end += 2;
            digitsOnly = false;
            return;
        }
        while (words.isNumber(end) && isGroup(words.lower(end)) && words.start(end) == words.end(end - 1) + 1) {
            boolean whole = !words.isNumber(end + 1)
                    || isGroup(words.lower(end + 1))
                    || words.start(end + 1) > words.end(end) + 1;
            if (!whole) {
                return;
            }
            String word = words.lower(end);
            group = group * 1000 + digits(word);
            end++;
            digitsOnly = false;
            if (word.indexOf('.') >= 0) {
                return;
            }
        }
    }

    private static boolean isGroup(String word) {
        return word.length() == 3
                ? word.indexOf(',') < 0 && word.indexOf('.') < 0
                : word.length() > 4 && word.charAt(3) == '.' && word.indexOf(',') < 0;
    }

    /** "1. 1 million", as a page layout breaks it. */
    private void decimalAfterSpace() {
        boolean broken = words.is(end, ".")
                && words.isTight(end)
                && words.isNumber(end + 1)
                && words.lower(end + 1).length() <= 2
                && NumberWords.scale(words.lower(end + 2)) >= 1e3
                && words.lower(end + 2).length() > 1;
        if (broken) {
            group = digits(words.lower(end - 1) + "." + words.lower(end + 1));
            end += 2;
        }
    }

    private int unit(int at) {
        int value = NumberWords.small(words.lower(at));
        return value < 10 ? value : -1;
    }

    private boolean small(int at) {
        int value = NumberWords.small(words.lower(at));
        if (value < 0 || value >= room) {
            return false;
        }
        group += value;
        boolean first = parts == 0;
        take(at);
        digitsOnly = false;
        afterTens = value >= 20;
        room = afterTens ? 10 : 0;
        return first || value > 0;
    }

    private boolean scale(int at) {
        String word = words.lower(at);
        double scale = NumberWords.scale(word);
        if (scale == 0 || (parts == 0 && word.length() < 4) || (GLUED.contains(word) && !mayGlue(at))) {
            return false;
        }
        if (scale == 100) {
            double times = parts == 0 ? 1 : group;
            if (times == 0 || times >= 1000) {
                return false;
            }
            group = times * 100;
            room = 100;
        } else if (group == 0 && parts > 0) {
            total *= scale;
            room = scale;
        } else {
            if (lastScale > 100 && scale >= lastScale) {
                return false;
            }
            total += (parts == 0 ? 1 : group) * scale;
            group = 0;
            room = scale;
        }
        lastScale = scale;
        take(at);
        digitsOnly = false;
        afterScale = true;
        return true;
    }

    private boolean mayGlue(int at) {
        return words.isNumber(at - 1)
                && (words.isTight(at) || words.is(at, "k") || words.is(at, "b"))
                && UnitSymbols.readsAsMagnitude(words, at);
    }

    /** "two hundred point zero three". */
    private void point() {
        if (parts == 0 || digitsOnly || !words.is(end, "point") || NumberWords.small(words.lower(end + 1)) < 0) {
            return;
        }
        double place = 1;
        int at = end + 1;
        int value = NumberWords.small(words.lower(at));
        while (value >= 0) {
            int hyphen = words.isDash(at + 1) ? at + 2 : at + 1;
            if (value >= 20 && unit(hyphen) > 0) {
                value += unit(hyphen);
                at = hyphen;
            }
            place /= value >= 10 ? 100 : 10;
            group += value * place;
            end = ++at;
            value = NumberWords.small(words.lower(at));
        }
    }
}
