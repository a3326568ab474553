package io.claimtrail.extract.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The trained network end to end, on sentences that any network we ship must read. */
class TaggerTest {
    private static final Tagger TAGGER = Tagger.of(Guideline.PRODUCT);

    /** "source | cue | content / content", the content's quotation type and the index of the outer one in front. */
    private static List<String> tag(String text) {
        ArticleText article = ArticleText.of(text);
        return TAGGER.tag(article).stream()
                .map(a -> a.type()
                        + (a.via().isPresent() ? " in " + a.via().getAsInt() : "")
                        + ": " + a.source().map(s -> s.in(text)).orElse("-")
                        + " | " + a.cue().map(s -> s.in(text)).orElse("-")
                        + " | "
                        + String.join(
                                " / ", a.content().stream().map(s -> s.in(text)).toList()))
                .toList();
    }

    @Test
    void findsWhoSaidWhat() {
        assertThat(tag("Maria Keller said the bridge would reopen in May.\n\nIt had been closed since the flood."))
                .containsExactly("INDIRECT: Maria Keller | said | the bridge would reopen in May");
        assertThat(tag("According to the city council, more than 30 houses were damaged."))
                .containsExactly("INDIRECT: the city council | According to | more than 30 houses were damaged");
        assertThat(tag("\"We have no choice,\" the mayor told reporters. \"The pier is closed.\""))
                .containsExactly("DIRECT: the mayor | told | \"We have no choice,\" / \"The pier is closed.\"");
    }

    /** Where "that" is left out between two names. */
    @Test
    void findsWhatWasToldWithoutThat() {
        assertThat(tag("A senior Israeli official told Axios Biden and Netanyahu spoke for about 40 minutes."))
                .containsExactly(
                        "INDIRECT: A senior Israeli official | told | Biden and Netanyahu spoke for about 40 minutes");
        assertThat(tag("A French diplomat told Reuters Macron and Merkel met for an hour."))
                .containsExactly("INDIRECT: A French diplomat | told | Macron and Merkel met for an hour");
        assertThat(tag("The official told Biden and Netanyahu.")).isEmpty();
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(tag("The bridge was closed in March. Traffic moved to the old road."))
                .isEmpty();
        assertThat(tag("")).isEmpty();
        assertThat(tag(" \n\n ")).isEmpty();
    }

    @Test
    void sameTextGivesTheSameOnAnyThreadAndBesideAnyNeighbour() throws Exception {
        String one = "Maria Keller said the bridge would reopen in May.";
        String two = "The harbour board denied that the pier, which it owns, was unsafe. \"It is not,\" it said.";
        List<Attribution> alone = TAGGER.tag(ArticleText.of(one));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Attribution>>> results = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String text = i % 2 == 0 ? one : two;
                results.add(threads.submit(() -> TAGGER.tag(ArticleText.of(text))));
            }
            for (int i = 0; i < 20; i += 2) {
                assertThat(results.get(i).get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        List<Attribution> beside = TAGGER.tag(ArticleText.of(one + "\n" + two.repeat(20)));
        assertThat(beside.get(0).content())
                .containsExactlyElementsOf(alone.get(0).content());
    }

    @Test
    void readsTextWithoutParagraphsOrBlanks() {
        String[] speakers = {"Maria Keller", "The mayor", "A spokesman for the port", "Residents", "Mr. Osei"};
        String[] claims = {
            "said the bridge would reopen in May.",
            "told reporters that 30 houses were damaged.",
            "warned that the pier was unsafe.",
            "denied the report.",
            "announced that the ferry would be replaced next year, and the crossing widened."
        };
        StringBuilder article = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            article.append(speakers[i % 5])
                    .append(' ')
                    .append(claims[i / 5 % 5])
                    .append(' ');
        }
        String text = article.toString();
        List<Attribution> found = TAGGER.tag(ArticleText.of(text));
        assertThat(found).hasSizeGreaterThan(100);
        assertThat(found.get(found.size() - 1).content().get(0).start()).isGreaterThan(text.length() * 9 / 10);
        for (String odd : List.of("x".repeat(5000), "\"".repeat(5000), "🙂".repeat(3000), "a\u0301".repeat(3000))) {
            for (Attribution a : TAGGER.tag(ArticleText.of(odd))) {
                for (Span s : a.content()) {
                    assertThat(s.end()).isLessThanOrEqualTo(odd.length());
                }
            }
        }
    }
}
