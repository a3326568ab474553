package io.claimtrail.cli.topics;

import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CatalogueSource;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.streams.options.ConnectionOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code topics create} and {@code topics list}: the topic catalogue and a cluster. */
@Command(
        name = "topics",
        description = "Create Claimtrail's topics in a Kafka cluster, or list them.",
        mixinStandardHelpOptions = true,
        subcommands = {TopicsCommand.Create.class, TopicsCommand.ListAll.class},
        synopsisSubcommandLabel = "(create | list)")
public final class TopicsCommand {
    private TopicsCommand() {}

    /** Which catalogue of sources the topics are for. */
    static final class CatalogueOption {
        @Option(
                names = "--catalogue",
                paramLabel = "FILE",
                description =
                        "Catalogue of sources whose topics are meant (default: the one that comes with Claimtrail).")
        private @Nullable Path file;

        List<String> sourceIds() throws IOException {
            Catalogue catalogue = file == null ? Catalogue.standard() : Catalogue.load(file);
            return catalogue.sources().stream().map(CatalogueSource::id).toList();
        }
    }

    @Command(
            name = "create",
            description = "Create the topics that are not there yet; those that are stay as they are.",
            mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final CatalogueOption catalogue = new CatalogueOption();

        @Option(
                names = "--partitions",
                paramLabel = "N",
                description = "Partitions of every topic: how many threads can share a service's work (default: 6).")
        private @Nullable Integer partitions;

        @Option(
                names = "--replication-factor",
                paramLabel = "N",
                defaultValue = "-1",
                description = "Copies of every topic (default: the brokers' own setting).")
        private short replicationFactor;

        @Override
        public Integer call() throws IOException {
            Map<String, Object> settings = new HashMap<>(connection.registry());
            if (partitions != null) {
                settings.put(Topics.PARTITIONS, partitions.toString());
            }
            List<Topic<?, ?>> topics = Topics.from(settings).all(catalogue.sourceIds());
            try (TopicAdmin admin = new TopicAdmin(connection.admin())) {
                List<String> made = admin.create(topics, replicationFactor);
                PrintWriter out = spec.commandLine().getOut();
                made.forEach(out::println);
                spec.commandLine()
                        .getErr()
                        .println(made.size() + " topics created, " + (topics.size() - made.size()) + " were there");
            }
            return 0;
        }
    }

    @Command(
            name = "list",
            description =
                    "List the topics: name, partitions, replicas, what happens to old records; \"missing\" if not there.",
            mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final ConnectionOptions connection = new ConnectionOptions();

        @Mixin
        private final CatalogueOption catalogue = new CatalogueOption();

        @Override
        public Integer call() throws IOException {
            List<Topic<?, ?>> topics = connection.topics().all(catalogue.sourceIds());
            PrintWriter out = spec.commandLine().getOut();
            try (TopicAdmin admin = new TopicAdmin(connection.admin())) {
                Map<String, TopicDescription> there =
                        admin.describe(topics.stream().map(Topic::name).toList());
                for (Topic<?, ?> topic : topics) {
                    String state = Optional.ofNullable(there.get(topic.name()))
                            .map(ListAll::shape)
                            .orElse("missing");
                    out.printf(Locale.ROOT, "%-36s %-32s %s%n", topic.name(), state, kept(topic));
                }
            }
            return 0;
        }

        private static String shape(TopicDescription topic) {
            int replicas = topic.partitions().stream()
                    .mapToInt(partition -> partition.replicas().size())
                    .min()
                    .orElse(0);
            return topic.partitions().size() + " partitions, " + replicas + " replicas";
        }

        private static String kept(Topic<?, ?> topic) {
            if (topic.cleanup() == Topic.Cleanup.COMPACT) {
                return "newest of each key";
            }
            return topic.retention()
                    .map(retention -> retention.toDays() + " days")
                    .orElse("for ever");
        }
    }
}
