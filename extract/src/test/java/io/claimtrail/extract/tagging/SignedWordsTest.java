package io.claimtrail.extract.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts and quotations that name their author without a word of saying. */
class SignedWordsTest {

    /** "author > content", all of a text. */
    private static List<String> signed(String text, Marked... claims) {
        ArticleText article = ArticleText.of(text);
        return SignedWords.of(article, List.of(claims)).stream()
                .map(a -> author(text, a) + " > " + a.content().get(0).in(text))
                .toList();
    }

    private static String author(String text, Attribution a) {
        assertThat(a.cue()).isEmpty();
        return a.source().orElseThrow().in(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Thank you all. — Ana Ito (@anaito) May 13, 2018 | Ana Ito > Thank you all.",
                "Look at this! pic.twitter.com/Ab12 -- Ana B. Ito (@ana_ito) Nov. 3, 2016 | Ana B. Ito > Look at this!",
                "It rains.https://t.co/Ab12- Port Ebla (@ebla) November 03, 2016 | Port Ebla > It rains.",
                "Mayor Ana Ito: “The pier is closed.” | Mayor Ana Ito > “The pier is closed.”",
                "**Ana Ito, Mayor of Port Ebla:** \"It is.\" | Ana Ito, Mayor of Port Ebla > \"It is.\"",
                "@anaito: \"It is, friends.\" | @anaito > \"It is, friends.\"",
            })
    void findsTheAuthor(String text, String expected) {
        assertThat(signed(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "A post by Ana Ito (@anaito) on May 13 was deleted.",
                "The sign at the pier read: “Closed.”",
                "pic.twitter.com/Ab12 — Ana Ito (@anaito) May 13, 2018",
            })
    void findsNone(String text) {
        assertThat(signed(text)).isEmpty();
    }

    @Test
    void separatesPostsThatFollowEachOther() {
        assertThat(signed("It rains. -- Ana (@a) May 3, 2016 It does. -- Max (@m) May 4, 2016"))
                .containsExactly("Ana > It rains.", "Max > It does.");
    }

    @Test
    void leavesOutAPostThatMayHoldMoreThanItself() {
        String prose = "The harbour board met on Monday. ".repeat(12);
        assertThat(signed(prose + "It rains. -- Ana (@a) May 3, 2016")).isEmpty();
    }

    @Test
    void leavesOutWhatSomebodyClaimsAlready() {
        String text = "Ana said it rains. — Port Ebla News (@news) May 3, 2016";
        Marked claim =
                new Marked(Optional.of(new Span(0, 3)), new Span(4, 8), List.of(new Span(9, 17)), List.of(), 0.9);
        assertThat(signed(text)).hasSize(1);
        assertThat(signed(text, claim)).isEmpty();
    }
}
