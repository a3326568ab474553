package io.claimtrail.cli.read;

import static io.claimtrail.cli.read.Column.fixed;
import static io.claimtrail.cli.read.Column.number;
import static io.claimtrail.cli.read.Column.text;

import io.claimtrail.aggregate.core.Series;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.FigureSeries;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claimtrail figures}: which numbers, over time. */
@Command(
        name = "figures",
        description = {
            "Prints the figure series, or the points of one.",
            "--since and --until take the day that a figure speaks of. JSON and CSV always have one line for each point."
        },
        mixinStandardHelpOptions = true)
public final class FiguresCommand implements Callable<Integer> {
    private static final int CURVE = 24;

    @Mixin
    private final ReadOptions options = new ReadOptions();

    @Option(
            names = "--series",
            paramLabel = "SERIES",
            description = "Only this series: source/event/counted/place/basis; * stands for anything.")
    private @Nullable String series;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    @Override
    public Integer call() {
        Topics topics = options.connection.topics();
        Glob wanted = Glob.of(series == null ? "*" : series);
        Evidence evidence = new Evidence(this::counts);
        try (TopicReader reader = new TopicReader(options.connection.consumer())) {
            List<Topic<String, FigureObservation>> sources =
                    options.topicsOfSources(reader, "figures.", topics::figuresOf);
            reader.readToEnd(sources, (topic, seriesId, observation) -> {
                if (observation != null && wanted.matches(seriesId)) {
                    evidence.add(observation);
                }
            });
            Printer<PointRow> points = pointPrinter();
            print(evidence.series(), points);
            if (options.follow) {
                follow(reader, sources, wanted, evidence, points);
            }
        }
        return 0;
    }

    private void follow(
            TopicReader reader,
            List<Topic<String, FigureObservation>> sources,
            Glob wanted,
            Evidence evidence,
            Printer<PointRow> points) {
        reader.follow(sources, (topic, seriesId, observation) -> {
            if (observation != null && wanted.matches(seriesId)) {
                evidence.add(observation);
                if (observation.getWithdrawn() && counts(observation)) {
                    points.printWithdrawn(PointRow.ofReport(observation));
                }
                evidence.series(seriesId).ifPresent(moved -> PointRow.of(seriesId, moved).stream()
                        .filter(row -> row.point().reports().contains(observation))
                        .forEach(points::printAfter));
            }
        });
    }

    private boolean counts(FigureObservation observation) {
        return options.known(observation.getArticle().getPublishedAt())
                && options.inRange(observation.getFigure().getAsOf());
    }

    private void print(Map<String, Series> all, Printer<PointRow> points) {
        if (options.output() != ReadOptions.Output.TABLE) {
            List<PointRow> rows = new ArrayList<>();
            all.forEach((seriesId, one) -> rows.addAll(PointRow.of(seriesId, one)));
            points.print(rows);
        } else if (series != null && all.size() == 1) {
            all.forEach((seriesId, one) -> printOne(seriesId, one, points));
        } else {
            PrintWriter out = command.commandLine().getOut();
            new Table<>(seriesColumns(), ReadOptions.width())
                    .lines(all.values().stream()
                            .flatMap(one -> one.summary().map(sum -> new SeriesRow(sum, one)).stream())
                            .collect(Collectors.toList()))
                    .forEach(out::println);
            out.flush();
        }
    }

    private void printOne(String seriesId, Series one, Printer<PointRow> points) {
        PrintWriter out = command.commandLine().getOut();
        List<PointRow> rows = PointRow.of(seriesId, one);
        out.println(seriesId + "  " + Sparkline.of(values(one), ReadOptions.width() - seriesId.length() - 2));
        one.summary()
                .filter(FigureSeries::getFalling)
                .ifPresent(sum -> out.println("falling: the latest total is below an earlier one"));
        points.print(rows);
    }

    private Printer<PointRow> pointPrinter() {
        return new Printer<>(
                command.commandLine().getOut(),
                options,
                new Table<>(pointColumns(), ReadOptions.width()),
                csvColumns(),
                PointRow::json);
    }

    private static List<Double> values(Series series) {
        return series.points().stream().map(point -> point.figure().getLow()).collect(Collectors.toList());
    }

    private static List<Column<PointRow>> pointColumns() {
        return List.of(
                fixed("day", row -> row.point().day().toString()),
                number("amount", PointRow::amount),
                number("change", row -> Amounts.change(row.change())),
                number("articles", row -> Integer.toString(row.point().articles())),
                number("stories", row -> Integer.toString(row.point().stories())),
                text("publishers", 2, PointRow::publishers),
                text("first report", 3, PointRow::firstReport));
    }

    private static List<Column<PointRow>> csvColumns() {
        return List.of(
                fixed("series", PointRow::seriesId),
                fixed("day", row -> row.point().day().toString()),
                fixed("low", row -> Double.toString(row.point().figure().getLow())),
                fixed("high", row -> String.valueOf(row.point().figure().getHigh())
                        .replace("null", "")),
                fixed("comparator", row -> RecordJson.word(row.point().figure().getComparator())),
                fixed("change", row -> row.change() == null ? "" : Double.toString(row.change())),
                fixed("reportedUntil", row -> row.point().lastDay().toString()),
                fixed("articles", row -> Integer.toString(row.point().articles())),
                fixed("stories", row -> Integer.toString(row.point().stories())),
                fixed("publishers", PointRow::publishers),
                fixed("articleIds", row -> row.point().reports().stream()
                        .map(report -> report.getArticle().getArticleId())
                        .distinct()
                        .collect(Collectors.joining(" "))),
                fixed("quote", row -> row.point().first().getQuote()));
    }

    private static List<Column<SeriesRow>> seriesColumns() {
        return List.of(
                fixed("series", row -> row.summary().getSeriesId()),
                number("latest", row -> Amounts.of(row.summary().getLatest().getFigure())),
                fixed(
                        "as of",
                        row -> row.summary().getLatest().getFigure().getAsOf().toString()),
                number("change", row -> Amounts.change(row.summary().getChange())),
                fixed(
                        "curve",
                        row -> Sparkline.of(values(row.series()), CURVE)
                                + (row.summary().getFalling() ? " falling" : "")),
                number("points", row -> Integer.toString(row.summary().getPoints())),
                number("stories", row -> Integer.toString(row.summary().getStories())),
                text("publishers", 1, row -> String.join(", ", row.summary().getPublishers())));
    }

    private record SeriesRow(FigureSeries summary, Series series) {}
}
