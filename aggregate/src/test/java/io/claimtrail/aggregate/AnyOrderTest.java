package io.claimtrail.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.aggregate.core.Reported;
import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever order articles come in, each one's own revisions in order, the topics end the same: as if only the last revisions
 * had ever come. Late days, tombstones, revivals, duplicates and claims that change their source are among them.
 */
class AnyOrderTest {
    private static final int SETS = 100;
    private static final int ORDERS_OF_EACH = 10;
    private static final List<String> SOURCES = List.of("hamas", "un", "white-house", "city-council");
    private static final List<Stance> STANCES = List.of(Stance.ASSERTS, Stance.HEDGES, Stance.DENIES);
    private static final List<Comparator> COMPARATORS =
            List.of(Comparator.EXACT, Comparator.APPROX, Comparator.AT_LEAST, Comparator.AT_MOST);
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-01-10");

    @Test
    void endsTheSameInAThousandRandomOrders() {
        int longest = 0;
        try (AggregateDriver driver = new AggregateDriver(10)) {
            for (int seed = 0; seed < SETS; seed++) {
                RandomGenerator random =
                        RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
                List<List<Arrival>> articles = articles(random);
                Map<String, Object> expected = run(
                        driver,
                        articles.stream()
                                .map(revisions -> revisions.get(revisions.size() - 1))
                                .collect(Collectors.toList()));
                for (int order = 0; order < ORDERS_OF_EACH; order++) {
                    List<Arrival> arrivals = interleaved(articles, random);
                    longest = Math.max(longest, arrivals.size());
                    assertThat(run(driver, arrivals))
                            .as("seed %d, order %d", seed, order)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(longest).isGreaterThan(15);
    }

    /** The state after these arrivals; withdraws them all again, which must leave nothing. */
    private static Map<String, Object> run(AggregateDriver driver, List<Arrival> arrivals) {
        arrivals.forEach(arrival ->
                arrival.claims().ifPresentOrElse(driver::publish, () -> driver.withdraw(arrival.articleId())));
        Map<String, Object> state = driver.finalState();
        arrivals.stream().map(Arrival::articleId).distinct().forEach(driver::withdraw);
        assertThat(driver.finalState()).isEmpty();
        driver.forgetOutput();
        return state;
    }

    private static List<Arrival> interleaved(List<List<Arrival>> articles, RandomGenerator random) {
        List<List<Arrival>> left = new ArrayList<>();
        articles.forEach(revisions -> left.add(new ArrayList<>(revisions)));
        List<Arrival> events = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = random.nextInt(left.size());
            Arrival event = left.get(next).remove(0);
            events.add(event);
            if (random.nextInt(5) == 0) {
                events.add(event);
            }
            if (left.get(next).isEmpty()) {
                left.remove(next);
            }
        }
        return events;
    }

    private static List<List<Arrival>> articles(RandomGenerator random) {
        List<List<Arrival>> articles = new ArrayList<>();
        int count = random.nextInt(3, 9);
        for (int i = 0; i < count; i++) {
            List<Arrival> revisions = new ArrayList<>();
            int last = random.nextInt(1, 4);
            for (int revision = 1; revision <= last; revision++) {
                boolean withdrawn = random.nextInt(6) == 0;
                String id = "article-" + i;
                revisions.add(
                        new Arrival(id, withdrawn ? Optional.empty() : Optional.of(article(id, revision, random))));
            }
            articles.add(revisions);
        }
        return articles;
    }

    private static Reported article(String id, int revision, RandomGenerator random) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(4));
        Reported article = Reported.article(id)
                .revision(revision)
                .on(day.toString())
                .by("Publisher " + random.nextInt(3))
                .story("story-" + random.nextInt(4));
        int claims = random.nextInt(4);
        for (int i = 0; i < claims; i++) {
            article.says(any(SOURCES, random), any(STANCES, random), null, figure(day, random));
        }
        return article;
    }

    private static Figure.Builder figure(LocalDate published, RandomGenerator random) {
        double value = 100 * random.nextInt(1, 5);
        Basis basis = random.nextBoolean() ? Basis.CUMULATIVE : Basis.EVENT;
        Comparator comparator = any(COMPARATORS, random);
        Figure.Builder figure = Reported.figure(value, value, comparator, Event.KILLED, basis);
        return Reported.asOf(published.minusDays(random.nextInt(3)).toString(), figure);
    }

    private static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One record of the claims topic; no claims stand for a tombstone. */
    private record Arrival(String articleId, Optional<Reported> claims) {}
}
