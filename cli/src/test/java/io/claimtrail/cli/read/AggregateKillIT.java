package io.claimtrail.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimtrail.aggregate.AggregateApp;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CatalogueSource;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.ArticleClaims;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed with -9 in the midst of its work, aggregate ends as if nothing had happened. {@code -Dclaimtrail.kills=20} kills more;
 * {@code -Dclaimtrail.claims=localhost:9092,http://localhost:8081} takes the claims of a Claimtrail that runs there, not made-up ones.
 */
class AggregateKillIT {
    private static final int KILLS = Integer.getInteger("claimtrail.kills", 2);
    private static final @Nullable String CLAIMS = System.getProperty("claimtrail.claims");
    private static final List<String> TOPICS_OF = CLAIMS == null
            ? Cluster.SOURCES
            : Catalogue.standard().sources().stream().map(CatalogueSource::id).collect(Collectors.toList());
    private static final int RECORDS_FOR_EACH = 400;
    private static final List<String> SOURCES = List.of("hamas", "un", "white-house", "city-council");
    private static final Duration PATIENCE = Duration.ofMinutes(5 + KILLS);

    @Test
    void endsTheSameHoweverOftenItIsKilled(@TempDir Path directory) throws Exception {
        List<Arrival> arrivals = CLAIMS == null ? arrivals((KILLS + 1) * RECORDS_FOR_EACH) : arrivalsOf(CLAIMS);
        Map<String, List<String>> calm = run(directory.resolve("calm"), arrivals, 0);
        Map<String, List<String>> killed = run(directory.resolve("killed"), arrivals, KILLS);

        assertThat(calm.keySet().stream()
                        .filter(topic -> CLAIMS == null && calm.get(topic).isEmpty()))
                .as("topics that the articles do not reach")
                .isEmpty();
        assertThat(differences(calm, killed)).isEmpty();
    }

    /** At most ten records that only one side holds, or holds more often. */
    private static List<String> differences(Map<String, List<String>> calm, Map<String, List<String>> killed) {
        List<String> differences = new ArrayList<>();
        calm.forEach((topic, records) -> {
            without(records, killed.get(topic)).forEach(record -> differences.add(topic + ", lost: " + record));
            without(killed.get(topic), records).forEach(record -> differences.add(topic + ", added: " + record));
        });
        return differences.stream().limit(10).collect(Collectors.toList());
    }

    private static List<String> without(List<String> records, List<String> others) {
        List<String> left = new ArrayList<>(records);
        others.forEach(left::remove);
        return left;
    }

    /** What the topics hold after the same articles, with a kill while each part of them but the last is processed. */
    private static Map<String, List<String>> run(Path directory, List<Arrival> arrivals, int kills) throws Exception {
        RandomGenerator moments = RandomGeneratorFactory.of("L64X128MixRandom").create(kills);
        int part = arrivals.size() / (kills + 1);
        try (Cluster cluster = new Cluster(directory.resolve("kafka"), TOPICS_OF);
                Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            Progress progress = new Progress(admin, cluster.topics().claims());
            for (int kill = 0; kill < kills; kill++) {
                long before = progress.processed();
                AggregateProcess aggregate = AggregateProcess.start(cluster, directory);
                publish(cluster, arrivals.subList(kill * part, (kill + 1) * part));
                await().atMost(PATIENCE).until(() -> progress.processed() > before || !aggregate.isAlive());
                aggregate.killAfter(moments.nextLong(600));
            }
            publish(cluster, arrivals.subList(kills * part, arrivals.size()));
            try (AggregateProcess aggregate = AggregateProcess.start(cluster, directory)) {
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
                    assertThat(aggregate.isAlive()).as("aggregate runs").isTrue();
                    return progress.unfinished() == 0;
                });
            }
            return state(cluster);
        }
    }

    private static void publish(Cluster cluster, List<Arrival> arrivals) throws Exception {
        for (Arrival arrival : arrivals) {
            cluster.publish(arrival.articleId(), arrival.claims().orElse(null));
        }
    }

    /** By topic: the records of its current keys, or all records where it is one that only grows. */
    private static Map<String, List<String>> state(Cluster cluster) {
        Map<String, List<String>> state = new TreeMap<>();
        for (String source : TOPICS_OF) {
            state.put("claims." + source, current(cluster, cluster.topics().claimsOf(source)));
            List<String> all = new ArrayList<>();
            try (TopicReader reader = new TopicReader(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
                reader.readToEnd(
                        List.of(cluster.topics().figuresOf(source)),
                        (topic, key, observation) -> all.add(key + ' ' + observation));
            }
            state.put("figures." + source, all.stream().sorted().collect(Collectors.toList()));
        }
        state.put("figures", current(cluster, cluster.topics().figures()));
        state.put("discrepancies", current(cluster, cluster.topics().discrepancies()));
        state.put("activity", current(cluster, cluster.topics().activity()));
        return state;
    }

    private static <K, V> List<String> current(Cluster cluster, Topic<K, V> topic) {
        Map<String, String> current = new TreeMap<>();
        try (TopicReader reader = new TopicReader(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            reader.readToEnd(List.of(topic), (from, key, value) -> {
                if (value == null) {
                    current.remove(key.toString());
                } else {
                    current.put(key.toString(), key + " " + value);
                }
            });
        }
        return List.copyOf(current.values());
    }

    /** The claims that a Claimtrail holds now, in the order of its topic. */
    private static List<Arrival> arrivalsOf(String brokerAndRegistry) {
        String[] addresses = brokerAndRegistry.split(",", 2);
        Topic<String, ArticleClaims> claims =
                Topics.from(Map.of("schema.registry.url", addresses[1])).claims();
        List<Arrival> arrivals = new ArrayList<>();
        try (TopicReader reader = new TopicReader(Map.of("bootstrap.servers", addresses[0]))) {
            reader.readToEnd(
                    List.of(claims), (topic, key, value) -> arrivals.add(new Arrival(key, Optional.ofNullable(value))));
        }
        return arrivals;
    }

    private static List<Arrival> arrivals(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        Map<String, Integer> revisions = new TreeMap<>();
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "article-" + random.nextInt(1 + count / 2);
            int revision = revisions.merge(id, 1, Integer::sum);
            boolean withdrawn = revision > 1 && random.nextInt(4) == 0;
            arrivals.add(new Arrival(id, withdrawn ? Optional.empty() : Optional.of(article(id, revision, random))));
        }
        return arrivals;
    }

    private static ArticleClaims article(String id, int revision, RandomGenerator random) {
        Object[] said = new Object[2 * random.nextInt(4)];
        for (int i = 0; i < said.length; i += 2) {
            int source = random.nextInt(SOURCES.size());
            said[i] = SOURCES.get(source);
            said[i + 1] = 1500 * source + 7 * random.nextInt(1, 400); // so that some disagree, now and then
        }
        LocalDate day = LocalDate.parse("2024-01-01").plusDays(random.nextInt(30));
        return Sample.article(id, revision, day.toString(), "Publisher " + random.nextInt(5), said);
    }

    private record Arrival(String articleId, Optional<ArticleClaims> claims) {}

    /** How far the service's group has come. */
    private record Progress(Admin admin, Topic<String, ArticleClaims> input) {
        /** Records of the input, committed. */
        long processed() throws Exception {
            return committed().entrySet().stream()
                    .filter(entry -> entry.getKey().topic().equals(input.name()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /**
         * Records of the input and of the repartition topics that the service has not committed yet, and of all others that their
         * readers cannot see yet, because the transaction is open or its end not written everywhere.
         */
        long unfinished() throws Exception {
            Map<TopicPartition, Long> processed = committed();
            Map<TopicPartition, Long> written = ends(IsolationLevel.READ_UNCOMMITTED);
            Map<TopicPartition, Long> visible = ends(IsolationLevel.READ_COMMITTED);
            return written.entrySet().stream()
                    .mapToLong(end -> {
                        TopicPartition partition = end.getKey();
                        boolean read = partition.topic().equals(input.name())
                                || partition.topic().endsWith("-repartition");
                        return end.getValue() - (read ? processed.getOrDefault(partition, 0L) : visible.get(partition));
                    })
                    .filter(behind -> behind > 0)
                    .sum();
        }

        private Map<TopicPartition, Long> ends(IsolationLevel level) throws Exception {
            Map<TopicPartition, OffsetSpec> wanted =
                    admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get().values().stream()
                            .flatMap(topic -> topic.partitions().stream()
                                    .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin.listOffsets(wanted, new ListOffsetsOptions(level)).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        }

        private Map<TopicPartition, Long> committed() throws Exception {
            return admin
                    .listConsumerGroupOffsets(AggregateApp.APPLICATION_ID)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .entrySet()
                    .stream()
                    .filter(entry -> entry.getValue() != null)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().offset()));
        }
    }
}
