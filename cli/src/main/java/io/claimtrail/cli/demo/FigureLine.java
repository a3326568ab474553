package io.claimtrail.cli.demo;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Change;
import io.claimtrail.schemas.avro.Direction;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A figure in one line of words: "at least 24,700 Palestinians killed · Gaza · cumulative · as of 2024-01-19". */
final class FigureLine {
    private FigureLine() {}

    static String of(Figure figure) {
        List<String> parts = new ArrayList<>();
        parts.add(quantity(figure));
        if (figure.getPlace() != null) {
            parts.add(figure.getPlace());
        }
        if (figure.getBasis() != Basis.OTHER) {
            parts.add(lower(figure.getBasis()));
        }
        if (figure.getSince() != null) {
            parts.add("since " + figure.getSince());
        }
        if (figure.getPeriod() != null) {
            parts.add("over " + figure.getPeriod());
        }
        if (figure.getChange() != null) {
            parts.add(change(figure.getChange()));
        }
        parts.add("as of " + figure.getAsOf());
        return String.join(" · ", parts);
    }

    private static String quantity(Figure figure) {
        String comparator =
                switch (figure.getComparator()) {
                    case APPROX -> "about ";
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "at most ";
                    default -> figure.getHigh() == null ? "at least " : "";
                };
        StringBuilder words = new StringBuilder(comparator).append(number(figure.getLow()));
        if (figure.getHigh() != null && figure.getHigh() != figure.getLow()) {
            words.append(" to ").append(number(figure.getHigh()));
        }
        if (!isCurrencyOf(figure.getUnit(), figure.getCounted())) {
            append(words, figure.getUnit());
        }
        if (!figure.getCounted().equalsIgnoreCase(figure.getUnit())) {
            append(words, figure.getCounted());
        }
        if (figure.getEvent() != Event.OTHER) {
            append(words, lower(figure.getEvent()));
        }
        return words.toString();
    }

    /** Whether the noun is the currency's own name: "US dollars" of USD. */
    private static boolean isCurrencyOf(@Nullable String unit, String counted) {
        return unit != null
                && Currency.getAvailableCurrencies().stream()
                        .filter(currency -> currency.getCurrencyCode().equals(unit))
                        .anyMatch(currency -> counted.equalsIgnoreCase(currency.getDisplayName(Locale.ENGLISH) + "s"));
    }

    private static String change(Change change) {
        StringBuilder words = new StringBuilder(change.getDirection() == Direction.ROSE ? "up" : "down");
        if (change.getBy() != null) {
            words.append(" by ").append(number(change.getBy()));
        }
        if (change.getFrom() != null) {
            words.append(" from ").append(number(change.getFrom()));
        }
        return words.toString();
    }

    private static void append(StringBuilder words, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.append(' ').append(word);
        }
    }

    private static String number(double value) {
        // A format of its own each time: DecimalFormat is not thread-safe, and a screen has few numbers.
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
