package io.claimtrail.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTextTest {
    private static List<String> words(ArticleText article, List<Span> spans) {
        return spans.stream().map(s -> s.in(article.text())).toList();
    }

    private static List<String> sentences(String text) {
        ArticleText article = ArticleText.of(text);
        return words(article, article.sentences());
    }

    private static List<String> quotes(String text) {
        ArticleText article = ArticleText.of(text);
        return words(article, article.quotes());
    }

    @Test
    void paragraphsAreLinesWithWords() {
        ArticleText article = ArticleText.of("\nFirst line.\n \n\nSecond line.");
        assertThat(words(article, article.paragraphs())).containsExactly("First line.", "Second line.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Mr. Hale met Gen. Ruiz. He left. | Mr. Hale met Gen. Ruiz. / He left.",
                "\"Stop!\" he said. \"Why?\" | \"Stop!\" he said. / \"Why?\"",
                "The U.S. army left. It came back at 5 p.m. on Friday. | The U.S. army left. / It came back at 5 p.m. on Friday.",
                "It was late, he said.The ministry agreed. | It was late, he said. / The ministry agreed.",
                "She said \"It is over.\" He nodded. | She said \"It is over.\" / He nodded.",
                "Donald J. Trump spoke in Plan B. Street. | Donald J. Trump spoke in Plan B. Street.",
                "It began on Oct. 7. No. 5 is empty since Nov. 1, he said. | It began on Oct. 7. / No. 5 is empty since Nov. 1, he said.",
                "They lack gauze and I. V. bags. He left. | They lack gauze and I. V. bags. / He left.",
                "Prices rose 3.5 percent. Wages fell. | Prices rose 3.5 percent. / Wages fell."
            })
    void cutsSentences(String text, String expected) {
        assertThat(String.join(" / ", sentences(text))).isEqualTo(expected);
    }

    @Test
    void tokensKeepNumbersContractionsAndInitialsWhole() {
        ArticleText article = ArticleText.of("Don't say 24,700 U.S. trucks, Hamas-run or 3.5% (José's)…");
        assertThat(words(article, article.tokens()))
                .containsExactly(
                        "Don't", "say", "24,700", "U.S.", "trucks", ",", "Hamas", "-", "run", "or", "3.5", "%", "(",
                        "José's", ")", "…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He said “we won” and left. | “we won”",
                "\"We won,\" he said. \"Twice.\" | \"We won,\" / \"Twice.\"",
                "He said ``we won'' today. | ``we won''",
                "''We won,'' he said. | ''We won,''",
                "'We won,' he said in the '90s. | 'We won,'",
                "‘We don’t know,’ he said. | ‘We don’t know,’",
                "The players' union and Gaza's people | ",
                "She said \"he told me 'no' twice\". | \"he told me 'no' twice\"",
                "\"We won. It was hard. \"We will go on,\" he said. | \"We won. It was hard.  / \"We will go on,\"",
                "\"We need help. \"He said it \"can wait\". | \"We need help. \" / \"can wait\"",
                "It is \"safe. \"\"We left,\" he said. | \"safe. \" / \"We left,\"",
                "He felt \"fine, she said \"no\" | \"fine, she said  / \"no\""
            })
    void findsOutermostQuotations(String text, String expected) {
        assertThat(String.join(" / ", quotes(text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void quotationRunsOverParagraphs() {
        assertThat(quotes("She said: “It rained. It was cold.\n“Then it snowed.” He agreed."))
                .containsExactly("“It rained. It was cold.", "“Then it snowed.”");
    }

    @Test
    void findsWhatOverlapsASpan() {
        ArticleText article = ArticleText.of("One two. Three four. Five.");
        Span span = new Span(4, 11);
        assertThat(words(article, article.tokensIn(span))).containsExactly("two", ".", "Three");
        assertThat(words(article, article.sentencesIn(span))).containsExactly("One two.", "Three four.");
        assertThat(article.quotesIn(span)).isEmpty();
        assertThat(article.sentenceAt(8).in(article.text())).isEqualTo("One two.");
        assertThat(article.sentenceAt(9).in(article.text())).isEqualTo("Three four.");
    }

    @Test
    void readsBlankAndBrokenText() {
        for (String text :
                List.of("", " ", "\n\n", "\ud800", "a\udc00\"", "\"", "'", "''", "“\n“\n”", "\u0000\u0007.")) {
            ArticleText article = ArticleText.of(text);
            for (Span quote : article.quotes()) {
                assertThat(quote.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
