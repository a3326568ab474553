package io.claimtrail.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.aggregate.AggregateConfig;
import io.claimtrail.aggregate.AggregateTopology;
import io.claimtrail.aggregate.core.KnownSources;
import io.claimtrail.cli.Main;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The reading commands against what aggregate wrote to a real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadCommandsIT {
    private static final String SERIES = "un/killed/people/gaza/cumulative";

    private Cluster cluster;
    private StreamsRunner aggregate;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        cluster = new Cluster(directory.resolve("kafka"), Cluster.SOURCES);
        ServiceConfig service = new ServiceConfig(
                "aggregate",
                cluster.bootstrapServers(),
                cluster.registrySettings(),
                Map.of(),
                directory.resolve("state"),
                1);
        AggregateConfig config =
                new AggregateConfig(new KnownSources(Cluster.SOURCES), 1000, Stores::persistentKeyValueStore);
        aggregate = new StreamsRunner(service, new AggregateTopology(service.topics(), config).get());
        aggregate.start();
        cluster.publish("c", Sample.article("c", 1, "2024-01-21", "Example Post", "un", 40, "hamas", 90));
        cluster.publish("a", Sample.article("a", 1, "2024-01-19", "Example Times", "un", 20));
        cluster.publish("b", Sample.article("b", 1, "2024-01-20", "Example Wire", "un", 20));
        cluster.publish("d", Sample.article("d", 1, "2024-01-02", "Example Wire", "city-council", 3));
        cluster.publish("gone", Sample.article("gone", 1, "2024-01-22", "Example Wire", "un", 1000));
        cluster.publish("gone", null);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> run("activity", "--csv").lines().count() == 6
                        && !run("figures", "--json").contains("1000"));
    }

    @AfterAll
    void stop() {
        aggregate.close();
        cluster.close();
    }

    private String run(String... arguments) {
        Result result = execute(cluster.bootstrapServers(), arguments);
        assertThat(result.err).isEmpty();
        assertThat(result.code).isZero();
        return result.out;
    }

    private Result execute(String bootstrapServers, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = execute(bootstrapServers, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Result(code, out.toString(), err.toString());
    }

    private int execute(String bootstrapServers, PrintWriter out, PrintWriter err, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--bootstrap-servers", bootstrapServers, "--registry", cluster.registryUrl()));
        return Main.commandLine().setOut(out).setErr(err).execute(all.toArray(new String[0]));
    }

    @Test
    void listsClaimsInOrderOfTheirArticles() {
        assertThat(run("claims", "--source", "un").lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("DAY"))
                .element(1)
                .asString()
                .contains(
                        "2024-01-19",
                        " un ",
                        "A person of un",
                        "mixed",
                        "that \"20\" were killed, so far",
                        "Example Times");
    }

    @Test
    void keepsToTheDaysAskedFor() {
        assertThat(run("claims", "--since", "2024-01-20", "--until", "2024-01-20", "--csv")
                        .lines()
                        .skip(1))
                .singleElement()
                .asString()
                .contains("2024-01-20");
    }

    @Test
    void quotesCsvWhereItMust() {
        assertThat(run("claims", "--source", "hamas", "--csv")).contains("\"that \"\"90\"\" were killed, so far\"");
    }

    @Test
    void putsSourcesWithoutTopicUnderOther() {
        assertThat(run("claims", "--source", "other")).contains("city-council");
    }

    @Test
    void printsOneJsonObjectForEachClaim() throws Exception {
        JsonNode claim = new ObjectMapper().readTree(run("claims", "--source", "hamas", "--json"));

        assertThat(claim.at("/claimId").asText()).isEqualTo("c#2");
        assertThat(claim.at("/article/publishedAt").asText()).isEqualTo("2024-01-21T12:00:00Z");
        assertThat(claim.at("/cue/stance").asText()).isEqualTo("asserts");
        assertThat(claim.at("/figures/0/low").asInt()).isEqualTo(90);
    }

    @Test
    void listsSeriesWithTheirCurves() {
        assertThat(run("figures").lines().filter(line -> line.startsWith(SERIES)))
                .singleElement()
                .asString()
                .contains("40", "2024-01-21", "+20", "▁█");
    }

    @Test
    void showsThePointsOfOneSeries() {
        List<String> lines = run("figures", "--series", SERIES).lines().toList();

        assertThat(lines.get(0)).isEqualTo(SERIES + "  ▁█");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(2)).contains("2024-01-19", "20", "2");
    }

    @Test
    void showsASeriesAsItWasKnownOnADay() throws Exception {
        JsonNode point =
                new ObjectMapper().readTree(run("figures", "--series", SERIES, "--as-of", "2024-01-20", "--json"));

        assertThat(point.at("/low").asInt()).isEqualTo(20);
        assertThat(point.at("/publishers").toString()).isEqualTo("[\"Example Times\",\"Example Wire\"]");
        assertThat(point.at("/reports/1/article/articleId").asText()).isEqualTo("b");
    }

    @Test
    void showsWhereSourcesDisagree() {
        assertThat(run("discrepancies").lines().skip(1))
                .singleElement()
                .asString()
                .contains("2024-01-21", "un 40", "hamas 90", "50");
    }

    @Test
    void computesDiscrepanciesOfAnEarlierDay() {
        assertThat(run("discrepancies", "--as-of", "2024-01-21", "--csv")
                        .lines()
                        .skip(1))
                .containsExactlyElementsOf(
                        run("discrepancies", "--csv").lines().skip(1).toList());
        assertThat(run("discrepancies", "--as-of", "2024-01-20", "--csv")
                        .lines()
                        .skip(1))
                .isEmpty();
    }

    @Test
    void countsActivity() {
        assertThat(run("activity", "--source", "un", "--csv").lines().skip(1))
                .containsExactly(
                        "2024-01-19,un,1,1,1,1,0,0,1,0,asserts 1",
                        "2024-01-20,un,1,1,1,1,0,0,1,0,asserts 1",
                        "2024-01-21,un,1,1,1,1,0,0,1,0,asserts 1");
    }

    @Test
    void followsWhatComesAndGoes() throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Thread follower = new Thread(() -> execute(
                cluster.bootstrapServers(),
                new PrintWriter(out),
                new PrintWriter(err),
                "claims",
                "--source",
                "white-house",
                "--follow"));
        follower.start();
        await().until(() -> out.toString().contains("SOURCE"));
        cluster.publish("later", Sample.article("later", 1, "2024-03-01", "Example Post", "white-house", 7));
        await().atMost(Duration.ofSeconds(30)).until(() -> out.toString().contains("2024-03-01"));
        cluster.publish("later", null);
        await().atMost(Duration.ofSeconds(30)).until(() -> out.toString().contains("withdrawn: 2024-03-01"));
        follower.interrupt();
        follower.join(10_000);
        assertThat(follower.isAlive()).isFalse();
    }

    @Test
    void saysInOneLineThatASourceIsUnknown() {
        Result result = execute(cluster.bootstrapServers(), "claims", "--source", "nobody");

        assertThat(result.code).isEqualTo(1);
        assertThat(result.err.lines()).singleElement().asString().contains("no source nobody", "hamas, other, un");
    }

    @Test
    void saysInOneLineThatNoBrokerAnswers() {
        Result result = execute("127.0.0.1:1", "claims");

        assertThat(result.code).isEqualTo(1);
        assertThat(result.err.lines()).singleElement().asString().contains("no broker at 127.0.0.1:1");
    }

    private record Result(int code, String out, String err) {}
}
