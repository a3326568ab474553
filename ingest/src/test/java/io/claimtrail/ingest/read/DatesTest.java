package io.claimtrail.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-19T22:00:00Z | 2024-01-19T22:00:00Z",
                "2024-01-19T22:00:00.123+02:00 | 2024-01-19T20:00:00.123Z",
                "2017-08-24T04:38:34+0000 | 2017-08-24T04:38:34Z",
                "2018-05-30T15:14:24 | 2018-05-30T15:14:24Z",
                "2024-01-19 22:00 | 2024-01-19T22:00:00Z",
                "2024-01-19 | 2024-01-19T00:00:00Z",
                "20161011T001327+0100 | 2016-10-10T23:13:27Z",
                "20170102 | 2017-01-02T00:00:00Z",
                "Fri, 21 Aug 2026 16:00:54 -0400 | 2026-08-21T20:00:54Z",
                "Sun, 08 Oct 2023 23:27:14 GMT | 2023-10-08T23:27:14Z",
                "8 Oct 2023 | 2023-10-08T00:00:00Z",
                "January 2, 2024 | 2024-01-02T00:00:00Z",
                "Jan. 2, 2024, 3:04 pm | 2024-01-02T15:04:00Z",
                "Published: Tuesday, March 4th, 2025 at 9:15 AM | 2025-03-04T09:15:00Z",
                "2 March 2025 | 2025-03-02T00:00:00Z",
                "1705701600 | 2024-01-19T22:00:00Z",
                "1705701600000 | 2024-01-19T22:00:00Z",
            })
    void readsDatesAsNewsCarriesThem(String text, String expected) {
        assertThat(Dates.parse(text)).contains(Instant.parse(expected));
    }

    @Test
    void readsNoDateIntoOtherText() {
        assertThat(Dates.parse("soon enough")).isEmpty();
        assertThat(Dates.parse("")).isEmpty();
        assertThat(Dates.parse("2024-13-45")).isEmpty();
        assertThat(Dates.parse("9".repeat(500))).isEmpty();
    }
}
