package io.claimtrail.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimtrail.aggregate.AggregateApp;
import io.claimtrail.schemas.Topic;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed with -9 in the midst of its work, aggregate ends as if nothing had happened. {@code -Dclaimtrail.kills=20} kills more. */
class AggregateKillIT {
    private static final int KILLS = Integer.getInteger("claimtrail.kills", 2);
    private static final int RECORDS_FOR_EACH = 400;
    private static final List<String> SOURCES = List.of("hamas", "un", "white-house", "city-council");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void endsTheSameHoweverOftenItIsKilled(@TempDir Path directory) throws Exception {
        Map<String, List<String>> calm = run(directory.resolve("calm"), 0);
        Map<String, List<String>> killed = run(directory.resolve("killed"), KILLS);

        assertThat(calm).containsKeys("activity", "figures", "discrepancies", "figures.un", "claims.other");
        assertThat(killed).isEqualTo(calm);
    }

    /** What the topics hold after the same articles, with a kill while each part of them but the last is processed. */
    private static Map<String, List<String>> run(Path directory, int kills) throws Exception {
        RandomGenerator moments = RandomGeneratorFactory.of("L64X128MixRandom").create(kills);
        List<Arrival> arrivals = arrivals((KILLS + 1) * RECORDS_FOR_EACH);
        try (Cluster cluster = new Cluster(directory.resolve("kafka"));
                Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            Progress progress = new Progress(admin, cluster.topics().claims());
            for (int kill = 0; kill < kills; kill++) {
                long before = progress.processed();
                AggregateProcess aggregate = AggregateProcess.start(cluster, directory);
                publish(cluster, arrivals.subList(kill * RECORDS_FOR_EACH, (kill + 1) * RECORDS_FOR_EACH));
                await().atMost(PATIENCE).until(() -> progress.processed() > before || !aggregate.isAlive());
                aggregate.killAfter(moments.nextLong(600));
            }
            publish(cluster, arrivals.subList(kills * RECORDS_FOR_EACH, arrivals.size()));
            try (AggregateProcess aggregate = AggregateProcess.start(cluster, directory)) {
                await().atMost(PATIENCE)
                        .during(Duration.ofSeconds(2))
                        .pollInterval(Duration.ofMillis(200))
                        .until(() -> progress.lag() == 0 || !aggregate.isAlive());
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
        for (String source : Cluster.SOURCES) {
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
            said[i] = SOURCES.get(random.nextInt(SOURCES.size()));
            said[i + 1] = 100 * random.nextInt(1, 30);
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

        /** Committed records of the input and of the repartition topics that are not processed yet. */
        long lag() throws Exception {
            Map<TopicPartition, Long> committed = committed();
            Map<TopicPartition, OffsetSpec> wanted = admin
                    .describeTopics(admin.listTopics().names().get().stream()
                            .filter(name -> name.equals(input.name()) || name.endsWith("-repartition"))
                            .collect(Collectors.toList()))
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin
                    .listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .mapToLong(end -> end.getValue().offset() - committed.getOrDefault(end.getKey(), 0L))
                    .filter(behind -> behind > 0)
                    .sum();
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
