package io.claimtrail.ingest.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as news carries them: ISO 8601 in its extended and basic forms, RFC 822 as in RSS, English ("January 2, 2024,
 * 3:04 pm"), and Unix time. A date without a zone is read as UTC, one without a time as its first moment.
 */
public final class Dates {
    private static final Pattern UNIX = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern NOISE = Pattern.compile(
            "^(?:published|updated|posted|last"
                    + " updated|on)[:\\s]+|(?<=\\d)(?:st|nd|rd|th)\\b|\\bat\\b|[|•·]|\\b\\p{Alpha}{3,6}day,?\\s",
            Pattern.CASE_INSENSITIVE);

    private static final List<DateTimeFormatter> FORMATS = List.of(
            of("uuuu-M-d['T'][ ][H:m[:s][.SSSSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]][ ][XXX][XX][X][z]"),
            of("uuuuMMdd['T'HHmm[ss]][XXX][XX][X]"),
            of("[EEE, ]d MMM uuuu[ H:m[:s]][ ][XX][XXX][z]"),
            of("[EEE, ]d MMM yy[ H:m[:s]][ ][XX][XXX][z]"),
            of("EEE MMM d H:m:s[ z][ XX] uuuu"),
            of("d MMMM uuuu[,][ ][H:m[:s]][ ][XX][z]"),
            of("d MMM[.] uuuu[,][ ]h:m[ ]a[ ][z]"),
            of("d MMMM uuuu[,][ ]h:m[ ]a[ ][z]"),
            of("MMMM d, uuuu[,][ ][H:m[:s]][ ][z]"),
            of("MMM[.] d, uuuu[,][ ][H:m[:s]][ ][z]"),
            of("MMMM d, uuuu[,][ ]h:m[:s][ ]a[ ][z]"),
            of("MMM[.] d, uuuu[,][ ]h:m[:s][ ]a[ ][z]"),
            of("uuuu/M/d[ H:m[:s]][ ][z]"));

    private Dates() {}

    /** The moment a text names; empty where it is none of the forms above. */
    public static Optional<Instant> parse(String text) {
        String trimmed = BodyText.oneLine(text);
        if (trimmed.length() < 6 || trimmed.length() > 80) {
            return Optional.empty();
        }
        if (UNIX.matcher(trimmed).matches()) {
            long number = Long.parseLong(trimmed);
            return Optional.of(trimmed.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        Optional<Instant> plain = tryAll(trimmed);
        return plain.isPresent()
                ? plain
                : tryAll(BodyText.oneLine(NOISE.matcher(trimmed).replaceAll(" ").replace(" ,", ",")));
    }

    /** The date, or the end of the embargo where that is later: before it, nothing is published. */
    static Optional<Instant> later(Optional<Instant> date, Optional<Instant> embargo) {
        return date.isPresent() && embargo.isPresent() && embargo.get().isAfter(date.get()) ? embargo : date;
    }

    private static Optional<Instant> tryAll(String text) {
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(
                        instant(format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (parsed instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
