package io.claimtrail.cli.publish;

import java.time.DateTimeException;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time between two rounds as people write it, 90s, 5m or 1h, or as ISO 8601 does. */
final class Interval implements ITypeConverter<Duration> {
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    @Override
    public Duration convert(String text) {
        try {
            Duration interval = Duration.parse(text.startsWith("P") ? text : "PT" + text);
            if (interval.compareTo(SHORTEST) >= 0) {
                return interval;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new TypeConversionException("must be a duration of at least 10s, such as 90s, 5m or 1h, not " + text);
    }
}
