package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where figures are placed: by their own sentence, and by the sentences before it where theirs names no place. */
class FigurePlaceTest {
    /** What stands before the claim, the claim, then the place of each of its figures. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | Half of Yemen's clinics are shut. | Yemen
            | Peru's 36 hospitals are full. | Peru
            | Some 85% of Sudan's population has been displaced. | Sudan
            | About 40,000 people had fled Rafah since Monday. | Rafah
            | The virus has killed 3,000 people globally. | globally
            | Israel said 90% of the rockets had been intercepted. | -
            | The US Geological Survey measured a 6.1-magnitude tremor. | -
            | USA Today readers counted 40 tremors. | -
            | South Africa was in chaos for the first 72 hours. | South Africa
            | Mali has spent $40m on roads. | Mali
            Hamas took them in October. | Israel says 130 hostages are still being held, 36 of whom are dead. | Gaza; Gaza
            Rebels took them in October. | The ministry says 130 hostages are still being held. | -
            Fighters moved near Homs. | Food had run out for 9,000 people sheltering in the city. | Homs
            They spoke in Egypt. | Food had run out for 9,000 people sheltering in the city. | -
            Officials met in the West Bank. | Medics closed 12 clinics in the territory. | West Bank
            An attack on Mosul began at dawn. The army sent planes to Egypt. | At least 40 people died in the attack. | Mosul
            The army bombed a camp in Kunduz. Mr Khan called the bombing in Kunduz a crime. | Some 30 civilians were killed in the incident. | Kunduz
            A quake in Nepal began it. | At least 40 people died in the attack. | -
            An attack on Mosul began at dawn. | At least 40 people died. | -
            """)
    void placesAFigure(String before, String claim, String places) {
        assertThat(RedCross.figures(before == null ? "" : before, claim).stream()
                        .map(it -> it.place().orElse("-")))
                .containsExactly(places.split("; "));
    }
}
