package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.KnownSources;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CatalogueSource;
import io.claimtrail.extract.sources.InvalidCatalogueException;
import io.claimtrail.streams.ServiceConfig;
import io.claimtrail.streams.StreamsRunner;
import io.claimtrail.streams.options.ServiceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The aggregate service: parses its options, then runs the topology until told to stop. */
@Command(
        name = "aggregate",
        description =
                "Reads claims and writes each source's claims and figures, the series, discrepancies and activity.",
        mixinStandardHelpOptions = true)
public final class AggregateApp implements Callable<Integer> {
    /** The service's name unless told otherwise. */
    public static final String APPLICATION_ID = "claimtrail-aggregate";

    @Mixin
    private final ServiceOptions service = new ServiceOptions();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "The sources with topics of their own, all others share those of \"other\" (default: ours).")
    private @Nullable Path catalogue;

    @Option(
            names = "--observations-in-memory",
            paramLabel = "N",
            defaultValue = "50000",
            description = "Figures that each task holds ready; the rest is read from its store when needed "
                    + "(default: ${DEFAULT-VALUE}).")
    private int observationsInMemory;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    @Override
    public Integer call() {
        ServiceConfig config = service.config(APPLICATION_ID);
        AggregateConfig aggregate;
        try {
            aggregate = new AggregateConfig(sources(), observationsInMemory, Stores::persistentKeyValueStore);
        } catch (IOException | IllegalArgumentException | InvalidCatalogueException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return new StreamsRunner(config, new AggregateTopology(config.topics(), aggregate).get()).run();
    }

    private KnownSources sources() throws IOException {
        Catalogue sources = catalogue == null ? Catalogue.standard() : Catalogue.load(catalogue);
        return new KnownSources(
                sources.sources().stream().map(CatalogueSource::id).collect(Collectors.toList()));
    }
}
