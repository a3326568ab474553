package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Figure;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stretch of time a number speaks of, and what happened, as grammar tells it. */
class FigureBasisTest {
    /** What lasts is told by verbs of state and by "was" without a participle, also where a reporter shifts it back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 30 people worked in the building.             | 30 other state
            Two of the accounts were fake.                      | 2 other state
            Some 40 families were registered in the camp.       | 40 other state
            We continue to own two ferries.                     | 2 other state
            Only 18 senators support a truce.                   | 18 other state
            The tunnel they found was 830 metres long.          | 830 other state
            The hall served as a shelter for 300 people.        | 300 displaced state
            They were ahead in all but two of the states.       | 2 other state
            Settlers live in 160 towns alongside 2,000 nomads.  | 160 other state; 2000 other state
            Some 250 hostages are unaccounted for, and 36 of them are presumed dead. | 250 captive state; 36 killed state
            """)
    void tellsWhatLasts(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** One incident: past forms of verbs of doing, and a stretch of time that dates the incident and not the number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Four guns were given to his father.                               | 4 other event
            He drove the last 15 laps alone.                                  | 15 other event
            At least eight soldiers were evacuated to Oman.                   | 8 displaced event
            There was anger over airstrikes last week in which 30 people were killed. | 30 killed event
            They spoke of a raid earlier this month that left 32 civilians dead. | 32 killed event
            Two men were captured during its attack on the town this month.   | 2 captive event
            More than 100 wounded people - including 10 boys - were brought to the clinic. | 100 injured event; 10 injured event
            Special forces rescued two hostages held there.                   | 2 released event
            The ministry is pulling out thousands of troops.                  | 2000 other event
            Chad has mobilised 4,500 reservists.                              | 4500 other event
            There were 2,300 wounded in these attacks.                        | 2300 injured event
            An 11-day hunger strike ended.                                    | 11 other event
            A school that has been a shelter was hit, killing six people.     | 6 killed event
            """)
    void tellsOneIncident(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** What has run on up to now, told by the perfect, by "so far", by a duration or from a day to that of publication, 19 January. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They have been marching for two weeks.                            | 2 other cumulative
            For 30 years we have hoped for peace.                             | 30 other cumulative
            Eight months of war have emptied the town.                        | 8 other cumulative
            More than 28,000 villagers have been killed in just over four months.       | 28000 killed cumulative
            Between 7 October and 19 January, at least 2,400 villagers were killed.     | 2400 killed cumulative
            The raids have gone on to kill 2,300 villagers.                   | 2300 killed cumulative
            Sixteen sailors have been killed.                                 | 16 killed cumulative
            Police said 34 arrests had been made so far.                      | 34 detained cumulative
            Two people were killed, bringing the number of deaths from the unrest to 15. | 2 killed event; 15 killed cumulative
            """)
    void tellsWhatHasRunOn(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** What somebody means to do has not happened; what he managed or had to do has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was an effort to win 200 seats.                                | 200 other other
            The firm was hired to bake millions of loaves.                    | 2000000 other other
            They managed to ship 30 crates.                                   | 30 other event
            The plant had to close two furnaces.                              | 2 other event
            Some 500 tourists were allowed to leave on Wednesday.             | 500 other event
            Norway's 11 counties must decide.                                 | 11 other state
            Divers found 12 boats in late May.                                | 12 other event
            """)
    void tellsPurposeFromDeed(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** Populations, holdings, distances and times that run on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reports of 55,000 miners at work.                                 | 55000 other state
            Some 200 tourists were believed to be on the island.              | 200 other state
            Some 90,000 villagers have been displaced.                        | 90000 displaced state
            Some 90,000 villagers have been displaced since March.            | 90000 displaced cumulative
            They still have a billion dollars in the bank.                    | 1000000000 other state
            Only a quarter of the clinics remain open.                        | 0 other state
            Sales rose in the past two weeks, but 40 shops remain empty.      | 40 other state
            The camp is 65 miles north of the border.                         | 65 other other
            He is two kilometres (1.2 miles) away from it.                    | 2 other other; 1 other other
            The epicentre was eight miles east of the town.                   | 8 other event
            After four weeks of protest they have gone home.                  | 4 other cumulative
            The fleet hit 36 targets.                                         | 36 other event
            Rebels killed 8,000 people in the last three weeks.               | 8000 killed period
            Some 12 tourists were killed in the group's attack last month.    | 12 killed event
            """)
    void tellsWhatHolds(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** What goes on telling of the number before: between dashes, in brackets, in a list, as its total. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eight people were killed - a high-ranking leader, two advisers and five guards. | 8 killed event; 2 killed event; 5 killed event
            Some 43 people were killed (18 in Oslo; 25 in Bergen).            | 43 killed event; 18 killed event; 25 killed event
            Ten died in it, bringing the total for the voyage to 56.          | 10 killed event; 56 killed cumulative
            The number of people killed while seeking aid had risen to 2,140. | 2140 killed cumulative
            Two brothers, three sisters and 14 nieces were killed.            | 2 killed event; 3 killed event; 14 killed event
            He was detained along with 10 others.                             | 10 detained event
            The first 20 lorries of flour were allowed into the town.         | 20 arrived event
            The firm has received $3,000 in fees.                             | 3000 paid event
            """)
    void goesOnTelling(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** What is said of the counted behind an aside, by a phrase, or by a verb that shares its object. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two women - one in her 70s - have been arrested.                  | 2 detained event
            Two sailors, both of them Greek, were rescued.                    | 2 released event
            In Lagos 12 shops which were reportedly damaged reopened.         | 12 destroyed event
            Some 40 homes and three shops were hit.                           | 40 destroyed event; 3 destroyed event
            Rebels kidnapped and tortured 12 nurses.                          | 12 captive event
            The quake killed and injured dozens.                              | 24 killed event
            She died with two of her children.                                | 2 killed event
            They tried to stop 20 boys eligible to cross.                     | 20 other other
            About 6,000 marchers took part.                                   | 6000 other event
            They allowed 20 trucks of aid into the town.                      | 20 arrived event
            The famine left 200,000 people in Phase 5.                        | 200000 starving state
            """)
    void tellsWhatHappened(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** A stated span, also where no day of it is named, and also behind another number of the same clause. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It documented five attacks in a single day.                              | 5 launched period
            More than 11,000 buildings were damaged in the first 50 days of the war. | 11000 destroyed period; 50 other period
            Twenty people were hurt in 112 accidents between March 2019 and March 2020. | 20 injured period; 112 other period
            We saw what happened over nearly two decades.                            | 2 other period
            It reported 84 new deaths.                                               | 84 killed period
            Spain had 900 infections on Friday.                                      | 900 infected period
            Registered cases rose by 10,956 on Friday.                               | 10956 infected period
            Nineteen people had been killed in just two days.                        | 19 killed period
            Raids killed 70 people since dawn.                                       | 70 killed period
            Between the mornings of 7 and 8 January, 24 people were killed.          | 24 killed period
            The daily average number of lorries that entered was 97.                 | 97 arrived period
            """)
    void tellsAPeriod(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** A running total, and the parts and paraphrases that share it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said she had been displaced six times.                                 | 6 displaced cumulative
            It has delivered 137 lorries of flour - about 900 tonnes - since May.       | 137 arrived cumulative; 900 arrived cumulative
            More than 1,400 villagers have been killed. The mayor said 30 boys were among them. | 1400 killed cumulative; 30 killed cumulative
            They confirmed 15 cases of measles.                                        | 15 infected cumulative
            Nearly 98,000 buildings may have been damaged.                             | 98000 destroyed cumulative
            """)
    void tellsARunningTotal(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** Nothing that has come to pass. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The raid could have destroyed 40 homes.          | 40 destroyed event
            Emissions are projected to drop 42 per cent by 2030. | 42 other other
            Up to 5,000 people could be killed.              | 5000 killed other
            The pause would last three days.                 | 3 other other
            """)
    void tellsWhatHasNotComeToPass(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    /** What is counted tells what can have happened to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They want the release of 300 Syrians held in foreign jails. | 300 detained state
            Releasing the 12 floors saved money.                        | 12 other event
            """)
    void fitsTheEventToTheCounted(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    private static String read(String text) {
        return String.join(
                "; ",
                RedCross.figures("", text).stream()
                        .map(FigureBasisTest::described)
                        .toList());
    }

    private static String described(Figure it) {
        return String.join(
                " ",
                Long.toString((long) it.low()),
                it.event().name().toLowerCase(Locale.ROOT),
                it.basis().name().toLowerCase(Locale.ROOT));
    }
}
