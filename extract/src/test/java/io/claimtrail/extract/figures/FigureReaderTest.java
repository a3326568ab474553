package io.claimtrail.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.Figure.Change;
import io.claimtrail.extract.Figure.Direction;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 19);
    private static final Source RED_CROSS = source("ngo", "Red Cross");

    private final FigureReader reader = new FigureReader();

    /** The sentence with its figures in braces; then each figure as low, perhaps "to" high, comparator, counted, event, place, basis. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {More than 1,250 people} were killed and {at least 3,400} injured when the quake struck Nepal. | 1250 at-least people killed Nepal event; 3400 at-least people injured Nepal event
            The strike on the market in Sanaa killed {12 people}, medics said. | 12 exact people killed Sanaa event
            {57 people} had been killed in Homs in the past 24 hours. | 57 exact people killed Homs period
            It brings the death toll in Gaza since 7 October to {24,620}. | 24620 exact people killed Gaza cumulative
            {1.7 million people} in Sudan had fled their homes since the war began. | 1700000 exact people displaced Sudan cumulative
            {Tens of thousands of residents} are sheltering in schools in Beirut. | 20000 at-least residents displaced Beirut state
            {About two dozen soldiers} were taken hostage in Mali. | 24 approx soldiers captive Mali event
            {130 hostages} are still being held in Gaza, {at least 34} of whom are dead. | 130 exact hostages captive Gaza state; 34 at-least hostages killed Gaza state
            {At least 22} killed and {100} wounded in Kabul. | 22 at-least people killed Kabul event; 100 at-least people injured Kabul event
            {Two-thirds of households} in Gaza were going hungry. | 0.667 exact percent starving Gaza state
            {Half of the hospitals} in Sudan are closed. | 50 exact percent other Sudan state
            {One in five children} in Yemen is malnourished. | 0.2 exact percent starving Yemen state
            {No more than 15 per cent} of the aid got through to Gaza. | 15 at-most percent other Gaza state
            It had paid {$57bn} to farmers in Kenya last year. | 57000000000 exact US dollars paid Kenya period
            The bridge in Peru would cost {between £20m and £30m}. | 20000000 to 30000000 exact pounds paid Peru other
            It had fired {20-30 rockets} at the base in Syria overnight. | 20 to 30 exact rockets launched Syria period
            As of 19 December, {2,300 trucks} had entered Gaza. | 2300 exact trucks arrived Gaza cumulative
            {Nearly 300 people} have been killed each day in Gaza. | 300 approx people killed Gaza period
            {More than 20 but fewer than 30 homes} burned down in Greece. | 20 to 30 exact homes destroyed Greece event
            The truce in Libya would last {at least six weeks}. | 6 at-least weeks other Libya other
            A {6.1-magnitude} quake hit Chile. | 6.1 exact magnitude other Chile event
            {18} out of {35 passengers} left the ship in Malta. | 18 exact passengers other Malta event; 35 exact passengers other Malta event
            Rebels in Mali destroyed {12 tanks}, {31 vehicles} and {45 guns} in the last 24 hours. | 12 exact tanks destroyed Mali period; 31 exact vehicles destroyed Mali period; 45 exact guns destroyed Mali period
            The army shot down {21} of {28 drones} launched at Kyiv. | 21 exact drones destroyed Kyiv event; 28 exact drones launched Kyiv event
            {60 people} in Fiji are without power and {two schools} there remain shut. | 60 exact people other Fiji state; 2 exact schools other Fiji state
            {230 engineers} have been trained in Ghana. | 230 exact engineers other Ghana cumulative
            {Two clerks} have been sacked in Ghana. | 2 exact clerks other Ghana event
            {40 villages} in Ghana could be flooded. | 40 exact villages other Ghana other
            {Up to 1.9 million people}, {nearly 85 per cent} of the population, are displaced in Gaza. | 1900000 at-most people displaced Gaza state; 85 approx percent displaced Gaza state
            They attacked northern Togo, killing {31 people}. | 31 exact people killed northern Togo event
            {5,600 people} were killed in Haiti last year. | 5600 exact people killed Haiti period
            The toll in Haiti has risen to {700}, with {more than 2,000} injured. | 700 exact people killed Haiti cumulative; 2000 at-least people injured Haiti cumulative
            They had handed over {24 hostages} in Niger. | 24 exact hostages released Niger event
            Doctors in Oman counted {2.5e3 cells}. | 2500 exact cells other Oman event
            It lies {two-thirds of a million} kilometres from Peru. | 666666.6666666666 exact kilometres other Peru other
            {83 journalists} have been killed in Gaza, Israel and Lebanon since 7 October. | 83 exact journalists killed Gaza, Israel and Lebanon cumulative
            Dust in Chad made up {three twenty-firsts} of the flour. | 0.143 exact percent other Chad state
            Workers in Chad lifted {8- to 16-tonne} beams. | 8 to 16 exact tonnes other Chad other
            """)
    void readsFigures(String marked, String expected) {
        List<Span> spans = new ArrayList<>();
        String text = unmarked(marked, spans);
        List<Figure> figures = read(text, RED_CROSS);
        assertThat(figures.stream().map(FigureReaderTest::described))
                .as(text)
                .containsExactly(expected.split("; ", -1));
        for (int i = 0; i < spans.size(); i++) {
            assertThat(figures.get(i).span().in(text)).startsWith(spans.get(i).in(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happened on 12 March 2021, on Oct. 7, on 8 and 9 January and in 2019.",
                "Ana Ruiz, 41, and Jo Park (37) met at 10:30, at 2 p.m. and at 1700 GMT.",
                "Flight 370, a Boeing 737, Resolution 2728, Channel 12 and an F-16 were named.",
                "The 1990s, the 21st century and the third one were better.",
                "They live at 10 Downing Street and won 4-1.",
                "Call +44-20-7946-0991 or see https://example.org/a?b=20&c=30%25.",
                "No one of the two sides said it was one of the best; the second half was 24/7 work.",
                "Children under five and anyone aged 12 got in, the 34-year-old said.",
                "It began two days ago and happened in the past week."
            })
    void leavesOutNumbersThatStateNoQuantity(String text) {
        assertThat(read(text, RED_CROSS)).as(text).isEmpty();
    }

    @Test
    void readsOnlyNumbersOfTheContent() {
        String text = "Seven people heard the mayor say that 30 homes in Lima had burned.";
        Span content = new Span(text.indexOf("30"), text.length() - 1);
        assertThat(reader.read(ArticleText.of(text), claim(content), RED_CROSS, PUBLISHED))
                .singleElement()
                .satisfies(it -> assertThat(it.span().in(text)).isEqualTo("30 homes"));
    }

    @Test
    void tellsHowATotalMoved() {
        Figure total = read("Infections in Italy had risen by 142 to 24,762.", RED_CROSS)
                .get(1);
        assertThat(total.change()).contains(new Change(Direction.ROSE, OptionalDouble.of(142), OptionalDouble.empty()));
        Figure members = read("Membership in Oslo fell from 40,000 to 30,000.", RED_CROSS)
                .get(1);
        assertThat(members.change())
                .contains(new Change(Direction.FELL, OptionalDouble.empty(), OptionalDouble.of(40_000)));
    }

    @Test
    void datesAFigure() {
        Figure asOf = read("As of 19 December, 2,300 trucks had entered Gaza.", RED_CROSS)
                .get(0);
        assertThat(asOf.asOf()).isEqualTo(LocalDate.of(2023, 12, 19));
        Figure since = read("More than 900 people have been killed in Haiti since 2 January.", RED_CROSS)
                .get(0);
        assertThat(since.since()).contains(LocalDate.of(2024, 1, 2));
        assertThat(since.asOf()).isEqualTo(PUBLISHED);
        Figure period = read("57 people were killed in Haiti in the past 24 hours.", RED_CROSS)
                .get(0);
        assertThat(period.period()).contains("PT24H");
    }

    @Test
    void goesOnCountingInTheNextSentence() {
        String text = "A blast in Lagos killed 19 people. They included three children.";
        Span content = new Span(text.indexOf("They"), text.length());
        assertThat(reader.read(ArticleText.of(text), claim(content), RED_CROSS, PUBLISHED))
                .singleElement()
                .satisfies(it -> assertThat(it.event()).isEqualTo(Figure.Event.KILLED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gaza-health-ministry | | More than 24,700 Palestinians have been killed since the war began. | gaza-health-ministry/killed/people/gaza/cumulative
            gaza-health-ministry | | More than 24,700 Gazans have been killed in the Gaza Strip since 7 October. | gaza-health-ministry/killed/people/gaza/cumulative
            gaza-health-ministry | | The toll from a raid in Rafah has risen to 112. | gaza-health-ministry/killed/people/rafah/cumulative
            gaza-health-ministry | | It said 142 people have been killed in Gaza and the West Bank since 7 October. | gaza-health-ministry/killed/people/gaza-and-west-bank/cumulative
            gaza-health-ministry | | At least 9,600 children have been killed in Gaza since 7 October. | gaza-health-ministry/killed/children/gaza/cumulative
            other-government | Ukraine | Russia has lost 375,000 soldiers in Ukraine, killed since 24 February 2022. | other-government:ukraine/killed/soldiers/ukraine/cumulative
            media | Associated Press | The quake killed at least 4,400 people in Nepal. | media:associated-press/killed/people/nepal/event
            ngo | Red Cross | Two aid workers have been killed in Sudan since 3 January. | ngo:red-cross/killed/aid-workers/sudan/cumulative
            media | CNN | The virus has killed 3,000 people globally since January. | media:cnn/killed/people/worldwide/cumulative
            un | OCHA | 153 trucks entered Gaza on Wednesday. | un:ocha/arrived/trucks/gaza/period
            """)
    void namesTheSeries(String id, String body, String text, String series) {
        assertThat(read(text, source(id, body)).get(0).series()).contains(series);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dozens of people have been killed in Gaza.",
                "Up to 5,000 people could be killed in Gaza.",
                "Twenty-five people have died of hunger in Gaza so far.",
                "At least 891 people have been killed in Gaza since last Sunday."
            })
    void keepsPartialAndVagueAmountsOutOfSeriesOfTotals(String text) {
        assertThat(read(text, source("gaza-health-ministry", "")).get(0).series())
                .isEmpty();
    }

    @Test
    void placesLossesWhereTheSourceFightsNotAtTheLoser() {
        Source kyiv = source("other-government", "Ukraine");
        List<Figure> losses = read(
                "Russia has lost 1,210 soldiers over the past day, bringing its combat losses since 24 February 2022 to 790,800.",
                kyiv);
        assertThat(losses.stream().map(it -> it.series().orElse("none")))
                .containsExactly(
                        "other-government:ukraine/killed/soldiers/ukraine/period",
                        "other-government:ukraine/killed/soldiers/ukraine/cumulative");
        assertThat(losses.get(1).since()).contains(LocalDate.of(2022, 2, 24));
        assertThat(losses.get(1).period()).isEmpty();
    }

    @Test
    void keepsWhatAFigureWasBeforeOutOfItsSeries() {
        List<Figure> figures =
                read("The number of people killed in the quake in Ishikawa rose from 168 to 202.", RED_CROSS);
        assertThat(figures.get(0).series()).isEmpty();
        assertThat(figures.get(1).series()).contains("ngo:red-cross/killed/people/ishikawa/cumulative");
        assertThat(figures.get(1).change())
                .contains(new Change(Direction.ROSE, OptionalDouble.empty(), OptionalDouble.of(168)));
    }

    private List<Figure> read(String text, Source source) {
        return reader.read(ArticleText.of(text), claim(new Span(0, text.length())), source, PUBLISHED);
    }

    private static Attribution claim(Span content) {
        return new Attribution(
                Optional.empty(), Optional.empty(), List.of(content), QuotationType.INDIRECT, OptionalInt.empty(), 1);
    }

    private static Source source(String id, String body) {
        return new Source(
                id,
                Optional.empty(),
                Optional.ofNullable(body).filter(it -> !it.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static String unmarked(String marked, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                open = text.length();
            } else if (c == '}') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String described(Figure it) {
        double high = it.high().orElse(it.low());
        String value = number(it.low()) + (high > it.low() ? " to " + number(high) : "");
        return String.join(
                " ",
                value,
                name(it.comparator()),
                it.counted(),
                name(it.event()),
                it.place().orElse("-"),
                name(it.basis()));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
