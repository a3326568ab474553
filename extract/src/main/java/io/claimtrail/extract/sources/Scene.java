package io.claimtrail.extract.sources;

import io.claimtrail.extract.Article;
import io.claimtrail.extract.text.ArticleText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One article's words, what the catalogue knows of them, and the country it mostly speaks of. Immutable. */
final class Scene {
    private static final int TITLE_WEIGHT = 3;
    private static final int NEAR = 2;

    private final Catalogue catalogue;
    private final ArticleText article;
    private final Words words;
    private final LocalDate day;
    private final List<Terms.Match> matches;
    private final int[] covering;
    /** For each match, index of the last one up to it that names a country; -1 for none. */
    private final int[] countryMatch;

    private final List<Country> countries;
    private final Set<String> capitalInside = new HashSet<>();
    private final Optional<Affiliation> issuer;

    Scene(Catalogue catalogue, ArticleText text, Article article) {
        this(
                catalogue,
                text,
                LocalDate.ofInstant(article.publishedAt().orElse(Instant.EPOCH), ZoneOffset.UTC),
                article.title().orElse(""),
                article.publisher().orElse(""));
    }

    private Scene(Catalogue catalogue, ArticleText text, LocalDate day, String title, String publisher) {
        this.catalogue = catalogue;
        this.article = text;
        this.day = day;
        words = Words.of(text);
        issuer = issuer(publisher);
        matches = Namesakes.without(catalogue.terms().in(words), words);
        covering = new int[words.size()];
        Arrays.fill(covering, -1);
        for (int m = 0; m < matches.size(); m++) {
            Arrays.fill(covering, matches.get(m).from(), matches.get(m).to(), m);
        }
        countryMatch = new int[matches.size()];
        for (int m = 0; m < matches.size(); m++) {
            countryMatch[m] = isSpokenOf(matches.get(m)) ? m : m == 0 ? -1 : countryMatch[m - 1];
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.at(i).capital() && !words.at(i - 1).isMark()) {
                capitalInside.add(words.at(i).lower());
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        count(matches, 1, counts);
        count(catalogue.terms().in(Words.of(title)), TITLE_WEIGHT, counts);
        countries = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(e -> catalogue.country(e.getKey()).stream())
                .toList();
    }

    /** Another text of the same day, read with the same catalogue. */
    Scene of(ArticleText other) {
        return new Scene(catalogue, other, day, "", "");
    }

    private Optional<Affiliation> issuer(String publisher) {
        return catalogue.terms().in(Words.of(publisher)).stream()
                .filter(m -> m.from() == 0 && m.is(Term.Type.BODY))
                .flatMap(m -> termOf(m).stream())
                .map(Affiliation::of)
                .filter(a -> !a.source().equals(Catalogue.MEDIA) && !a.source().equals(Catalogue.OTHER))
                .findFirst();
    }

    /** The body of the catalogue that published the text itself, as the White House its statements; no news outlet. */
    Optional<Affiliation> issuer() {
        return issuer;
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

    /** The country last spoken of in the two sentences up to word {@code at}, else the most spoken of. */
    Optional<Country> countryNear(int at) {
        int sentence = sentenceOf(Math.min(at, words.size() - 1));
        int last = lastMatchBefore(at);
        int m = last < 0 ? -1 : countryMatch[last];
        return m >= 0 && sentence - sentenceOf(matches.get(m).from()) < NEAR
                ? country(matches.get(m))
                : countries.stream().findFirst();
    }

    /** Whether the text speaks of a country there: "Israel-Gaza war", "UK-based" only tell of something else. */
    private boolean isSpokenOf(Terms.Match match) {
        boolean joined = words.hyphenated(match.from()) || (match.to() < words.size() && words.hyphenated(match.to()));
        return !joined && country(match).isPresent();
    }

    private Optional<Country> country(Terms.Match match) {
        return match.terms().stream()
                .filter(t -> t.type().isCountry() && t.type() != Term.Type.PEOPLE)
                .findFirst()
                .flatMap(t -> catalogue.country(t.body()));
    }

    /** Index in {@link #matches} of the last one that begins before word {@code at}; -1 if none does. */
    int lastMatchBefore(int at) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the article has the word with a capital letter where no sentence begins. */
    boolean isCapitalInside(String lower) {
        return capitalInside.contains(lower);
    }

    /** Whether word {@code i} begins a sentence or follows a mark in it. */
    boolean beginsSentence(int i) {
        if (i == 0 || words.at(i - 1).is(".")) {
            return true;
        }
        int start = article.sentenceAt(words.at(i).start()).start();
        return words.at(i).start() <= start
                || (words.at(i - 1).isMark() && words.at(i - 1).start() >= start);
    }

    int sentenceOf(int i) {
        return article.sentenceIndexAt(words.at(i).start());
    }
}
