package io.claimtrail.cli.publish;

import io.claimtrail.ingest.collect.Collector;
import io.claimtrail.ingest.collect.Sink;
import io.claimtrail.ingest.read.ArticleReader;
import io.claimtrail.ingest.read.ReadLimits;
import io.claimtrail.streams.options.ConnectionOptions;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimtrail publish}: parses its options, then reads what they name into articles.raw. */
@Command(
        name = "publish",
        description = {
            "Reads news articles and sends them to articles.raw.",
            "Text, HTML, JSON, JSON lines, RSS and Atom, WARC and ARC, NewsML-G2, NITF, ninjs; plain or gzipped."
        },
        mixinStandardHelpOptions = true)
public final class PublishCommand implements Callable<Integer> {
    private static final Duration HOST_PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    /** It may have nothing to read for hours, and cannot be told to stop waiting. */
    private static final Duration STANDARD_INPUT_PATIENCE = Duration.ofSeconds(1);

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Files, folders, http(s) URLs, or - for standard input.")
    private List<String> places = List.of();

    @Option(names = "--dry-run", description = "Print the articles as JSON lines instead of sending them.")
    private boolean dryRun;

    @Option(
            names = "--every",
            paramLabel = "DURATION",
            converter = Interval.class,
            description = "Read the URLs again and again at this interval: 90s, 5m, 1h. Until stopped.")
    private @Nullable Duration every;

    @Option(names = "--pages", description = "Read the pages that a feed leads to, not its summaries of them.")
    private boolean pages;

    @Option(names = "--refused", paramLabel = "FILE", description = "Write what was not sent, and why, as JSON lines.")
    private @Nullable Path refusedFile;

    @Option(
            names = "--journal",
            paramLabel = "DIR",
            description = "Where to note how far an unfinished run has come, so that the next goes on from there "
                    + "(default: .claimtrail/publish in the home directory).")
    private @Nullable Path journalDirectory;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> paths = new ArrayList<>();
        List<URI> uris = new ArrayList<>();
        sort(paths, uris);
        Clock clock = Clock.systemUTC();
        PrintWriter err = command.commandLine().getErr();
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
        Journal journal = journal(paths, uris);
        Progress progress = new Progress(err, !dryRun && Progress.isTerminal(), bytes(paths), System::nanoTime);
        long before = journal.documents();
        if (before > 0) {
            err.printf(Locale.ROOT, "goes on after %,d documents of an earlier run%n", before);
        }
        try (Stop stop = Stop.onSignal(places.contains("-") ? STANDARD_INPUT_PATIENCE : STOP_PATIENCE);
                Outlet outlet = outlet();
                RefusalLog refusals = new RefusalLog(refusedFile, before > 0)) {
            Publication publication = new Publication(reader, outlet, clock, refusals);
            ResumableSink sink = new ResumableSink(publication, outlet, refusals, journal, progress, stop);
            String end = "";
            try {
                read(paths, sink, progress);
                read(uris, sink, clock, reader, stop);
                outlet.flush();
                journal.finish();
            } catch (Stop.StoppedException e) {
                sink.note();
                end = journal.isKept() ? "; stopped, the same command goes on from here" : "; stopped";
            }
            progress.clear();
            err.printf(
                    Locale.ROOT,
                    "%s, %,.0f documents/s%s%n",
                    publication.summary(dryRun ? "printed" : "published"),
                    progress.rate(publication.documents()),
                    end);
            return 0;
        }
    }

    private void read(List<Path> paths, Sink sink, Progress progress) throws IOException {
        Collector collector = new Collector(ReadLimits.STANDARD.maxBytes(), sink, progress::counting);
        for (Path path : paths) {
            collector.path(path);
        }
        if (places.contains("-")) {
            try {
                collector.stream("-", new FileInputStream(FileDescriptor.in));
            } catch (IOException e) {
                sink.unreadable("-", String.valueOf(e.getMessage()));
            }
        }
    }

    private void read(List<URI> uris, Sink sink, Clock clock, ArticleReader reader, Stop stop)
            throws InterruptedException {
        Optional<Duration> interval = Optional.ofNullable(every);
        Addresses addresses = new Addresses(
                new Fetcher(clock, HOST_PAUSE), clock, ReadLimits.STANDARD.maxBytes(), sink, pages, interval, reader);
        do {
            addresses.round(uris);
        } while (interval.isPresent() && !stop.isAskedWithin(interval.get()));
    }

    private void sort(List<Path> paths, List<URI> uris) {
        for (String place : places) {
            if (place.startsWith("http://") || place.startsWith("https://")) {
                try {
                    uris.add(URI.create(place));
                } catch (IllegalArgumentException e) {
                    throw usage("no URL: " + place);
                }
            } else if (!place.equals("-")) {
                if (!Files.exists(Path.of(place))) {
                    throw usage("no such file or folder: " + place);
                }
                paths.add(Path.of(place));
            }
        }
        if (every != null && uris.isEmpty()) {
            throw usage("--every is for URLs, and there is none");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private Outlet outlet() {
        return dryRun
                ? new PrintOutlet(command.commandLine().getOut())
                : new KafkaOutlet(connection.topics(), connection.producer());
    }

    /** Only files stay as they are until the next run. */
    private Journal journal(List<Path> paths, List<URI> uris) throws IOException {
        if (dryRun || !uris.isEmpty() || places.contains("-")) {
            return Journal.NONE;
        }
        Path directory = journalDirectory != null
                ? journalDirectory
                : Path.of(System.getProperty("user.home"), ".claimtrail", "publish");
        return Journal.of(directory, connection.bootstrapServers(), paths);
    }

    private static long bytes(List<Path> paths) throws IOException {
        long bytes = 0;
        for (Path path : paths) {
            for (Path file : Collector.files(path)) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
