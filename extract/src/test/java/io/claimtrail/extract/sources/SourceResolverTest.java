package io.claimtrail.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceResolverTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [John Kirby, a spokesman for the National Security Council,] said talks went on. | white-house
                    [A State Department spokesperson] said the visas were void.                   | us-government
                    [A senior administration official] said the plan was ready.                   | white-house
                    [Two US officials] said the ship had left.                                    | us-government
                    [The Kremlin] denied the report.                                              | other-government
                    [Israel's military] said it struck a depot.                                   | israeli-military
                    [Israel] says the road is open.                                               | israeli-official
                    [The health ministry in Hamas-run Gaza] said ten people had died.             | gaza-health-ministry
                    [Gaza's Ministry of Health] said ten people had died.                         | gaza-health-ministry
                    [A member of Hamas's political bureau] said no.                               | hamas
                    [The Palestinian ambassador to the UN] called the vote late.                  | palestinian-authority
                    [Qatar's foreign ministry spokesman] said talks would resume.                 | other-government
                    [France's ambassador to the United Nations] urged restraint.                  | other-government
                    [Louise Wateridge, a spokeswoman for Unrwa,] said the store was empty.        | un
                    [Aid groups] warned of hunger.                                                | ngo
                    [A doctor with Médecins Sans Frontières] said beds were full.                 | ngo
                    [The Reuters news agency] reported a blast.                                   | media
                    [Israeli media] reported a blast.                                             | media
                    [Residents of Gaza City] said the road was shut.                              | other
                    [Families of the Israeli hostages] said they would march.                     | other
                    [Republican Senator Ann Example] said the bill would fail.                    | other
                    [Former US ambassador Ann Example] said the bill would fail.                  | other
                    [A British surgeon] said beds were full.                                      | other
                    [The company] said sales rose.                                                | other
                    [US and Israeli officials] said the talks went well.                          | us-government
                    [Peru's Ministry of Foreign Affairs] said talks would resume.                 | other-government
                    [The Ukrainian security council's spokesman] said talks would resume.         | other-government
                    [Russia's defense secretary] said talks would resume.                         | other-government
                    [Media reports] said the road was shut.                                       | media
                    [Israeli television] said the road was shut.                                  | media
                    [A pro-government militia] said the road was shut.                            | other
                    [A number of Israeli officials] said the road was shut.                       | israeli-official
                    [Pictures of an Israeli village] showed the road shut.                        | other
                    [Three international medical aid groups] said beds were full.                 | ngo
                    [The firm's chief safety officer] said the ship was sound.                    | other
                    [Ann Example, who asked Unicef for help,] said beds were full.                | other
                    [Israeli and Arab media] said the road was shut.                              | media
                    [Israeli and Palestinian rights groups] said the road was shut.               | ngo
                    [Palestinian prisoner associations] said he had died.                         | ngo
                    [Ann Example, director in charge of the FBI's Boston office,] said so.        | us-government
                    [Russia's deputy central bank chairman] said the rouble would hold.           | other-government
                    [WHO spokesperson Lee Roe] said the ward was full.                            | un
                    [the Ebla Advertiser] reported a blast.                                       | media
                    [Georgia Gov. Lee Roe] said schools would shut.                               | other
                    [Dr Lee Roe, who works with Doctors Without Borders,] said beds were full.    | ngo
                    [Ann Example, senior counsel with the ACLU,] said the bill would fail.        | ngo
                    [Lee Roe, deputy director of operations for Oxfam,] said beds were full.      | ngo
                    [The UK-based, anti-Assad Syrian Observatory for Human Rights] said so.       | ngo
                    [The Ebla Prisoners' Society] said he had died.                               | ngo
                    [Lee Roe, a human rights lawyer,] said the bill would fail.                   | other
                    [Ann Example, a Palestinian journalist and analyst,] said no.                 | other
                    [The University of Birmingham's vice-chancellor Lee Roe] said no.             | other
                    [The German vice-chancellor] said no.                                         | other-government
                    [An Anglican minister based in Ramallah] said no.                             | other
                    [A 22-year-old Palestinian] said the road was shut.                           | other
                    [Mr. Obama's senior campaign strategist] said no.                             | other
                    [The international community] called for calm.                                | other-government
                    [Medical sources] in Gaza said ten people had died.                           | other
                    [The CBO] said the debt would grow.                                           | other
                    [Derbyshire Police] said a man was held.                                      | other-government
                    [A source briefed on the talks] said the road was shut.                       | other
                    [The US and other allies] said the road was shut.                             | us-government
                    [A University of Leeds spokesperson] said no.                                 | other
                    [A war monitor, the Syrian Observatory for Human Rights,] said so.            | ngo
                    [Radio host Lee Roe] said no.                                                 | other
                    [An email from Peru's foreign ministry] said the road was shut.               | other-government
                    [The rulers of Egypt and Jordan] said no.                                     | other-government
                    [The organisation he runs, Oxfam,] said no.                                   | ngo
                    [Leaflets dropped over the city by the Israeli military] said so.             | israeli-military
                    [A report that Oxfam published] said so.                                      | other
                    [A study compiled in May for three donors by Oxfam] said so.                  | ngo
                    [The Ministry of Health in Israel] said ten people had died.                  | israeli-official
                    [The National Security Council in Peru] said no.                              | other-government
                    [U. S officials] said the ship had left.                                      | us-government
                    [Joe Biden's campaign strategist] said no.                                    | other
                    [A Biden campaign adviser] said no.                                           | other
                    [International agencies] warned of hunger.                                    | ngo
                    [Nato allies] said the ship had left.                                         | other-government
                    [Allies] said the ship had left.                                              | other-government
                    [Oxfam's allies] said the ship had left.                                      | other
                    [Satellite images of Israel] showed the road shut.                            | other
                    [Footage of the Israeli army] showed the road shut.                           | other
                    [An open letter for Israel] called for calm.                                  | other
                    [Israeli hospital administrators] said beds were full.                        | other
                    """)
    void readsTheWordsOfTheMention(String marked, String id) {
        assertThat(ids(marked)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [A senior Israeli official] said the call was good. [The official] added that it was long. | israeli-official israeli-official
                    [Unrwa chief Philippe Lazzarini] said stores were low. [He] warned of famine.              | un un
                    Peru's energy minister, Rosa Example, was in Lima. [Ms Example] said power was back.        | other-government
                    [The foreign ministry in Doha] said talks went on. [The ministry] gave no date.             | other-government other-government
                    [Egypt] said trucks were waiting. [It] added that the gate was shut.                        | other-government other-government
                    Talks went on in Cairo with [Hamas, which] said no.                                         | hamas
                    [Benjamin Netanyahu] said no. [His office] confirmed it.                                    | israeli-official israeli-official
                    Lee Roe, spokesman for U.N. chief Ban Ki-moon, was there. [Mr. Roe] said a car was hit.     | un
                    He met the Egyptian prime minister, Omar Example, in Paris. [Mr Example] said it went well. | other-government
                    Israel spoke with Unicef. [The agency's analysts] said stores were low.                     | un
                    [Hamas] spoke before [the White House] did. [The group] said no.                            | hamas white-house hamas
                    Israel struck as Hamas fled. [A group] said it would march.                                 | other
                    In Israel, as Hamas knows, [the Ministry of Defense] said it would pay.                     | israeli-official
                    The Israeli army released [a map] showing the road. It was shut.                            | israeli-military
                    President Joseph R. Biden met the King of Jordan. [The President] affirmed their ties.      | white-house
                    President Biden came, and Ann Example thanked the President for his patience in securing the release of two men. [The President] spoke too. | white-house
                    Assad Turfe came. [Turfe] met Syria's envoy.                                                | other
                    Vice President Harris spoke for the Biden-Harris ticket. [Harris] said no.                  | white-house
                    The case is before the International Court of Justice. [The court] ruled on it.             | un
                    Unicef gave no number. [A spokesperson] said beds were full.                                | un
                    Peru mourned three days. [Lee Roe, the government spokesman,] said no. [Roe] said so too.   | other-government other-government
                    IfNotNow came to town. [Lee Roe, the group's spokesman,] said no. [He] said so too.         | ngo ngo
                    Bristol is far from Israel. [A council spokesperson] said no.                               | other
                    Peru's president came to Lima. [The mayor of Ebla] said no.                                 | other-government
                    South Africa went to the International Court of Justice. [South African lawyers] said so.   | other-government
                    The National Hurricane Center keeps watch. [Forecasters] warned of rain.                    | us-government
                    [Palestine Action] came. [Ebla Systems UK] said no. [The group] said yes.                   | ngo other ngo
                    Hamas spoke with mediators such as Egypt under what [it] called good terms.                 | hamas
                    The Israeli army drew a map of Gaza. [It] said the map was split.                           | israeli-military
                    In New Bern, North Carolina, schools shut. [Mayor Dana Outlaw] said so.                     | other
                    Chris Bowen is Australia's minister. [Mr Bowen] said no.                                    | other-government
                    Israel struck. [Kent Police] said no. [The force] said so too. [A spokesman] said why.      | other-government other-government other-government
                    Britain saw a march on the Israel-Gaza war. [Sports minister Lee Roe] said no.              | other-government
                    Israel struck as Palestinians fled. [The army] said it would go on.                         | israeli-military
                    South Africa went to the International Court of Justice. [Judge Lee Roe] said so.           | un
                    Paul Spiegel was there. [Spiegel] said no.                                                  | other
                    Hamas met Peru's envoy. [Hamas] said no, [a source from the group] said.                    | hamas hamas
                    Lee Roe, 32, is now advocacy director for Oxfam. [Roe] said stores were low.                | ngo
                    For Lee Roe, Hamas stands for all he hates. [Roe] said no.                                  | other
                    [Oxfam] said beds were full. [Its staff] said so too.                                       | ngo ngo
                    Peru met Egypt's foreign ministry. Israel struck. [A ministry statement] said no.           | other-government
                    [Oxfam] spoke. [The Gaza health ministry] said no. [The organization] said so too.          | ngo gaza-health-ministry ngo
                    [Oxfam] spoke. [The Gaza health ministry] said no. [The agency] said so too.                | ngo gaza-health-ministry gaza-health-ministry
                    Philippe Lazzarini came. Antony Blinken was there. [He] said Blinken had been forward leaning.          | un
                    Philippe Lazzarini came. Antony Blinken was there. [He] said trucks had come.                           | us-government
                    Philippe Lazzarini came. Antony Blinken was there. [He] said a pro-Blinken mood was near.               | us-government
                    The United States sent aid. Puerto Rico was dark. [The president] said more would come.     | white-house
                    Israel struck at dawn. [The King] said he was moved.                                        | other-government
                    Peru struck at dawn. [Administrators] said beds were full.                                  | other
                    [The Israeli army] said [>intelligence] suggested a tunnel ran there.                       | israeli-military israeli-military
                    [The Israeli army] said [>a report] suggested a tunnel ran there.                           | israeli-military other
                    [The Israeli army] said [>Hamas intelligence] suggested a tunnel ran there.                 | israeli-military hamas
                    Trucks wait after the end of [talksBiden] said no.                                          | white-house
                    Trucks wait after the end of talks[Biden] said no.                                          | white-house
                    James Kirby died in Gaza. [Mr Kirby's brother] said he was brave. [Mr Kirby] said so too.   | other other
                    """)
    void takesUpWhomShortFormsReferTo(String marked, String ids) {
        assertThat(ids(marked)).containsExactly(ids.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    White House | Jordan's king came to Israel. [We] said no.                         | white-house
                    White House | The President met the Jordanian president. [The President] said no. | white-house
                    White House | Israel struck. [Jill and I] said no.                                | white-house
                    UN OCHA oPt | Israel struck. [Health partners] warned of hunger.                  | ngo
                    The Daily   | Israel struck. [Health partners] warned of hunger.                  | other
                    Fox News    | [Hamas] spoke. [We] said no.                                        | hamas hamas
                    """)
    void takesTheBodyThatPublishedTheTextForWe(String publisher, String marked, String ids) {
        List<Source> sources = MarkedArticle.sources(Catalogue.standard(), publisher, "2024-03-01", marked);
        assertThat(sources.stream().map(Source::id).toList()).containsExactly(ids.split(" ", -1));
    }

    @Test
    void takesThePersonsOfficeOnTheDayOfPublication() {
        String marked = "[Donald Trump] said the deal was done.";
        assertThat(sources("2019-05-01", marked).get(0).id()).isEqualTo("white-house");
        assertThat(sources("2023-05-01", marked).get(0).id()).isEqualTo("other");
        assertThat(sources("2025-05-01", marked).get(0).id()).isEqualTo("white-house");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-05-01 | [A Trump advisor] said no.                         | white-house
                    2019-05-01 | [A Trump advisor, Jane Roe,] said no.              | white-house
                    2019-05-01 | [Trump advisor Jane Roe] said no.                  | white-house
                    2019-05-01 | Trump advisor Jane Roe flew in. [Roe] said no.     | white-house
                    2023-05-01 | Trump advisor Jane Roe flew in. [Roe] said no.     | other
                    2019-05-01 | Donald Trump and Jane Roe flew in. [Roe] said no.  | other
                    """)
    void takesAnAdvisersSideFromWhomHeAdvisesWhileThatOneIsInOffice(String day, String marked, String id) {
        assertThat(sources(day, marked).get(0).id()).isEqualTo(id);
    }

    @Test
    void givesTheFullestNameAndTheRole() {
        List<Source> sources = sources(
                "2024-03-01", "Mali's defence minister, Awa Example, flew home. [Ms Example] said the base was safe.");
        assertThat(sources.get(0).speaker()).contains("Awa Example");
        assertThat(sources.get(0).role()).contains("defence minister");
        assertThat(sources.get(0).body()).contains("Mali");
        assertThat(sources.get(0).anonymous()).isFalse();
    }

    @Test
    void givesTheWholeOfficeWhereTheCatalogueHasItsPhrase() {
        List<Source> sources =
                sources("2024-01-19", "[Israeli Prime Minister Benjamin Netanyahu] said the war would go on.");
        assertThat(sources.get(0).role()).contains("Prime Minister");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [The UN's envoy in Libya, Rosa Example,] said no.               | Rosa Example
                    [The US ambassador to Peru Rosa Example] said no.               | Rosa Example
                    [A spokesman for Rosa Example] said no.                         |
                    [Egypt, which met them in May,] said no.                        | Egypt
                    [Another] said no.                                              |
                    Michelle Obama and Barack Obama met. [Obama] said no.           | Barack Obama
                    Ban Ki-moon was there. [Mr Ban] said no.                        | Ban Ki-moon
                    Lee Roe, who has family in Peru, sat down. [Roe] said no.       | Lee Roe
                    """)
    void namesTheSpeakerInFull(String marked, String speaker) {
        assertThat(sources("2016-03-01", marked).get(0).speaker()).isEqualTo(java.util.Optional.ofNullable(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Ebla Port Board met. [EPB] said no.            | Ebla Port Board
                    [EPB] said no. Mr EPB Porter Brook was there.      | EPB Porter Brook
                    [ABA] said no. Ambassador Brigadier ABA was there. | ABA
                    """)
    void spellsAnAcronymOutOnce(String marked, String speaker) {
        assertThat(sources("2024-01-19", marked).get(0).speaker()).contains(speaker);
    }

    @Test
    void unnamedOfficialsAreAnonymousAndBodiesAreNot() {
        assertThat(sources("2024-03-01", "[A senior Israeli official] said so.")
                        .get(0)
                        .anonymous())
                .isTrue();
        assertThat(sources("2024-03-01", "[The Pentagon] said so.").get(0).anonymous())
                .isFalse();
    }

    private static List<String> ids(String marked) {
        return sources("2024-03-01", marked).stream().map(Source::id).toList();
    }

    private static List<Source> sources(String day, String marked) {
        return MarkedArticle.sources(Catalogue.standard(), day, marked);
    }
}
