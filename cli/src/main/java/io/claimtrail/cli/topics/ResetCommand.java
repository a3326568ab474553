package io.claimtrail.cli.topics;

import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.streams.options.ConnectionOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code reset}: takes back what services have made, so that they make it anew from what they read. The services must be stopped.
 * What is deleted is gone, so without {@code --yes} it only says what it would delete.
 */
@Command(
        name = "reset",
        description =
                "Delete what a service and those after it have written, and what they remember, to let them start over.",
        mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {
    /** In the order of the flow: resetting one resets those after it. */
    enum Service {
        INGEST,
        ENRICH,
        AGGREGATE;

        String applicationId() {
            return "claimtrail-" + name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final TopicsCommand.CatalogueOption catalogue = new TopicsCommand.CatalogueOption();

    @Option(
            names = "--from",
            paramLabel = "SERVICE",
            defaultValue = "enrich",
            description =
                    "First service to start over: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). From ingest on, "
                            + "only articles that articles.raw still holds come back.")
    private Service from = Service.ENRICH;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            defaultValue = "claimtrail-state",
            description = "Where the services keep their state on this machine (default: ${DEFAULT-VALUE}).")
    private Path stateDir = Path.of("claimtrail-state");

    @Option(names = "--yes", description = "Do it. Without this, only say what would be deleted.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Service> services = Stream.of(Service.values())
                .filter(service -> service.compareTo(from) >= 0)
                .toList();
        List<Topic<?, ?>> written = written(services);
        try (TopicAdmin admin = new TopicAdmin(connection.admin())) {
            Set<String> there = admin.names();
            Set<String> doomed = new TreeSet<>(internal(services, there));
            written.stream().map(Topic::name).filter(there::contains).forEach(doomed::add);
            List<Path> states = services.stream()
                    .map(service -> stateDir.resolve(service.applicationId()))
                    .filter(Files::isDirectory)
                    .toList();
            doomed.forEach(topic -> out.println("topic " + topic));
            services.forEach(service -> out.println("group " + service.applicationId()));
            states.forEach(state -> out.println("state " + state));
            if (!yes) {
                spec.commandLine().getErr().println("nothing deleted; with the services stopped, --yes deletes these");
                return 0;
            }
            // First what fails while a service still runs.
            admin.deleteGroups(services.stream().map(Service::applicationId).toList());
            admin.delete(doomed);
            for (Path state : states) {
                delete(state);
            }
            spec.commandLine().getErr().println("deleted; `claimtrail topics create` makes the topics again");
        }
        return 0;
    }

    private List<Topic<?, ?>> written(List<Service> services) throws IOException {
        Topics topics = connection.topics();
        List<Topic<?, ?>> written = new ArrayList<>();
        if (services.contains(Service.INGEST)) {
            written.add(topics.articles());
        }
        if (services.contains(Service.ENRICH)) {
            written.add(topics.claims());
        }
        written.addAll(List.of(topics.figures(), topics.discrepancies(), topics.activity()));
        for (String source : catalogue.sourceIds()) {
            written.add(topics.claimsOf(source));
            written.add(topics.figuresOf(source));
        }
        return written;
    }

    /** Changelogs and repartitions, by Kafka Streams' naming. */
    private static List<String> internal(List<Service> services, Set<String> there) {
        return there.stream()
                .filter(topic -> topic.endsWith("-changelog") || topic.endsWith("-repartition"))
                .filter(topic -> services.stream().anyMatch(service -> topic.startsWith(service.applicationId() + "-")))
                .toList();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
