package io.claimtrail.benchmark;

import io.claimtrail.extract.Article;
import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.ClaimExtractor;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.figures.FigureReader;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.SourceResolver;
import io.claimtrail.extract.tagging.Guideline;
import io.claimtrail.extract.tagging.Tagger;
import io.claimtrail.extract.text.ArticleText;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The steps of the extractor, each on what the steps before it made, and all of them: milliseconds an article, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(SeedArticles.COUNT)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExtractBenchmark {
    private final ClaimExtractor extractor = ClaimExtractor.standard();
    private final Tagger tagger = Tagger.of(Guideline.PRODUCT);
    private final SourceResolver resolver = new SourceResolver(Catalogue.standard());
    private final FigureReader reader = new FigureReader();
    private final List<Tagged> articles = new ArrayList<>();

    private record Tagged(
            Article article, ArticleText text, LocalDate day, List<Attribution> attributions, List<Source> sources) {}

    /** Runs the steps once. */
    @Setup
    public void tagAll() throws IOException {
        for (Article article : SeedArticles.read()) {
            ArticleText text = ArticleText.of(article.text());
            List<Attribution> attributions = tagger.tag(text);
            LocalDate day = LocalDate.ofInstant(article.publishedAt().orElseThrow(), ZoneOffset.UTC);
            articles.add(new Tagged(article, text, day, attributions, resolver.resolve(text, article, attributions)));
        }
    }

    /** Paragraphs, sentences, tokens, quotations. */
    @Benchmark
    public void text(Blackhole hole) {
        for (Tagged tagged : articles) {
            hole.consume(ArticleText.of(tagged.article.text()));
        }
    }

    /** Windows, network, decoding, nested claims. */
    @Benchmark
    public void tag(Blackhole hole) {
        for (Tagged tagged : articles) {
            hole.consume(tagger.tag(tagged.text));
        }
    }

    /** Mention to body. */
    @Benchmark
    public void sources(Blackhole hole) {
        for (Tagged tagged : articles) {
            hole.consume(resolver.resolve(tagged.text, tagged.article, tagged.attributions));
        }
    }

    /** Numbers, events, dates, series. */
    @Benchmark
    public void figures(Blackhole hole) {
        for (Tagged tagged : articles) {
            for (int i = 0; i < tagged.attributions.size(); i++) {
                hole.consume(reader.read(tagged.text, tagged.attributions.get(i), tagged.sources.get(i), tagged.day));
            }
        }
    }

    /** Text to claims. */
    @Benchmark
    public void extract(Blackhole hole) {
        for (Tagged tagged : articles) {
            hole.consume(extractor.extract(tagged.article));
        }
    }
}
