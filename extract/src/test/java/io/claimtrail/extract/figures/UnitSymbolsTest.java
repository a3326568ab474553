package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit symbols and marks behind numbers, and the same letters where they are something else. */
class UnitSymbolsTest {
    private final QuantityLexer lexer = new QuantityLexer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It rose to 300 °C (572 °F, 573.15K).             | 300 degrees Celsius; 572 degrees Fahrenheit; 573.15 kelvins
            They ran a 10K race.                             | 10000
            It cost $31K.                                    | 31000 USD
            The link carries two kb a second.                | 2 kilobytes
            Five km of road were lost.                       | 5 kilometres
            The two GB athletes won.                         | 2
            It ends at two pm.                               | 2
            The server sent 1500b.                           | 1500 b
            A packet of 1500 b was lost.                     | 1500 b
            It is worth 1.5b people say.                     | 1500000000
            About 15,000 British thermal units were lost.    | 15000 British thermal units
            The plant burns 90 BTU.                          | 90 British thermal units
            They fired 8" guns.                              | 8 inches
            They fired 8″ guns.                              | 8 inches
            "They fired 8" guns" he said.                    | 8
            They fired 8".                                   | 8
            """)
    void readsUnit(String text, String expected) {
        Words words = Words.in(text, new Span(0, text.length()));
        String read = lexer.in(words).stream()
                .map(it -> String.format(
                                Locale.ROOT,
                                "%s %s",
                                number(it.low()),
                                it.unit().name())
                        .trim())
                .collect(Collectors.joining("; "));
        assertThat(read).isEqualTo(expected);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
