package io.claimtrail.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Cue;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.Stance;
import io.claimtrail.extract.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {
    @ParameterizedTest
    @CsvSource({
        "said,say,ASSERTS",
        "has repeatedly warned,warn,ASSERTS",
        "according to,according to,ASSERTS",
        "According to,according to,ASSERTS",
        "has called for,call for,ASKS",
        "called,call,ASSERTS",
        "denied,deny,DENIES",
        "did not deny,deny,ASSERTS",
        "has not confirmed,confirm,DENIES",
        "believes,believe,HEDGES",
        "may have said,say,HEDGES",
        "reportedly,reportedly,HEDGES",
        "urging,urge,ASKS",
        "pledged,pledge,PROMISES",
        "is threatening,threaten,PROMISES",
        "insisted,insist,ASSERTS",
        "noted,note,ASSERTS",
        "tweeted,tweet,ASSERTS",
        "emphasised,emphasise,ASSERTS",
        "wrote,write,ASSERTS",
        "admitted,admit,ASSERTS",
        "estimates,estimate,HEDGES",
        "quipped,quip,ASSERTS"
    })
    void readsLemmaAndStance(String cue, String lemma, Stance stance) {
        String text = "They " + cue + " so.";
        Attribution attribution = new Attribution(
                Optional.empty(),
                Optional.of(new Span(5, 5 + cue.length())),
                List.of(new Span(text.length() - 3, text.length())),
                QuotationType.INDIRECT,
                OptionalInt.empty(),
                1.0);
        Cue read = new CueReader().read(ArticleText.of(text), attribution).orElseThrow();
        assertThat(read.lemma()).isEqualTo(lemma);
        assertThat(read.stance()).isEqualTo(stance);
    }
}
