package io.claimtrail.cli.read;

import io.claimtrail.schemas.avro.Figure;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures in words and digits: "more than 24,700", "20–30", "about 40 minutes". */
final class Amounts {
    private Amounts() {}

    static String of(Figure figure) {
        String number = plain(figure.getLow());
        if (figure.getHigh() == null) {
            number += "+";
        } else if (figure.getHigh() != figure.getLow()) {
            number += '–' + plain(figure.getHigh());
        }
        String comparator =
                switch (figure.getComparator()) {
                    case APPROX -> "about ";
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "up to ";
                    case EXACT, UNKNOWN -> "";
                };
        return comparator + number + (figure.getUnit() == null ? "" : ' ' + figure.getUnit());
    }

    /** With a sign; a dash for none. */
    static String change(@Nullable Double change) {
        return change == null ? "–" : (change > 0 ? "+" : "") + plain(change);
    }

    static String plain(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
