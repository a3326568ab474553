package io.claimtrail.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Comparator;
import io.claimtrail.schemas.avro.Event;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.QuotationType;
import io.claimtrail.schemas.avro.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceScreenTest {
    private final Results results = new Results();

    private String screen(int width) {
        Page page = Page.of(width, false);
        new SourceScreen(results, id -> id.equals("coast-guard") ? "Coast Guard" : id).write(page);
        return String.join("\n", page.lines());
    }

    @Test
    void showsAClaimWithinAClaimUnderItsOuterOne() {
        results.claim(
                "coast-guard",
                "c1",
                Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "the captain reported a leak")
                        .build());
        results.claim(
                "coast-guard",
                "c2",
                Sample.claim("c2", "coast-guard", "the captain", "reported", 50, "a leak")
                        .setVia("c1")
                        .build());
        assertThat(screen(80)).isEqualTo("""
                        COAST GUARD                             2 claims, 0 figures · claims.coast-guard
                        %s
                        Ferry sinks off the coast · Harbour Post, 5 Mar 2024
                          Ana Ruiz · said · indirect
                            the captain reported a leak
                            └ the captain · reported · indirect
                                a leak
                        """.formatted("─".repeat(80)));
    }

    @Test
    void namesTheOuterSpeakerWhereTheOuterClaimIsAnotherSources() {
        results.claim(
                "coast-guard",
                "c1",
                Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "the owner denied a fault")
                        .build());
        results.claim(
                "owner",
                "c2",
                Sample.claim("c2", "owner", "the owner", "denied", 40, "a fault")
                        .setVia("c1")
                        .build());
        assertThat(screen(80)).contains("the owner · denied · indirect, as told by Ana Ruiz");
    }

    @Test
    void marksAnAnonymousSource() {
        Claim claim = Sample.claim("c1", "coast-guard", "the officer", "said", 30, "\"We saw nothing.\"")
                .setType(QuotationType.DIRECT)
                .setSource(Source.newBuilder()
                        .setId("coast-guard")
                        .setAnonymous(true)
                        .setRole("senior officer")
                        .setMention(Sample.span(0, "the officer"))
                        .build())
                .build();
        results.claim("coast-guard", "c1", claim);
        assertThat(screen(80)).contains("the officer (anonymous, senior officer) · said · direct");
    }

    @Test
    void listsFiguresBelowTheClaims() {
        Figure figure = Sample.figure(12, "people")
                .setComparator(Comparator.AT_LEAST)
                .setEvent(Event.MISSING)
                .setSeries("coast-guard/missing/people/gulf/cumulative")
                .build();
        Claim claim = Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "at least 12 people are missing")
                .build();
        results.claim("coast-guard", "c1", claim);
        results.point("coast-guard", Sample.point("c1", claim.getSource(), figure));
        assertThat(screen(100))
                .contains("  Figures · figures.coast-guard")
                .contains("    at least 12 people missing · as of 2024-03-05")
                .contains("series coast-guard/missing/people/gulf/cumulative, Harbour Post, 5 Mar 2024");
    }

    @Test
    void showsAFigureOfNoSeriesWithItsClaim() {
        Claim claim = Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "the search took about 40 minutes")
                .setFigures(List.of(Sample.figure(40, "minutes")
                        .setComparator(Comparator.APPROX)
                        .build()))
                .build();
        results.claim("coast-guard", "c1", claim);
        assertThat(screen(80)).contains("    = about 40 minutes · as of 2024-03-05");
    }

    @Test
    void keepsEveryLineWithinTheWidth() {
        results.claim(
                "coast-guard",
                "c1",
                Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "many words ".repeat(40))
                        .build());
        assertThat(screen(60).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void writesNoEscapesWithoutColour() {
        results.claim(
                "coast-guard",
                "c1",
                Sample.claim("c1", "coast-guard", "Ana Ruiz", "said", 30, "nothing")
                        .build());
        assertThat(screen(80)).doesNotContain("\u001b");
    }
}
