package io.claimtrail.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTextTest {
    @Test
    void leavesCleanTextAsItIs() {
        String text = "One  two\u00A0three \u2014 \u201Cfour\u201D.\n\tFive \uD83D\uDE00 six ";
        assertThat(BodyText.clean(text)).isEqualTo(text);
    }

    @Test
    void putsOneLineFeedBetweenParagraphs() {
        assertThat(BodyText.clean("\r\n\nOne.\r\n\r\nTwo.\u2028Three.\n \t\nFour.\n"))
                .isEqualTo("One.\nTwo.\nThree.\nFour.");
    }

    @Test
    void composesAccents() {
        assertThat(BodyText.clean("re\u0301sume\u0301")).isEqualTo("r\u00E9sum\u00E9");
    }

    @Test
    void replacesWhatHasNoUtf8() {
        assertThat(BodyText.clean("a\uD800b\u0000c\uDC00")).isEqualTo("a\uFFFDbc\uFFFD");
    }

    @Test
    void makesOneLineOfATitle() {
        assertThat(BodyText.oneLine(" A\n long\u00A0 title ")).isEqualTo("A long title");
    }
}
