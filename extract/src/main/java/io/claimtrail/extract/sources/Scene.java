package io.claimtrail.extract.sources;

import io.claimtrail.extract.Article;
import io.claimtrail.extract.text.ArticleText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One article's words, what the catalogue knows of them, and the country it mostly speaks of. Immutable. */
final class Scene {
    private static final int TITLE_WEIGHT = 3;

    private final Catalogue catalogue;
    private final ArticleText article;
    private final Words words;
    private final LocalDate day;
    private final List<Terms.Match> matches;
    private final int[] covering;
    private final List<Country> countries;

    Scene(Catalogue catalogue, ArticleText text, Article article) {
        this.catalogue = catalogue;
        this.article = text;
        words = Words.of(text);
        day = LocalDate.ofInstant(article.publishedAt().orElse(Instant.EPOCH), ZoneOffset.UTC);
        matches = catalogue.terms().in(words);
        covering = new int[words.size()];
        Arrays.fill(covering, -1);
        for (int m = 0; m < matches.size(); m++) {
            Arrays.fill(covering, matches.get(m).from(), matches.get(m).to(), m);
        }
        Map<String, Integer> counts = new HashMap<>();
        count(matches, 1, counts);
        count(catalogue.terms().in(Words.of(article.title().orElse(""))), TITLE_WEIGHT, counts);
        countries = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(e -> catalogue.country(e.getKey()).stream())
                .toList();
    }

    private static void count(List<Terms.Match> matches, int weight, Map<String, Integer> counts) {
        for (Terms.Match match : matches) {
            match.terms().stream()
                    .filter(t -> t.type().isCountry())
                    .findFirst()
                    .ifPresent(t -> counts.merge(t.body(), weight, Integer::sum));
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    ArticleText article() {
        return article;
    }

    Words words() {
        return words;
    }

    Word word(int i) {
        return words.at(i);
    }

    LocalDate day() {
        return day;
    }

    List<Terms.Match> matches() {
        return matches;
    }

    /** The catalogue's phrase that covers word {@code i}. */
    Optional<Terms.Match> matchAt(int i) {
        return covering[i] < 0 ? Optional.empty() : Optional.of(matches.get(covering[i]));
    }

    boolean isMatched(int i) {
        return covering[i] >= 0;
    }

    /** The term of the match that holds on the article's day; persons who hold no office then have none. */
    Optional<Term> termOf(Terms.Match match) {
        return match.terms().stream().filter(t -> t.holdsAt(day)).findFirst();
    }

    /** Countries by how often the article speaks of them, the most spoken of first. */
    List<Country> countries() {
        return countries;
    }

    /** Whether word {@code i} begins a sentence, opening quotation marks aside. */
    boolean beginsSentence(int i) {
        if (i == 0 || words.at(i - 1).is(".")) {
            return true;
        }
        int start = article.sentenceAt(words.at(i).start()).start();
        int j = i;
        while (j > 0 && words.at(j - 1).start() >= start && words.at(j - 1).isMark()) {
            j--;
        }
        return words.at(j).start() <= start || j < i;
    }

    int sentenceOf(int i) {
        return article.sentenceIndexAt(words.at(i).start());
    }
}
