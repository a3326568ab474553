package io.claimtrail.streams;

import io.claimtrail.schemas.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must hold before a service starts: its dead-letter queue is there (made if need be), and so is every topic that it reads. */
final class StartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private StartCheck() {}

    /**
     * Asks the brokers.
     *
     * @throws MissingTopicException if a topic that the topology reads is not there
     * @throws KafkaException if the brokers do not answer or refuse
     */
    static void run(ServiceConfig config, Topology topology) {
        Map<String, Object> settings =
                new StreamsConfig(config.properties()).getAdminConfigs(config.applicationId() + "-start");
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get();
            Set<String> missing = sources(topology);
            missing.removeAll(present);
            if (!missing.isEmpty()) {
                throw new MissingTopicException("no topic " + String.join(", ", missing) + " at "
                        + config.bootstrapServers() + "; `claimtrail topics create` makes it");
            }
            Topic<byte[], byte[]> dlq = config.topics().dlq(config.applicationId());
            if (!present.contains(dlq.name())) {
                create(admin, dlq);
            }
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "cannot look at the topics at " + config.bootstrapServers() + ": "
                            + (e.getCause() == null ? e : e.getCause()).getMessage(),
                    e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static void create(Admin admin, Topic<byte[], byte[]> dlq) throws ExecutionException, InterruptedException {
        NewTopic topic = new NewTopic(dlq.name(), Optional.of(dlq.partitions()), Optional.empty());
        try {
            admin.createTopics(List.of(topic.configs(dlq.settings()))).all().get();
            LOG.info("Created topic {}", dlq.name());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Topics read by name, less those of repartitions, which Streams makes. */
    private static Set<String> sources(Topology topology) {
        Set<String> topics = new TreeSet<>();
        for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
            for (TopologyDescription.Node node : part.nodes()) {
                if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
                    topics.addAll(source.topicSet());
                }
            }
        }
        topics.removeIf(topic -> topic.endsWith("-repartition"));
        return topics;
    }
}
