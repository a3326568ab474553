package io.claimtrail.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 19);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it closed on Friday                     | on Friday                  | AT     | 2024-01-19 | 2024-01-19
            it closed on Wednesday                  | on Wednesday               | AT     | 2024-01-17 | 2024-01-17
            it closed Dec. 23                       | Dec. 23                    | AT     | 2023-12-23 | 2023-12-23
            it closed on 7 October                  | on 7 October               | AT     | 2023-10-07 | 2023-10-07
            it closed on October 7, 2022            | on October 7, 2022         | AT     | 2022-10-07 | 2022-10-07
            it closed on the 3rd of May             | on the 3rd of May          | AT     | 2023-05-03 | 2023-05-03
            it closed in October                    | in October                 | AT     | 2023-10-01 | 2023-10-31
            it closed in March 2020                 | in March 2020              | AT     | 2020-03-01 | 2020-03-31
            it closed in 2019                       | in 2019                    | AT     | 2019-01-01 | 2019-12-31
            it closed 2023-11-05                    | 2023-11-05                 | AT     | 2023-11-05 | 2023-11-05
            it closed yesterday                     | yesterday                  | AT     | 2024-01-18 | 2024-01-18
            it closed three days ago                | three days ago             | AT     | 2024-01-16 | 2024-01-16
            it opens next Tuesday                   | next Tuesday               | AT     | 2024-01-23 | 2024-01-23
            it was 40 as of 19 December             | as of 19 December          | AS_OF  | 2023-12-19 | 2023-12-19
            closed since 7 October                  | since 7 October            | SINCE  | 2023-10-07 | 2023-10-07
            closed since last Sunday                | since last Sunday          | SINCE  | 2024-01-14 | 2024-01-14
            closed in the past 24 hours             | in the past 24 hours       | WITHIN | 2024-01-18 | 2024-01-19
            closed over the last two weeks          | over the last two weeks    | WITHIN | 2024-01-05 | 2024-01-19
            closed overnight                        | overnight                  | WITHIN | 2024-01-18 | 2024-01-19
            closed last month                       | last month                 | WITHIN | 2023-12-01 | 2023-12-31
            closed this year                        | this year                  | WITHIN | 2024-01-01 | 2024-01-19
            closed between 27 October, 18:00, and 28 October | between 27 October, 18:00, and 28 October | WITHIN | 2023-10-27 | 2023-10-28
            """)
    void resolvesAgainstPublication(
            String text, String words, TimeExpression.Role role, LocalDate start, LocalDate end) {
        assertThat(read(text)).singleElement().satisfies(it -> {
            assertThat(it.span().in(text)).isEqualTo(words);
            assertThat(it.role()).isEqualTo(role);
            assertThat(it.value().start()).contains(start);
            assertThat(it.value().end()).contains(end);
        });
    }

    /** Stretches told without a day: something lies within them, unknown when. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five raids in a single day           | in a single day
            a third burned in the first 72 hours | in the first 72 hours
            it grew 2 per cent in the third quarter | in the third quarter
            """)
    void knowsStretchesWithoutADay(String text, String words) {
        assertThat(read(text)).singleElement().satisfies(it -> {
            assertThat(it.span().in(text)).isEqualTo(words);
            assertThat(it.role()).isEqualTo(TimeExpression.Role.WITHIN);
            assertThat(it.value()).isEqualTo(new TimeValue.Unresolved());
        });
    }

    @ParameterizedTest
    @CsvSource({"they may 7 times march on", "in his sixties and on page 12", "it would last two days"})
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<TimeExpression> read(String text) {
        return new TimeReader().read(Words.in(text, new Span(0, text.length())), PUBLISHED);
    }
}
