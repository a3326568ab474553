package io.claimtrail.cli.read;

import io.claimtrail.schemas.Topic;
import io.claimtrail.streams.options.ConnectionOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all reading commands take: where from, which, since when, and in what form. Days are UTC days. */
final class ReadOptions {
    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--source",
            split = ",",
            paramLabel = "ID",
            description = "Only these sources, by their ids in the catalogue.")
    List<String> sources = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DAY", description = "Only from this day on, for example 2024-01-19.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Only up to this day, which is included.")
    private @Nullable LocalDate until;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "What was known then: only from articles published up to the end of this day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--follow", description = "Then go on with what comes, until stopped.")
    boolean follow;

    @ArgGroup
    private final Form form = new Form();

    /** At most one of them. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a line.")
        boolean json;

        @Option(names = "--csv", description = "Comma-separated, with a header.")
        boolean csv;
    }

    /** Columns to print in: the terminal's, as the launcher tells, or more than any row has where the output goes to no terminal. */
    static int width() {
        return Integer.getInteger("claimtrail.columns", Table.UNLIMITED);
    }

    Output output() {
        return form.json ? Output.JSON : form.csv ? Output.CSV : Output.TABLE;
    }

    /** Whether the day lies between {@code --since} and {@code --until}. */
    boolean inRange(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** Whether an article of this time was there on the day of {@code --as-of}. */
    boolean known(Instant publishedAt) {
        return asOf == null || !day(publishedAt).isAfter(asOf);
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * The topics of the sources asked for, or of all that have one.
     *
     * @param prefix for example "claims."
     * @throws UnreadableTopicException if a source has no topic
     */
    <K, V> List<Topic<K, V>> topicsOfSources(TopicReader reader, String prefix, Function<String, Topic<K, V>> topicOf) {
        List<String> existing = reader.namesAfter(prefix);
        for (String source : sources) {
            if (!existing.contains(source)) {
                throw new UnreadableTopicException("no source " + source + " at " + connection.bootstrapServers()
                        + "; there are " + (existing.isEmpty() ? "none" : String.join(", ", existing)));
            }
        }
        return (sources.isEmpty() ? existing : sources).stream().map(topicOf).collect(Collectors.toList());
    }

    /** How results are written. */
    enum Output {
        TABLE,
        JSON,
        CSV
    }
}
