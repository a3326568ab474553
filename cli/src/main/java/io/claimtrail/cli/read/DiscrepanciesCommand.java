package io.claimtrail.cli.read;

import static io.claimtrail.cli.read.Column.fixed;
import static io.claimtrail.cli.read.Column.number;
import static io.claimtrail.cli.read.Column.text;

import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Discrepancy;
import io.claimtrail.schemas.avro.FigureObservation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimtrail discrepancies}: where sources disagree. */
@Command(
        name = "discrepancies",
        description = {
            "Prints the measures about which two sources disagree, with both sides, the longest disagreement first.",
            "--since and --until take the day since which they disagree."
        },
        mixinStandardHelpOptions = true)
public final class DiscrepanciesCommand implements Callable<Integer> {
    private static final Comparator<Discrepancy> ORDER =
            Comparator.comparing(Discrepancy::getSince).thenComparing(Discrepancy::getMeasureId);

    @Mixin
    private final ReadOptions options = new ReadOptions();

    @Option(
            names = "--series",
            paramLabel = "MEASURE",
            description = "Only this measure: event/counted/place/basis, or a series of it; * stands for anything.")
    private @Nullable String series;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    @Override
    public Integer call() {
        Topics topics = options.connection.topics();
        Predicate<Discrepancy> wanted = wanted();
        Printer<Discrepancy> printer = new Printer<>(
                command.commandLine().getOut(),
                options,
                new Table<>(columns(), ReadOptions.width()),
                allColumns(),
                RecordJson::of);
        try (TopicReader reader = new TopicReader(options.connection.consumer())) {
            Topic<String, Discrepancy> topic = topics.discrepancies();
            Current<Discrepancy> open = new Current<>(wanted, printer);
            if (options.asOf().isPresent()) {
                printer.print(openThen(reader, topics).values().stream()
                        .filter(wanted)
                        .sorted(ORDER)
                        .collect(Collectors.toList()));
            }
            if (options.asOf().isEmpty() || options.follow) {
                reader.require(topic.name());
                reader.readToEnd(List.of(topic), (from, measureId, discrepancy) -> open.take(measureId, discrepancy));
            }
            if (options.asOf().isEmpty()) {
                open.print(ORDER);
            }
            if (options.follow) {
                reader.follow(List.of(topic), (from, measureId, discrepancy) -> open.follow(measureId, discrepancy));
            }
        }
        return 0;
    }

    /** As they stood on the day of {@code --as-of}: computed from the evidence that was there. */
    private Map<String, Discrepancy> openThen(TopicReader reader, Topics topics) {
        Evidence evidence = new Evidence(
                observation -> options.known(observation.getArticle().getPublishedAt()));
        List<Topic<String, FigureObservation>> all =
                reader.namesAfter("figures.").stream().map(topics::figuresOf).collect(Collectors.toList());
        reader.readToEnd(all, (topic, seriesId, observation) -> {
            if (observation != null) {
                evidence.add(observation);
            }
        });
        return evidence.discrepancies();
    }

    private Predicate<Discrepancy> wanted() {
        Glob measures = Glob.of(series == null ? "*" : series);
        return discrepancy -> options.inRange(discrepancy.getSince())
                && (options.sources.isEmpty()
                        || options.sources.contains(
                                discrepancy.getLower().getSource().getId())
                        || options.sources.contains(
                                discrepancy.getHigher().getSource().getId()))
                && (measures.matches(discrepancy.getMeasureId())
                        || measures.matches(discrepancy.getLower().getSeriesId())
                        || measures.matches(discrepancy.getHigher().getSeriesId()));
    }

    private static List<Column<Discrepancy>> columns() {
        return List.of(
                fixed("since", discrepancy -> discrepancy.getSince().toString()),
                text("measure", 2, Discrepancy::getMeasureId),
                text("lower", 2, discrepancy -> side(discrepancy.getLower())),
                text("higher", 2, discrepancy -> side(discrepancy.getHigher())),
                number("gap", discrepancy -> Amounts.plain(discrepancy.getGap())),
                text(
                        "publishers",
                        1,
                        discrepancy -> String.join(", ", discrepancy.getLowerPublishers()) + " / "
                                + String.join(", ", discrepancy.getHigherPublishers())));
    }

    private static List<Column<Discrepancy>> allColumns() {
        return List.of(
                fixed("measure", Discrepancy::getMeasureId),
                fixed("since", discrepancy -> discrepancy.getSince().toString()),
                fixed("gap", discrepancy -> Double.toString(discrepancy.getGap())),
                fixed("lowerSeries", discrepancy -> discrepancy.getLower().getSeriesId()),
                fixed("lower", discrepancy -> Amounts.of(discrepancy.getLower().getFigure())),
                fixed("lowerStories", discrepancy -> Integer.toString(discrepancy.getLowerStories())),
                fixed(
                        "lowerArticle",
                        discrepancy -> discrepancy.getLower().getArticle().getArticleId()),
                fixed("lowerQuote", discrepancy -> discrepancy.getLower().getQuote()),
                fixed("higherSeries", discrepancy -> discrepancy.getHigher().getSeriesId()),
                fixed(
                        "higher",
                        discrepancy -> Amounts.of(discrepancy.getHigher().getFigure())),
                fixed("higherStories", discrepancy -> Integer.toString(discrepancy.getHigherStories())),
                fixed(
                        "higherArticle",
                        discrepancy -> discrepancy.getHigher().getArticle().getArticleId()),
                fixed("higherQuote", discrepancy -> discrepancy.getHigher().getQuote()));
    }

    private static String side(FigureObservation observation) {
        String source =
                observation.getSeriesId().substring(0, observation.getSeriesId().indexOf('/'));
        return source + ' ' + Amounts.of(observation.getFigure());
    }
}
