package io.claimtrail.cli.publish;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.ingest.collect.Collected;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private static final int DOCUMENTS_PER_NOTE = 1_000;
    private static final Duration HOST_PAUSE = Duration.ofSeconds(1);

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
            description = "Read the URLs again and again at this interval: 90s, 5m, 1h. Until stopped.")
    private @Nullable String every;

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
        Optional<Journal> journal = journal(paths, uris);
        Progress progress = new Progress(err, Progress.isTerminal(), bytes(paths));
        long done = journal.map(Journal::documents).orElse(0L);
        if (done > 0) {
            err.printf(Locale.ROOT, "goes on after %,d documents of an earlier run%n", done);
        }
        try (Stop stop = Stop.onSignal();
                Outlet outlet = outlet();
                RefusalLog log = new RefusalLog(refusedFile, done > 0)) {
            Publication publication = new Publication(reader, outlet, clock, done, log);
            boolean stopped = false;
            try {
                Sink sink = new Noting(publication, outlet, journal, progress, stop);
                read(paths, sink, progress);
                read(uris, sink, clock, reader, stop);
            } catch (Stop.StoppedException e) {
                stopped = true;
            }
            outlet.flush();
            if (journal.isPresent()) {
                if (stopped) {
                    journal.get().write(publication.documents());
                } else {
                    journal.get().finish();
                }
            }
            progress.clear();
            err.printf(
                    Locale.ROOT,
                    "%s, %,.0f documents/s%s%n",
                    publication.summary(dryRun ? "printed" : "published"),
                    progress.rate(publication.documents() - done),
                    stopped && journal.isPresent() ? "; stopped, the same command goes on from here" : "");
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
        Optional<Duration> interval = Optional.ofNullable(every).map(this::interval);
        Addresses addresses = new Addresses(
                new Fetcher(clock, HOST_PAUSE), clock, ReadLimits.STANDARD.maxBytes(), sink, pages, interval, reader);
        addresses.round(uris);
        while (interval.isPresent() && !stop.isAsked()) {
            stop.pause(interval.get());
            addresses.round(uris);
        }
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
        if (every != null) {
            Duration unused = interval(every); // told before anything is sent
        }
    }

    private Duration interval(String text) {
        try {
            Duration interval = Duration.parse(text.startsWith("P") ? text : "PT" + text);
            if (interval.compareTo(Duration.ofSeconds(10)) >= 0) {
                return interval;
            }
        } catch (java.time.DateTimeException e) {
            // told below
        }
        throw usage("--every must be a duration of at least 10s, such as 90s, 5m or 1h, not " + text);
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
    private Optional<Journal> journal(List<Path> paths, List<URI> uris) throws IOException {
        if (dryRun || !uris.isEmpty() || places.contains("-")) {
            return Optional.empty();
        }
        Path directory = journalDirectory != null
                ? journalDirectory
                : Path.of(System.getProperty("user.home"), ".claimtrail", "publish");
        return Optional.of(Journal.of(directory, connection.bootstrapServers(), paths));
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

    /** Passes documents on, shows how far it is, and notes in the journal what has arrived. */
    private record Noting(
            Publication publication, Outlet outlet, Optional<Journal> journal, Progress progress, Stop stop)
            implements Sink {
        @Override
        public void accept(Collected collected) {
            if (stop.isAsked()) {
                throw new Stop.StoppedException();
            }
            publication.accept(collected);
            progress.update(publication);
            if (journal.isPresent() && publication.documents() % DOCUMENTS_PER_NOTE == 0) {
                outlet.flush();
                try {
                    journal.get().write(publication.documents());
                } catch (IOException e) {
                    throw new PublishFailedException("the journal cannot be written: " + e.getMessage(), e);
                }
            }
        }

        @Override
        public void unreadable(String origin, String why) {
            publication.unreadable(origin, why);
        }

        @Override
        public void passedOver(String origin) {
            publication.passedOver(origin);
        }
    }

    /** Writes refusals to a file, if there is one. */
    private static final class RefusalLog implements Consumer<Publication.Refused>, AutoCloseable {
        private static final JsonMapper MAPPER = new JsonMapper();

        private final @Nullable PrintWriter out;

        RefusalLog(@Nullable Path file, boolean goesOn) throws IOException {
            OpenOption how = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
            out = file == null
                    ? null
                    : new PrintWriter(Files.newBufferedWriter(
                            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how));
        }

        @Override
        public void accept(Publication.Refused refused) {
            if (out != null) {
                Map<String, String> fields =
                        Map.of("origin", refused.origin(), "reason", refused.reason(), "message", refused.message());
                out.println(MAPPER.valueToTree(fields).toString());
            }
        }

        @Override
        public void close() {
            if (out != null) {
                out.close();
            }
        }
    }
}
