package io.claimtrail.cli.up;

import io.claimtrail.aggregate.AggregateApp;
import io.claimtrail.aggregate.AggregateConfig;
import io.claimtrail.aggregate.AggregateTopology;
import io.claimtrail.aggregate.core.KnownSources;
import io.claimtrail.enrich.EnrichApp;
import io.claimtrail.enrich.EnrichTopology;
import io.claimtrail.extract.ClaimExtractor;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CatalogueSource;
import io.claimtrail.extract.tagging.Guideline;
import io.claimtrail.ingest.IngestApp;
import io.claimtrail.ingest.IngestConfig;
import io.claimtrail.ingest.IngestTopology;
import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.streams.ServiceConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.Stores;

/** The three services of an embedded run, set up for one catalogue of sources. Immutable. */
public final class Services {
    private static final String INGEST = IngestApp.APPLICATION_ID;
    private static final String ENRICH = EnrichApp.APPLICATION_ID;
    private static final String AGGREGATE = AggregateApp.APPLICATION_ID;

    private final String bootstrapServers;
    private final Map<String, String> registry;
    private final Map<String, String> kafka;
    private final Path stateDir;
    private final Catalogue catalogue;
    private final Topics topics;

    private Services(
            String bootstrapServers,
            Map<String, String> registry,
            Map<String, String> kafka,
            Path stateDir,
            Catalogue catalogue) {
        this.bootstrapServers = bootstrapServers;
        this.registry = registry;
        this.kafka = kafka;
        this.stateDir = stateDir;
        this.catalogue = catalogue;
        this.topics = Topics.from(registry);
    }

    /** Set up for a broker and a registry on these ports of this machine, which need not run yet. */
    static Services embedded(
            int port, int registryPort, int partitions, Path stateDir, Map<String, String> kafka, Catalogue catalogue) {
        Map<String, String> settings = new HashMap<>();
        // One node, and one person's machine: nothing to replicate to, small buffers.
        settings.put("replication.factor", "1");
        settings.put("producer.buffer.memory", Integer.toString(32 << 20));
        settings.putAll(kafka);
        return new Services(
                "127.0.0.1:" + port,
                Map.of(
                        "schema.registry.url",
                        "http://127.0.0.1:" + registryPort,
                        Topics.PARTITIONS,
                        Integer.toString(partitions)),
                settings,
                stateDir,
                catalogue);
    }

    List<Pipeline.Service> all() {
        return List.of(
                new Pipeline.Service(config(INGEST), () -> new IngestTopology(topics, IngestConfig.STANDARD).get()),
                new Pipeline.Service(config(ENRICH), () -> {
                    ClaimExtractor extractor = ClaimExtractor.of(Guideline.PRODUCT, catalogue);
                    return new EnrichTopology(topics, extractor::extract, extractor.modelVersion()).get();
                }),
                new Pipeline.Service(config(AGGREGATE), () -> {
                    AggregateConfig config = new AggregateConfig(
                            new KnownSources(sourceIds()),
                            AggregateConfig.DEFAULT_PARTS_IN_MEMORY,
                            Stores::persistentKeyValueStore);
                    return new AggregateTopology(topics, config).get();
                }));
    }

    private ServiceConfig config(String applicationId) {
        return new ServiceConfig(applicationId, bootstrapServers, registry, kafka, stateDir, 1);
    }

    public Topics topics() {
        return topics;
    }

    /** Every topic of the run, dead-letter queues included. */
    List<Topic<?, ?>> allTopics() {
        List<Topic<?, ?>> all = new ArrayList<>(topics.all(sourceIds()));
        applicationIds().forEach(id -> all.add(topics.dlq(id)));
        return all;
    }

    public List<String> applicationIds() {
        return List.of(INGEST, ENRICH, AGGREGATE);
    }

    /** Ids of the catalogue's sources, in its order. */
    public List<String> sourceIds() {
        return catalogue.sources().stream().map(CatalogueSource::id).toList();
    }

    /** The name that people know a source by; the id itself where the catalogue has none. */
    public String sourceName(String id) {
        return catalogue.source(id).map(CatalogueSource::name).orElse(id);
    }
}
