package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts that no reporter wrote: figures stay within the content, nothing is thrown, time stays linear. */
class HostileTextTest {
    private static final String[] SHREDS = {
        "1",
        "24,700",
        "1.5",
        "million",
        "two",
        "hundred",
        "and",
        "a",
        "half",
        "of",
        "-",
        "–",
        "%",
        "$",
        "£",
        "/",
        ".",
        ",",
        " ",
        " ",
        " ",
        "\n",
        "in",
        "past",
        "24",
        "hours",
        "since",
        "7",
        "October",
        "killed",
        "more",
        "than",
        "at",
        "least",
        "people",
        "Gaza",
        "dozens",
        "tens",
        "out",
        "\"",
        "”",
        "’s",
        "U.S.",
        "(",
        ")",
        "00",
        "9".repeat(400),
        "😀",
        "\ud800",
        "é",
        "m",
        "bn",
        "by",
        "to",
        "from",
        "between",
        "as",
        "the",
        "one",
        "third",
        "each",
        "day",
        "²",
        "½"
    };
    private static final Source SOURCE = new Source(
            "un", Optional.empty(), Optional.of("WHO"), Optional.empty(), Optional.empty(), false, Optional.empty());

    private final FigureReader reader = new FigureReader();

    @Test
    void keepsFiguresWithinTheContentOfAnyText() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(SHREDS[random.nextInt(SHREDS.length)]).append(random.nextBoolean() ? " " : "");
            }
            int start = random.nextInt(text.length());
            Span content = new Span(start, start + 1 + random.nextInt(text.length() - start));
            for (Figure figure : read(text.toString(), content)) {
                assertThat(content.contains(figure.span()))
                        .as("seed %d: %s of %s", seed, figure, content)
                        .isTrue();
                assertThat(figure.low()).as("seed %d", seed).isNotNaN();
            }
        }
    }

    @Test
    void readsTheSameTwiceFromTheSameReader() {
        String text = "At least 22 people were killed in Kabul and 100 wounded since Monday.";
        List<Figure> first = read(text, new Span(0, text.length()));
        read("\ud800 99,99,99 half of a", new Span(0, 10));
        assertThat(read(text, new Span(0, text.length()))).isEqualTo(first);
    }

    @Test
    void takesLinearTimeOnALongRunOfNumbers() {
        String text = "killed 12 people and ".repeat(4000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text, new Span(0, text.length())));
    }

    private List<Figure> read(String text, Span content) {
        Attribution claim = new Attribution(
                Optional.empty(), Optional.empty(), List.of(content), QuotationType.INDIRECT, OptionalInt.empty(), 1);
        return reader.read(ArticleText.of(text), claim, SOURCE, LocalDate.of(2024, 1, 19));
    }
}
