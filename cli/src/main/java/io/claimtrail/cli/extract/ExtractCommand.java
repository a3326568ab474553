package io.claimtrail.cli.extract;

import io.claimtrail.extract.Article;
import io.claimtrail.extract.ClaimExtractor;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.tagging.Guideline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimtrail extract}: prints the claims of each article, one JSON object a line, in input order. */
@Command(
        name = "extract",
        description = {
            "Find the claims in articles, without Kafka: one JSON object per article on stdout, in input order.",
            "A file holds JSON lines ({\"id\", \"publisher\", \"published_at\", \"title\", \"text\"} or the names of",
            "schema.org's NewsArticle), one JSON object or array, or the plain text of one article; gzipped or not."
        },
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "What to read; - or nothing for stdin.")
    private List<String> files = List.of(STDIN);

    @Option(names = "--jobs", paramLabel = "N", description = "Articles at a time (default: one per processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--guideline",
            defaultValue = "product",
            description =
                    "By whose rules attributions are marked: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Guideline guideline = Guideline.PRODUCT;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "YAML catalogue of sources (default: the built-in one).")
    private @Nullable Path catalogue;

    private int failures;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs " + jobs + ": at least 1");
        }
        ClaimExtractor extractor =
                ClaimExtractor.of(guideline, catalogue == null ? Catalogue.standard() : Catalogue.load(catalogue));
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Result> pending = new ArrayDeque<>();
            for (String file : files) {
                extract(file, extractor, workers, pending);
            }
            while (!pending.isEmpty()) {
                print(pending.remove());
            }
        } finally {
            workers.shutdownNow();
        }
        return failures == 0 ? 0 : 1;
    }

    private record Result(String place, Future<String> line) {}

    private void extract(String file, ClaimExtractor extractor, ExecutorService workers, Deque<Result> pending)
            throws IOException {
        try (ArticleSource articles = ArticleSource.of(file, open(file))) {
            for (Optional<ArticleSource.Entry> next = articles.next(); next.isPresent(); next = articles.next()) {
                ArticleSource.Entry entry = next.get();
                pending.add(new Result(entry.place(), workers.submit(() -> {
                    Article article = entry.article().get();
                    return ClaimJson.line(article, extractor.extract(article));
                })));
                while (pending.size() > 2 * jobs) {
                    print(pending.remove());
                }
            }
        } catch (IOException e) {
            while (!pending.isEmpty()) {
                print(pending.remove());
            }
            fail(file, e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage()));
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STDIN) ? System.in : Files.newInputStream(Path.of(file));
    }

    private void print(Result result) {
        try {
            spec.commandLine().getOut().println(result.line().get());
            if (spec.commandLine().getOut().checkError()) {
                throw new IllegalStateException("cannot write to standard output");
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw new IllegalStateException(result.place() + ": " + e.getCause(), e.getCause());
            }
            fail(result.place(), String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void fail(String place, String reason) {
        failures++;
        spec.commandLine().getErr().println("claimtrail: " + place + ": " + reason);
    }
}
