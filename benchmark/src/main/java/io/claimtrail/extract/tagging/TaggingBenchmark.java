package io.claimtrail.extract.tagging;

import io.claimtrail.benchmark.SeedArticles;
import io.claimtrail.extract.Article;
import io.claimtrail.extract.text.ArticleText;
import java.io.IOException;
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

/** The inside of the tag step's first look: what the network costs, and what stands around it. Milliseconds an article, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(SeedArticles.COUNT)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class TaggingBenchmark {
    private final TaggerModel model = TaggerModel.standard();
    private final List<ArticleText> texts = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private final List<WordScores> scores = new ArrayList<>();

    /** Runs the steps once. */
    @Setup
    public void runAll() throws IOException {
        for (Article article : SeedArticles.read()) {
            ArticleText text = ArticleText.of(article.text());
            texts.add(text);
            windows.addAll(windows(text));
        }
        windows.forEach(window -> scores.add(model.network().run(window)));
    }

    private List<Window> windows(ArticleText text) {
        return Window.pack(Tagger.chunks(text, model.wordPieces()), model.feature(Guideline.PRODUCT));
    }

    /** Words, pieces, features, windows. */
    @Benchmark
    public void tokenise(Blackhole hole) {
        for (ArticleText text : texts) {
            hole.consume(windows(text));
        }
    }

    /** The network alone. */
    @Benchmark
    public void network(Blackhole hole) {
        for (Window window : windows) {
            hole.consume(model.network().run(window));
        }
    }

    /** Tags and links of the network's scores. */
    @Benchmark
    public void decodeAndLink(Blackhole hole) {
        for (int i = 0; i < windows.size(); i++) {
            int[] tags = model.decoder(Guideline.PRODUCT).decode(windows.get(i), scores.get(i));
            hole.consume(model.linker().link(windows.get(i), scores.get(i), tags));
        }
    }
}
