package io.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.SourceResolver;
import io.claimtrail.extract.tagging.GuessingTagger;
import io.claimtrail.extract.tagging.Guideline;
import io.claimtrail.extract.tagging.Tagger;
import io.claimtrail.extract.text.ArticleText;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text: no exception, every span inside it, time linear in its length. {@code -Dhard.input.cases=100000} for the long run;
 * the seed of a failing case is in its message.
 */
class HardInputTest {
    private static final int CASES = Integer.getInteger("hard.input.cases", 5_000);
    private static final List<String> BASES = List.of(
            "Maria Keller, the mayor of Port Ebla, said on Tuesday that more than 1,200 houses had been damaged.\n",
            "\"We have no choice,\" she told reporters. \"The pier is closed. Nobody should walk there.\"\n\n",
            "According to the harbour board, between 20 and 30 boats sank in the past 24 hours, up from 12 on Jan. 3. ",
            "‘It’s late,’ Dr. Ito said; ``He knew'', he added, ''and he told Ana that it was \"fine\".'' ",
            "The U.S. ambassador denied it: “They've told us they won't.” — “Never,” Mr O’Neill wrote @home #late 3.5% €4m. ");
    private static final String NAMES = "Maria Omar Ana Ivan Rosa John Keller Haddad Novak Silva Ito Moreau Lind ";
    private static final String PLAIN = "said told he she it I who the of for minister official group report NATO ";
    private static final int[] ODD = {
        0, 7, 9, 0x0b, 0x1c, 0x7f, 0x85, 0xa0, 0xad, 0x300, 0x200b, 0x200e, 0x2028, 0x202e, 0xfeff, 0xfffd, 0xffff,
        0xd800, 0xdc00, '"', '\'', '`', '“', '”', '‘', '’', '«', '\n', '\r', '\t', '.', '$', '%', 0x0661, 0x3a9, 0x4e2d,
        0x5d0, 0xac00, 0xe000, 0x1d400, 0x1f642, 0x1f1fa, 0x2f800, 0xe0101, 0x10ffff
    };

    private final ClaimExtractor guessing = extractor(GuessingTagger.of(Guideline.PRODUCT));

    private static ClaimExtractor extractor(Tagger tagger) {
        return new ClaimExtractor(tagger, new SourceResolver(Catalogue.standard()));
    }

    private static Article article(String text) {
        return new Article(
                "a",
                Optional.empty(),
                Optional.of("Ebla Post"),
                Optional.of(Instant.parse("2024-01-19T10:00:00Z")),
                text);
    }

    @Test
    void survivesMutatedTexts() {
        for (int seed = 0; seed < CASES; seed++) {
            check(guessing, seed);
        }
    }

    @Test
    void networkSurvivesThemToo() {
        ClaimExtractor real = extractor(Tagger.of(Guideline.PRODUCT));
        for (int seed = 0; seed < CASES / 100; seed++) {
            check(real, seed);
        }
    }

    @Test
    void longTextsTakeTimeInProportion() {
        String text = String.join("", BASES);
        String noParagraphs = text.replace("\n", " ");
        String quotes = "\"It rained,\" he said. \"";
        for (String unit : List.of(text, noParagraphs, quotes, "said ", "12 ", "a", "\"", "'", ".", "\n", "🙂")) {
            assertTimeInProportion(unit, n -> seconds(unit.repeat(n / unit.length())));
        }
        for (String words : List.of(NAMES, NAMES + PLAIN, letters())) {
            assertTimeInProportion("random " + words, n -> seconds(random(words, n)));
        }
        assertThat(seconds(noParagraphs.repeat((1 << 20) / noParagraphs.length())))
                .as("1 MB")
                .isLessThan(60);
    }

    @Test
    void sourcesOfManyClaimsTakeTimeInProportion() {
        for (String words : List.of(NAMES, NAMES + PLAIN, PLAIN, "Omar ", "the ", "minister ", letters())) {
            assertTimeInProportion("random " + words, n -> secondsOfSources(random(words, n)));
        }
    }

    private static void assertTimeInProportion(String what, IntToDoubleFunction seconds) {
        double first = seconds.applyAsDouble(1 << 13);
        double small = seconds.applyAsDouble(1 << 14);
        assertThat(seconds.applyAsDouble(1 << 17))
                .as("128 kB of <%s> after %s s for an eighth, %s s for the first run", what, small, first)
                .isLessThan(24 * small + 2);
    }

    private double seconds(String text) {
        double before = cpu();
        List<Claim> claims = guessing.extract(article(text));
        double seconds = cpu() - before;
        assertInBounds(text, claims);
        return seconds;
    }

    /** Of a claim in every ten words, more than any tagger finds. */
    private static double secondsOfSources(String plain) {
        ArticleText text = ArticleText.of(plain);
        List<Span> tokens = text.tokens();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i + 10 < tokens.size(); i += 10) {
            Span mention = new Span(
                    tokens.get(i).start(),
                    tokens.get(i + attributions.size() % 4).end());
            attributions.add(new Attribution(
                    Optional.of(mention),
                    Optional.of(tokens.get(i + 4)),
                    List.of(new Span(
                            tokens.get(i + 5).start(), tokens.get(i + 9).end())),
                    QuotationType.INDIRECT,
                    OptionalInt.empty(),
                    1.0));
        }
        SourceResolver resolver = new SourceResolver(Catalogue.standard());
        double before = cpu();
        assertThat(resolver.resolve(text, article(plain), attributions)).hasSameSizeAs(attributions);
        return cpu() - before;
    }

    /** CPU seconds of this thread, so that other processes do not count. */
    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** The text of {@code length} UTF-16 units at least that picks from the words. */
    private static String random(String words, int length) {
        SplittableRandom random = new SplittableRandom(length);
        String[] all = words.split(" ", -1);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(all[random.nextInt(all.length - 1)]).append(' ');
        }
        return text.toString();
    }

    /** A thousand words of random letters, half of them with a capital. */
    private static String letters() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            words.append((char) ((i % 2 == 0 ? 'A' : 'a') + random.nextInt(26)));
            for (int j = random.nextInt(6); j >= 0; j--) {
                words.append((char) ('a' + random.nextInt(26)));
            }
            words.append(' ');
        }
        return words.toString();
    }

    private static void check(ClaimExtractor extractor, int seed) {
        String text = mutated(new SplittableRandom(seed));
        try {
            assertInBounds(text, extractor.extract(article(text)));
        } catch (RuntimeException | AssertionError e) {
            fail("seed " + seed + ", text <" + text + ">", e);
        }
    }

    private static void assertInBounds(String text, List<Claim> claims) {
        for (Claim claim : claims) {
            assertSorted(claim.content(), text.length());
            assertThat(claim.context().end()).isLessThanOrEqualTo(text.length());
            claim.source().mention().ifPresent(s -> assertSorted(List.of(s), text.length()));
            claim.cue().ifPresent(c -> assertSorted(List.of(c.span()), text.length()));
            claim.figures().forEach(f -> assertSorted(List.of(f.span()), text.length()));
            assertThat(claim.score()).isBetween(0.0, 1.0);
        }
        assertThat(claims.stream().map(Claim::id).distinct().count()).isEqualTo(claims.size());
    }

    private static void assertSorted(List<Span> spans, int length) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.end();
        }
        assertThat(last).isLessThanOrEqualTo(length);
    }

    private static String mutated(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(BASES.get(random.nextInt(BASES.size())));
        }
        for (int i = random.nextInt(12); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(20));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, Character.toString(ODD[random.nextInt(ODD.length)]));
                case 2 ->
                    text.insert(
                            at,
                            Character.toString(ODD[random.nextInt(ODD.length)]).repeat(random.nextInt(8)));
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                default -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
            }
        }
        return text.toString();
    }
}
