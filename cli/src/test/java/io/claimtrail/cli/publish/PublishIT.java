package io.claimtrail.cli.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimtrail.cli.Main;
import io.claimtrail.cli.embedded.EmbeddedKafka;
import io.claimtrail.cli.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code claimtrail publish} in a process of its own, killed and stopped in the middle of a file. */
class PublishIT {
    private static final int ARTICLES = 8_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int KILLED = 128 + 9;
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path directory;

    @Test
    void losesNothingWhenKilledAndRepeatsNothingWhenStopped() throws Exception {
        Path file = articles();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(Ports.free(), directory.resolve("kafka"))) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("articles.raw", 1, (short) 1)))
                        .all()
                        .get();
            }
            Process first = publish(kafka, file);
            awaitNote(first, 1);
            assertThat(first.destroyForcibly().waitFor()).isEqualTo(KILLED);
            long killedAt = noted();
            int afterKill = sent(kafka).size();
            assertThat(killedAt).isBetween(1L, (long) ARTICLES - 1);
            assertThat(afterKill - killedAt).isBetween(0L, (long) ResumableSink.DOCUMENTS_PER_NOTE);

            Process second = publish(kafka, file);
            awaitNote(second, killedAt + 1);
            second.destroy(); // SIGTERM ends the JVM as Ctrl-C does
            assertThat(second.waitFor()).isEqualTo(TERMINATED);
            long stoppedAt = noted();
            assertThat(stoppedAt).isBetween(killedAt + 1, (long) ARTICLES - 1);
            assertThat(sent(kafka)).hasSize((int) (afterKill + stoppedAt - killedAt));

            Process third = publish(kafka, file);
            assertThat(third.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(third.exitValue()).isZero();
            assertThat(journal()).isEmpty();
            List<String> sent = sent(kafka);
            Set<String> ids = new HashSet<>(sent);
            assertThat(ids).hasSize(ARTICLES);
            assertThat(sent.size() - ARTICLES).as("sent twice").isEqualTo((int) (afterKill - killedAt));
        }
        assertThat(Files.readString(directory.resolve("publish.log"))).contains("the same command goes on from here");
    }

    private Path articles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add(
                    "{\"id\":\"a" + i + "\",\"text\":\"The harbour master said on Tuesday that ship " + i
                            + " was waiting outside the port of Lydd, and that the storm had closed the channel for two days.\"}");
        }
        return Files.write(directory.resolve("articles.jsonl"), lines);
    }

    private Process publish(EmbeddedKafka kafka, Path file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "publish",
                "--bootstrap-servers",
                kafka.bootstrapServers(),
                "--journal",
                directory.resolve("journal").toString(),
                file.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                directory.resolve("publish.log").toFile()));
        return builder.start();
    }

    private void awaitNote(Process publish, long atLeast) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> {
            assertThat(publish.isAlive()).isTrue();
            return noted() >= atLeast;
        });
    }

    /** How far the journal says that it has come; 0 where there is none. */
    private long noted() throws IOException {
        List<Path> notes = journal();
        return notes.isEmpty() ? 0 : Long.parseLong(Files.readString(notes.get(0)));
    }

    private List<Path> journal() throws IOException {
        Path journal = directory.resolve("journal");
        if (!Files.exists(journal)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(journal)) {
            return files.filter(file -> file.toString().endsWith(".count")).toList();
        }
    }

    /** The keys of articles.raw, in the order they were sent. */
    private static List<String> sent(EmbeddedKafka kafka) {
        TopicPartition partition = new TopicPartition("articles.raw", 0);
        List<String> keys = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> keys.add(new String(record.key(), UTF_8)));
            }
        }
        return keys;
    }
}
