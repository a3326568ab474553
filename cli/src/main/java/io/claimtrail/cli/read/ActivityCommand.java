package io.claimtrail.cli.read;

import static io.claimtrail.cli.read.Column.fixed;
import static io.claimtrail.cli.read.Column.number;

import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.ActivityKey;
import io.claimtrail.schemas.avro.SourceActivity;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimtrail activity}: how much each source said on each day. */
@Command(
        name = "activity",
        description = "Prints how much each source said on each day, and by how many stories and publishers.",
        mixinStandardHelpOptions = true)
public final class ActivityCommand implements Callable<Integer> {
    private static final Comparator<SourceActivity> ORDER =
            Comparator.comparing(SourceActivity::getDay).thenComparing(SourceActivity::getSourceId);

    @Mixin
    private final ReadOptions options = new ReadOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    @Override
    public Integer call() {
        Topics topics = options.connection.topics();
        Printer<SourceActivity> printer = new Printer<>(
                command.commandLine().getOut(),
                options,
                new Table<>(columns(), ReadOptions.width()),
                columns(),
                RecordJson::of);
        try (TopicReader reader = new TopicReader(options.connection.consumer())) {
            Topic<ActivityKey, SourceActivity> topic = topics.activity();
            reader.require(topic.name());
            Current<SourceActivity> days = new Current<>(this::wanted, printer);
            reader.readToEnd(List.of(topic), (from, key, day) -> days.take(key.toString(), day));
            days.print(ORDER);
            if (options.follow) {
                reader.follow(List.of(topic), (from, key, day) -> days.follow(key.toString(), day));
            }
        }
        return 0;
    }

    private boolean wanted(SourceActivity day) {
        return options.inRange(day.getDay())
                && options.asOf().map(last -> !day.getDay().isAfter(last)).orElse(true)
                && (options.sources.isEmpty() || options.sources.contains(day.getSourceId()));
    }

    private static List<Column<SourceActivity>> columns() {
        return List.of(
                fixed("day", day -> day.getDay().toString()),
                fixed("source", SourceActivity::getSourceId),
                count("claims", SourceActivity::getClaims),
                count("articles", SourceActivity::getArticles),
                count("stories", SourceActivity::getStories),
                count("publishers", SourceActivity::getPublishers),
                count("direct", SourceActivity::getDirect),
                count("indirect", SourceActivity::getIndirect),
                count("mixed", SourceActivity::getMixed),
                count("anonymous", SourceActivity::getAnonymous),
                fixed("stances", day -> new TreeMap<>(day.getStances())
                        .entrySet().stream()
                                .map(stance -> stance.getKey() + ' ' + stance.getValue())
                                .collect(Collectors.joining(", "))));
    }

    private static Column<SourceActivity> count(String heading, ToIntFunction<SourceActivity> count) {
        return number(heading, day -> Integer.toString(count.applyAsInt(day)));
    }
}
