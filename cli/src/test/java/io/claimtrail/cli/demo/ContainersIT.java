package io.claimtrail.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import com.github.dockerjava.api.exception.NotFoundException;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CatalogueSource;
import io.claimtrail.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Our image against a Kafka container: publish, then consume. Runs where a container engine answers and both images are there
 * (CLAIMTRAIL_IMAGE, KAFKA_IMAGE name others); says so where not.
 */
@Tag("docker")
class ContainersIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String KAFKA_IMAGE = System.getenv().getOrDefault("KAFKA_IMAGE", "apache/kafka:4.3.1");
    private static final String OUR_IMAGE = System.getenv().getOrDefault("CLAIMTRAIL_IMAGE", "claimtrail:latest");
    private static final int REGISTRY_PORT = 8081;
    private static final String ARTICLE = """
            {"id":"ferry-1","publisher":"Harbour Post","published_at":"2024-03-05T09:00:00Z","title":"Ferry sinks off the coast",
             "text":"A ferry sank on Monday. \\"At least 12 people are missing,\\" coast guard chief Ana Ruiz said."}""";

    @Test
    void findsClaimsWithEachServiceInAContainer() throws Exception {
        requireImages();
        try (Network network = Network.newNetwork();
                KafkaContainer kafka = kafka(network);
                GenericContainer<?> registry = ours(network, "registry", "--host", "0.0.0.0")
                        .withNetworkAliases("registry")
                        .withExposedPorts(REGISTRY_PORT)
                        .waitingFor(Wait.forHttp("/subjects"));
                GenericContainer<?> topics = ours(network, "topics", "create", "--partitions", "1")
                        .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(PATIENCE));
                GenericContainer<?> ingest = ours(network, "ingest");
                GenericContainer<?> enrich = ours(network, "enrich");
                GenericContainer<?> aggregate = ours(network, "aggregate")) {
            kafka.start();
            registry.start();
            topics.start();
            for (GenericContainer<?> service : List.of(ingest, enrich, aggregate)) {
                service.start();
            }
            publish(kafka.getBootstrapServers());
            String url = "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT);
            assertThat(results(kafka.getBootstrapServers(), url).allClaims())
                    .anySatisfy(claim ->
                            assertThat(claim.getContent().get(0).getText()).contains("12 people are missing"));
        }
    }

    private static KafkaContainer kafka(Network network) {
        return new KafkaContainer(DockerImageName.parse(KAFKA_IMAGE).asCompatibleSubstituteFor("apache/kafka"))
                .withNetwork(network)
                .withListener("kafka:19092");
    }

    private static GenericContainer<?> ours(Network network, String... command) {
        return new GenericContainer<>(DockerImageName.parse(OUR_IMAGE))
                .withNetwork(network)
                .withEnv("CLAIMTRAIL_BOOTSTRAP_SERVERS", "kafka:19092")
                .withEnv("CLAIMTRAIL_REGISTRY", "http://registry:" + REGISTRY_PORT)
                .withCommand(command)
                .withStartupTimeout(PATIENCE);
    }

    private static void publish(String bootstrapServers) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("articles.raw", ARTICLE.getBytes(UTF_8)))
                    .get();
        }
    }

    private static Results results(String bootstrapServers, String registryUrl) {
        Results results = new Results();
        List<String> sourceIds =
                Catalogue.standard().sources().stream().map(CatalogueSource::id).toList();
        Topics topics = Topics.from(Map.of("schema.registry.url", registryUrl));
        try (ResultReader reader = new ResultReader(bootstrapServers, topics, sourceIds, List.of(), results)) {
            await().atMost(PATIENCE).until(() -> {
                reader.poll();
                return results.hasAll(Set.of("ferry-1")) && results.complete(Set.of("ferry-1"));
            });
        }
        return results;
    }

    private static void requireImages() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            abort("SKIPPED: no container engine answers");
        }
        List<String> missing = new ArrayList<>();
        for (String image : List.of(KAFKA_IMAGE, OUR_IMAGE)) {
            try {
                DockerClientFactory.instance().client().inspectImageCmd(image).exec();
            } catch (NotFoundException e) {
                missing.add(image);
            }
        }
        if (!missing.isEmpty()) {
            abort("SKIPPED: the engine has no image " + missing + "; docker build -t claimtrail . makes ours");
        }
    }
}
