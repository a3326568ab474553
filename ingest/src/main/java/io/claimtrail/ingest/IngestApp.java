package io.claimtrail.ingest;

import io.claimtrail.ingest.read.ReadLimits;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import io.claimtrail.streams.options.ServiceOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The ingest service: parses its options, then runs the topology until told to stop. */
@Command(
        name = "ingest",
        description = "Reads articles.raw and writes articles: normalised, identified, each revision once.",
        mixinStandardHelpOptions = true)
public final class IngestApp implements Callable<Integer> {
    public static final String APPLICATION_ID = "claimtrail-ingest";

    @Mixin
    private final ServiceOptions service = new ServiceOptions();

    @Option(
            names = "--max-document-bytes",
            paramLabel = "N",
            defaultValue = "10485760",
            description = "Larger documents are refused as too-large (default: ${DEFAULT-VALUE}).")
    private int maxDocumentBytes;

    @Option(
            names = "--max-text-chars",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Articles of more text are refused as too-large (default: ${DEFAULT-VALUE}).")
    private int maxTextChars;

    @Override
    public Integer call() {
        ServiceConfig config = service.config(APPLICATION_ID);
        IngestConfig ingest = new IngestConfig(new ReadLimits(maxDocumentBytes, maxTextChars));
        return new StreamsRunner(config, new IngestTopology(config.topics(), ingest).get()).run();
    }
}
