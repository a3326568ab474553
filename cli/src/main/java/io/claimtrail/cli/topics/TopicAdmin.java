package io.claimtrail.cli.topics;

import io.claimtrail.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** What we ask of a cluster's topics. Every call waits at most {@link #PATIENCE} and says in one line what failed. */
public final class TopicAdmin implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** The broker's own default.replication.factor. */
    private static final short BROKERS_CHOICE = -1;

    private final Admin admin;

    public TopicAdmin(Map<String, Object> settings) {
        admin = Admin.create(settings);
    }

    /** Makes those topics that are not there, with as many copies as the brokers make by themselves. */
    public List<String> create(Collection<? extends Topic<?, ?>> topics) {
        return create(topics, BROKERS_CHOICE);
    }

    /**
     * Makes those topics that are not there; the others stay as they are.
     *
     * @param replicationFactor -1 for the brokers' own setting
     * @return the names of those made
     */
    public List<String> create(Collection<? extends Topic<?, ?>> topics, short replicationFactor) {
        List<NewTopic> wanted = topics.stream()
                .map(topic ->
                        new NewTopic(topic.name(), topic.partitions(), replicationFactor).configs(topic.settings()))
                .toList();
        Map<String, KafkaFuture<Void>> futures = admin.createTopics(wanted).values();
        List<String> made = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<Void>> topic : futures.entrySet()) {
            try {
                await(topic.getValue(), "create topic " + topic.getKey());
                made.add(topic.getKey());
            } catch (KafkaException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
        return made;
    }

    /** All topics of the cluster, Kafka's internal ones left out. */
    public Set<String> names() {
        return await(admin.listTopics().names(), "list topics");
    }

    /** Those of the topics that exist. */
    public Map<String, TopicDescription> describe(Collection<String> names) {
        Set<String> existing = names();
        return await(
                admin.describeTopics(names.stream().filter(existing::contains).toList())
                        .allTopicNames(),
                "describe topics");
    }

    public void delete(Collection<String> names) {
        await(admin.deleteTopics(names).all(), "delete topics");
    }

    /** Forgets what groups have read; groups that are not there are no error. */
    public void deleteGroups(Collection<String> groups) {
        Set<String> existing = Set.copyOf(await(admin.listGroups().all(), "list groups").stream()
                .map(group -> group.groupId())
                .toList());
        await(
                admin.deleteConsumerGroups(
                                groups.stream().filter(existing::contains).toList())
                        .all(),
                "delete the groups of the services (are they still running?)");
    }

    private static <T> T await(KafkaFuture<T> future, String what) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new KafkaException("cannot " + what + ": " + cause.getMessage(), cause);
        } catch (TimeoutException e) {
            throw new KafkaException("cannot " + what + ": no answer within " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("cannot " + what + ": interrupted", e);
        }
    }

    @Override
    public void close() {
        admin.close(PATIENCE);
    }
}
