package io.claimtrail.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.extract.Article;
import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Source ids from gold mentions: {@code mvn test -Dtest=SourceResolverEval -Dclaimtrail.gold=FILE,FILE}. It gives the resolver the
 * gold's mentions, cues and contents, so that the tagger's errors do not count. It lists single errors of {@code train} only.
 */
@EnabledIfSystemProperty(named = "claimtrail.gold", matches = ".+")
class SourceResolverEval {
    private static final Logger LOG = LoggerFactory.getLogger(SourceResolverEval.class);
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "who", "which", "i", "we", "his", "her", "its", "their", "him", "them", "that");

    private record Score(int right, int all) {
        Score plus(boolean correct) {
            return new Score(right + (correct ? 1 : 0), all + 1);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d/%d = %.4f", right, all, all == 0 ? 0.0 : (double) right / all);
        }
    }

    @Test
    void printsAccuracyPerSource() throws IOException {
        for (String file : System.getProperty("claimtrail.gold").split(",", -1)) {
            evaluate(Path.of(file));
        }
    }

    private static void evaluate(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        SourceResolver resolver = new SourceResolver(Catalogue.standard());
        Map<String, Score> scores = new TreeMap<>();
        Map<String, int[]> byId = new TreeMap<>();
        Map<String, Integer> confusions = new TreeMap<>();
        StringBuilder errors = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            JsonNode gold = mapper.readTree(line);
            String text = gold.path("text").asText();
            List<Attribution> attributions = new ArrayList<>();
            gold.path("claims").forEach(c -> attributions.add(attribution(text, c)));
            Article article = new Article(
                    gold.path("id").asText(),
                    Optional.of(gold.path("title").asText()),
                    Optional.of(gold.path("publisher").asText()),
                    Optional.of(instant(gold.path("published_at").asText())),
                    text);
            List<Source> sources = resolver.resolve(ArticleText.of(text), article, attributions);
            for (int i = 0; i < sources.size(); i++) {
                JsonNode claim = gold.path("claims").get(i);
                String wanted = claim.path("source_id").asText();
                String found = sources.get(i).id();
                boolean right = wanted.equals(found);
                String mention = claim.path("source").path("text").asText("NULL");
                String sort = claim.path("source").isObject() ? kind(mention) : "null";
                scores.merge("all", new Score(right ? 1 : 0, 1), (a, b) -> a.plus(right));
                scores.merge(sort, new Score(right ? 1 : 0, 1), (a, b) -> a.plus(right));
                byId.computeIfAbsent(wanted, k -> new int[3])[0]++;
                byId.computeIfAbsent(found, k -> new int[3])[1]++;
                if (right) {
                    byId.computeIfAbsent(wanted, k -> new int[3])[2]++;
                }
                if (claim.path("speaker").isTextual()) {
                    boolean same = same(
                            claim.path("speaker").asText(),
                            sources.get(i).speaker().orElse(""));
                    scores.merge("speaker", new Score(same ? 1 : 0, 1), (a, b) -> a.plus(same));
                }
                if (!right) {
                    confusions.merge(wanted + " read as " + found, 1, Integer::sum);
                    errors.append(String.format(
                            Locale.ROOT,
                            "%n%s: %s read as %s: \"%s\" of %s, read %s / %s",
                            article.id(),
                            wanted,
                            found,
                            mention,
                            claim.path("speaker").asText(""),
                            sources.get(i).speaker().orElse("-"),
                            sources.get(i).body().orElse("-")));
                }
            }
        }
        StringBuilder report = new StringBuilder();
        scores.forEach((k, v) -> report.append(String.format(Locale.ROOT, "%n%-24s %s", k, v)));
        byId.forEach((k, v) -> report.append(String.format(
                Locale.ROOT,
                "%n%-24s gold %4d found %4d F1 %.4f",
                k,
                v[0],
                v[1],
                2.0 * v[2] / Math.max(1, v[0] + v[1]))));
        confusions.forEach((k, v) -> report.append(String.format(Locale.ROOT, "%n%4d %s", v, k)));
        boolean shown = file.getFileName().toString().startsWith("train");
        LOG.info("{}{}{}", file.getFileName(), report, shown ? errors : "");
        assertThat(scores).containsKey("all");
    }

    private static String kind(String mention) {
        if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        return mention.toLowerCase(Locale.ROOT).startsWith("the ")
                ? "definite phrase"
                : mention.indexOf(' ') < 0 ? "one word" : "other phrase";
    }

    /** The day at noon; the time of day decides nothing here. */
    private static Instant instant(String date) {
        return Instant.parse(date.substring(0, 10) + "T12:00:00Z");
    }

    /** Whether one name holds all words of the other. */
    private static boolean same(String gold, String found) {
        Set<String> a = words(gold);
        Set<String> b = words(found);
        return !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(String name) {
        Set<String> words = new java.util.HashSet<>();
        Words.of(name).all().forEach(w -> words.add(w.lower()));
        words.removeAll(Set.of("the", "(", ")", "mr", "of", "a"));
        return words;
    }

    private static Attribution attribution(String text, JsonNode claim) {
        List<Span> content = new ArrayList<>();
        claim.path("content").forEach(c -> content.add(span(text, c)));
        return new Attribution(
                claim.path("source").isObject() ? Optional.of(span(text, claim.path("source"))) : Optional.empty(),
                claim.path("cue").isObject() ? Optional.of(span(text, claim.path("cue"))) : Optional.empty(),
                content,
                QuotationType.valueOf(claim.path("type").asText().toUpperCase(Locale.ROOT)),
                claim.path("via").isInt() ? OptionalInt.of(claim.path("via").asInt()) : OptionalInt.empty(),
                1.0);
    }

    private static Span span(String text, JsonNode span) {
        return new Span(
                text.offsetByCodePoints(0, span.path("start").asInt()),
                text.offsetByCodePoints(0, span.path("end").asInt()));
    }
}
