package io.claimtrail.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter out = new StringWriter();
    private final Progress progress = new Progress(new PrintWriter(out), 60, 2);
    private final Results results = new Results();

    @Test
    void tellsOfAnArticleOnceAndCutsLinesAtTheWidth() {
        results.article(
                "ferry-1",
                Sample.article(Sample.claim(
                                "c1",
                                "coast-guard",
                                "Ana Ruiz",
                                "said",
                                30,
                                "no\none was hurt when it ran aground at night")
                        .build()));
        progress.tell(results);
        progress.tell(results);
        assertThat(out.toString().lines())
                .containsExactly(
                        "1 of 2  Ferry sinks off the coast · Harbour Post, 5 Mar 202…",
                        "    Ana Ruiz: no one was hurt when it ran aground at night");
    }

    @Test
    void anArticleWithoutClaimsIsALineOfItsOwn() {
        results.article("ferry-1", Sample.article());
        new Progress(new PrintWriter(out), 100, 1).tell(results);
        assertThat(out.toString().lines())
                .containsExactly("1 of 1  Ferry sinks off the coast · Harbour Post, 5 Mar 2024: 0 claims");
    }
}
