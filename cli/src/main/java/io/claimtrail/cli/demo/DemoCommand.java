package io.claimtrail.cli.demo;

import io.claimtrail.cli.LogSetup;
import io.claimtrail.cli.demo.Seeds.Seed;
import io.claimtrail.cli.embedded.DataDirectory;
import io.claimtrail.cli.embedded.Ports;
import io.claimtrail.cli.up.LookFurther;
import io.claimtrail.cli.up.Session;
import io.claimtrail.extract.sources.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: an embedded run on a throw-away directory, the seeds through it, and what came out on one screen. */
@Command(
        name = "demo",
        description =
                "Run the seed articles through Kafka and all services in this process; print each source's claims and figures.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final int KAFKA_PORT = 9092;
    private static final int REGISTRY_PORT = 8081;
    private static final int DEFAULT_WIDTH = 100;

    /** One person looks at few articles: commit at once, not every 100 ms. */
    private static final Map<String, String> IMPATIENT = Map.of("commit.interval.ms", "30");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--exit", description = "Stop after printing instead of staying up.")
    private boolean exit;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "${sys:claimtrail.home:-.}/seeds",
            description = "Articles to publish, one JSON file each (default: the project's seeds/).")
    @SuppressWarnings("NullAway.Init")
    private Path seeds;

    @Option(
            names = "--port",
            defaultValue = "0",
            description = "Kafka's port on localhost (default: " + KAFKA_PORT + ", or any free one).")
    private int port;

    @Option(
            names = "--registry-port",
            defaultValue = "0",
            description = "The schema registry's port on localhost (default: " + REGISTRY_PORT + ", or any free one).")
    private int registryPort;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Give up when the articles are not through by then (default: ${DEFAULT-VALUE}).")
    private int timeoutSeconds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        LogSetup.quiet();
        List<Seed> articles = Seeds.read(seeds);
        err.println("starting Kafka, a schema registry and the services for " + articles.size() + " articles ...");
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop.countDown();
                            awaitQuietly(stopped);
                        },
                        "stop"));
        try (Session session = Session.start(
                DataDirectory::temporary,
                port == 0 ? Ports.preferably(KAFKA_PORT) : port,
                registryPort == 0 ? Ports.preferably(REGISTRY_PORT) : registryPort,
                1,
                IMPATIENT,
                Catalogue.standard())) {
            publish(session, articles);
            Results results = new Results();
            boolean complete = await(session, articles, results, stop);
            print(session, results);
            if (!complete) {
                err.println("claimtrail: only " + results.articlesDone() + " of " + articles.size()
                        + " articles came through within " + timeoutSeconds + " s");
                return 1;
            }
            if (!exit) {
                err.println("Kafka, registry and services stay up until Ctrl-C; their data goes with them.");
                stop.await();
            }
            return 0;
        } finally {
            stopped.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void publish(Session session, List<Seed> articles) throws InterruptedException {
        String topic = session.services().topics().articlesRaw().name();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", session.stack().bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Seed article : articles) {
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                        topic,
                        article.id().getBytes(StandardCharsets.UTF_8),
                        article.json().getBytes(StandardCharsets.UTF_8));
                record.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
                sent.add(producer.send(record));
            }
            for (Future<RecordMetadata> article : sent) {
                article.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("cannot publish the seeds: " + e.getMessage(), e);
        }
    }

    private boolean await(Session session, List<Seed> articles, Results results, CountDownLatch stop) {
        Set<String> ids = articles.stream().map(Seed::id).collect(Collectors.toSet());
        long deadline = System.nanoTime() + Duration.ofSeconds(timeoutSeconds).toNanos();
        Progress progress = new Progress(spec.commandLine().getErr(), width(), articles.size());
        try (ResultReader reader = new ResultReader(
                session.stack().bootstrapServers(),
                session.services().topics(),
                session.services().sourceIds(),
                session.services().applicationIds(),
                results)) {
            while (!results.complete(ids)) {
                if (session.pipeline().failed().isCompletedExceptionally()) {
                    session.pipeline().failed().join();
                }
                if (stop.getCount() == 0 || System.nanoTime() > deadline) {
                    return false;
                }
                reader.poll();
                progress.tell(results);
            }
            return true;
        }
    }

    private void print(Session session, Results results) {
        Page page = Page.of(width(), Ansi.AUTO.enabled());
        page.blank();
        new SourceScreen(results, session.services()::sourceName).write(page);
        page.rule();
        page.text(
                "",
                "",
                "In " + results.articlesDone() + " articles: " + results.claims() + " claims by "
                        + results.sources().size() + " sources; points in series: " + results.points() + ".");
        if (!exit) {
            page.blank();
            page.text("", "", "Look further (in another terminal):");
            LookFurther.lines(session.stack()).forEach(line -> page.lines().add("  " + line));
        } else {
            page.text(
                    "",
                    "",
                    "Look further: ./claimtrail up, then ./claimtrail publish, claims and figures; --help shows all.");
        }
        PrintWriter out = spec.commandLine().getOut();
        page.lines().forEach(out::println);
        out.flush();
    }

    /** The launcher tells the terminal's width; a pipe has none. */
    private static int width() {
        try {
            return Integer.parseInt(System.getProperty("claimtrail.columns", ""));
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }
}
