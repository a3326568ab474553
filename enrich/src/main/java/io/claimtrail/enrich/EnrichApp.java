package io.claimtrail.enrich;

import io.claimtrail.extract.ClaimExtractor;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import io.claimtrail.streams.options.ServiceOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Override
    public Integer call() {
        ServiceConfig config = options.config(APPLICATION_ID);
        ClaimExtractor extractor = ClaimExtractor.standard();
        EnrichTopology topology = new EnrichTopology(config.topics(), extractor::extract, extractor.modelVersion());
        return new StreamsRunner(config, topology.get()).run();
    }
}
