package io.claimtrail.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The article-extraction benchmark's measure: shingles of four words, counted; precision and recall a page; F1 of their means.
 * The mean of the pages' F1 is given too.
 */
class MainContentEvalTest {
    private static final Logger LOG = LoggerFactory.getLogger(MainContentEvalTest.class);
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void findsTheTextOfTheBenchmarksPages() throws IOException {
        JsonNode truth;
        try (InputStream in = open("ground-truth.json.gz")) {
            truth = new ObjectMapper().readTree(in);
        }
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        int pages = 0;
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            String text;
            try (InputStream html = open("html/" + page.getKey() + ".html.gz")) {
                text = MainContent.text(Jsoup.parse(html, "UTF-8", ""));
            }
            Map<String, Integer> expected =
                    shingles(page.getValue().path("articleBody").textValue());
            Map<String, Integer> found = shingles(text);
            double shared = 0;
            Set<String> all = new HashSet<>(expected.keySet());
            all.retainAll(found.keySet());
            for (String shingle : all) {
                shared += Math.min(expected.get(shingle), found.get(shingle));
            }
            double p = found.isEmpty() ? 0 : shared / sum(found);
            double r = expected.isEmpty() ? 0 : shared / sum(expected);
            precision += p;
            recall += r;
            f1 += p + r == 0 ? 0 : 2 * p * r / (p + r);
            pages++;
        }
        precision /= pages;
        recall /= pages;
        f1 /= pages;
        double ofMeans = 2 * precision * recall / (precision + recall);
        LOG.info(
                "{}",
                String.format(
                        Locale.ROOT,
                        "%d pages: precision %.3f, recall %.3f, F1 %.3f (mean of the pages' F1 %.3f)",
                        pages,
                        precision,
                        recall,
                        ofMeans,
                        f1));
        assertThat(pages).isEqualTo(102);
        assertThat(ofMeans).isGreaterThan(0.955);
        assertThat(f1).isGreaterThan(0.95);
    }

    private static Map<String, Integer> shingles(String text) {
        Map<String, Integer> counts = new HashMap<>();
        ArrayDeque<String> last = new ArrayDeque<>();
        Matcher words = WORD.matcher(text);
        boolean full = false;
        while (words.find()) {
            last.add(words.group());
            if (last.size() > 4) {
                last.removeFirst();
            }
            if (last.size() == 4) {
                full = true;
                counts.merge(String.join(" ", last), 1, Integer::sum);
            }
        }
        if (!full && !last.isEmpty()) {
            counts.put(String.join(" ", last), 1);
        }
        return counts;
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = MainContentEvalTest.class.getResourceAsStream("/extraction/" + name);
        assertThat(in).as(name).isNotNull();
        return new GZIPInputStream(in);
    }
}
