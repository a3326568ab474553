package io.claimtrail.extract.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that make the product's claims of what the network marks. */
class ProductRulesTest {
    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static Marked marked(String text, String source, String cue, String... content) {
        List<Span> parts = new ArrayList<>();
        for (String c : content) {
            parts.add(find(text, c));
        }
        return new Marked(Optional.of(find(text, source)), find(text, cue), parts, List.of(), 0.9);
    }

    private static List<String> contents(ArticleText article, Marked claim) {
        return claim.content().stream().map(s -> s.in(article.text())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He said that it rained. | that it rained | it rained",
                "He said, \"It rained.\" Then he left. | It rained. | \"It rained.\"",
                "He said it was \"wet\". | it was \"wet | it was \"wet\"",
                "\"It rained,\" he said. | \"It rained | \"It rained,\"",
                "It rained, he said. | It rained, | It rained",
                "He said that. | that | that",
                "The big picture: Rain is near, he said. | The big picture: Rain is near | Rain is near",
                "He said of it: Rain is near. | of it: Rain is near | of it: Rain is near"
            })
    void contentEndsWhereItsWordsAndMarksEnd(String text, String marked, String expected) {
        ArticleText article = ArticleText.of(text);
        assertThat(ContentEdges.of(article, find(text, marked)).in(text)).isEqualTo(expected);
    }

    @Test
    void quotedSentencesWithoutCueJoinTheSpeakerBefore() {
        String text =
                "\"We lost the roof,\" Ana Brito said. \"It was the storm. Nobody came.\"\n\n\"We wait.\" The mayor left.";
        ArticleText article = ArticleText.of(text);
        List<Marked> joined =
                QuotedSentences.join(article, List.of(marked(text, "Ana Brito", "said", "\"We lost the roof,\"")));

        assertThat(contents(article, joined.get(0)))
                .containsExactly("\"We lost the roof,\"", "\"It was the storm. Nobody came.\"", "\"We wait.\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana Brito said the roof was lost. \"It was the storm.\" | the roof was lost / \"It was the storm.\"",
                "Ana Brito said the roof was lost.¶“It was the storm. | the roof was lost / “It was the storm.",
                "Ana Brito said the roof was lost.¶\"A long winter\"¶Rain fell. | the roof was lost",
                "Ana Brito said the roof was lost. Rain fell. \"It was the storm.\" | the roof was lost"
            })
    void quotedSentenceAfterAReportIsItsSources(String text, String expected) {
        ArticleText article = ArticleText.of(text.replace('¶', '\n'));
        List<Marked> joined = QuotedSentences.join(
                article, List.of(marked(article.text(), "Ana Brito", "said", "the roof was lost")));

        assertThat(String.join(" / ", contents(article, joined.get(0)))).isEqualTo(expected);
    }

    @Test
    void quotedSentenceAfterTwoReportsIsNobodys() {
        String text = "Ana Brito, who thinks it late, said the roof was lost. \"It was the storm.\"";
        ArticleText article = ArticleText.of(text);
        List<Marked> joined = QuotedSentences.join(
                article,
                List.of(
                        marked(text, "who", "thinks", "it late"),
                        marked(text, "Ana Brito", "said", "the roof was lost")));

        assertThat(contents(article, joined.get(0))).containsExactly("it late");
        assertThat(contents(article, joined.get(1))).containsExactly("the roof was lost");
    }

    @Test
    void quotationOfAnUnknownSpeakerIsNotTheNextOnes() {
        String text = "\"Nobody came.\" The mayor said help was late.";
        ArticleText article = ArticleText.of(text);
        List<Marked> joined = QuotedSentences.join(
                article, List.of(marked(text, "The mayor", "said", "\"Nobody came.\"", "help was late")));

        assertThat(contents(article, joined.get(0))).containsExactly("help was late");
    }

    @Test
    void quotationBeforeTheNextSpeakersSentenceGoesBack() {
        String text = "\"We lost it,\" Ana Brito said. \"Nobody came.\" The mayor said help was late.";
        ArticleText article = ArticleText.of(text);
        List<Marked> joined = QuotedSentences.join(
                article,
                List.of(
                        marked(text, "Ana Brito", "said", "\"We lost it,\""),
                        new Marked(
                                Optional.of(find(text, "The mayor")),
                                new Span(text.lastIndexOf("said"), text.lastIndexOf("said") + 4),
                                List.of(find(text, "\"Nobody came.\""), find(text, "help was late")),
                                List.of(),
                                0.9)));

        assertThat(contents(article, joined.get(0))).containsExactly("\"We lost it,\"", "\"Nobody came.\"");
        assertThat(contents(article, joined.get(1))).containsExactly("help was late");
    }

    @Test
    void nestedClaimNeedsASourceAndIsNotTheSpeakersOwnBelief() {
        String text = "told Ora that it rained; she hopes it stops; I think so; Max was glad of it";
        ArticleText article = ArticleText.of(text);
        assertThat(SecondLook.isNested(article, marked(text, "Ora", "told", "it rained")))
                .isTrue();
        assertThat(SecondLook.isNested(article, marked(text, "Max", "was glad of", "it")))
                .isTrue();
        assertThat(SecondLook.isNested(article, marked(text, "she", "hopes", "it stops")))
                .isFalse();
        assertThat(SecondLook.isNested(article, marked(text, "I", "think", "so")))
                .isFalse();
        assertThat(SecondLook.isNested(
                        article,
                        new Marked(
                                Optional.empty(),
                                find(text, "told"),
                                List.of(find(text, "it rained")),
                                List.of(),
                                0.9)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Max said it rained. It was dark. | said | it rained. It was dark | it rained.",
                "\"It rained. It was dark,\" Max said. | said | It was dark,\" | \"It rained. It was dark,\"",
                "\"It rained. \"The mayor said help came. | said | \"It rained. \"The mayor | \"It rained. \" / The mayor",
                "Max said \"rain\" and \"wind\". | said | \"rain\" and \"wind\" | \"rain\" and \"wind\"",
            })
    void contentKeepsToTheCuesSentenceAndToWholeQuotations(String text, String cue, String content, String expected) {
        ArticleText article = ArticleText.of(text);
        Marked fitted =
                ContentSentences.fit(article, marked(text, text.contains("Max") ? "Max" : "mayor", cue, content));
        assertThat(String.join(" / ", contents(article, fitted))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It was dark. Max said it rained. | It was dark / it rained | it rained",
                "It was dark. So Max said. | It was dark | It was dark",
                "It rained, Max said. All went home. | It rained / All went home | It rained",
                "It rained, Max said. \"All went home.\" | It rained / \"All went home.\" | It rained / \"All went home.\"",
            })
    void contentOfOtherSentencesIsQuoted(String text, String content, String expected) {
        ArticleText article = ArticleText.of(text);
        Marked fitted = ContentSentences.fit(article, marked(text, "Max", "said", content.split(" / ")));
        assertThat(String.join(" / ", contents(article, fitted))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "said, true",
        "wants, true",
        "has rejected, false",
        "is expected, false",
        "has not commented on, false",
        "hasn't announced, false",
        "did not deny, true"
    })
    void stancesAndSilencesAreNoClaims(String cue, boolean speaks) {
        String text = "Ora " + cue + " it rained.";
        assertThat(Silences.speaks(ArticleText.of(text), marked(text, "Ora", cue, "it rained")))
                .isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"It rained,\" he said.', '\"It rained,\"', DIRECT",
        "'He said it \"rained\".', 'it \"rained\"', MIXED",
        "'He said it rained.', 'it rained', INDIRECT",
        "'\"It rained, Ana told me,\" he said.', 'It rained', DIRECT"
    })
    void typeFollowsTheMarksAroundTheWords(String text, String content, QuotationType type) {
        ArticleText article = ArticleText.of(text);
        Marked claim = marked(text, "e", "said", content);
        assertThat(claim.attribution(article, OptionalInt.empty()).type()).isEqualTo(type);
    }
}
