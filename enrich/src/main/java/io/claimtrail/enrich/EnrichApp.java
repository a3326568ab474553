package io.claimtrail.enrich;

import io.claimtrail.extract.ClaimExtractor;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.tagging.Guideline;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import io.claimtrail.streams.options.ServiceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimtrail enrich}: the service that finds the claims of articles. */
@Command(
        name = "enrich",
        description = "Find the claims of each article: reads articles, writes claims, until told to stop.",
        mixinStandardHelpOptions = true)
public final class EnrichApp implements Callable<Integer> {
    /** The service's name unless told otherwise. */
    public static final String APPLICATION_ID = "claimtrail-enrich";

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "YAML catalogue of sources (default: the built-in one). Give aggregate the same.")
    private @Nullable Path catalogue;

    @Override
    public Integer call() throws IOException {
        ServiceConfig config = options.config(APPLICATION_ID);
        ClaimExtractor extractor = ClaimExtractor.of(
                Guideline.PRODUCT, catalogue == null ? Catalogue.standard() : Catalogue.load(catalogue));
        EnrichTopology topology = new EnrichTopology(config.topics(), extractor::extract, extractor.modelVersion());
        return new StreamsRunner(config, topology.get()).run();
    }
}
