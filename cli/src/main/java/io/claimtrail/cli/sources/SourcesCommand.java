package io.claimtrail.cli.sources;

import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CatalogueSource;
import io.claimtrail.extract.sources.InvalidCatalogueException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimtrail sources}: lists the sources of the standard catalogue, checks a file of one's own. */
@Command(name = "sources", description = "Work with catalogues of sources.", mixinStandardHelpOptions = true)
public final class SourcesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand: check or list");
    }

    /** Exit code 0 if the file is valid, else 1 with one line for each problem on stderr. */
    @Command(
            name = "check",
            description = {
                "Check a catalogue file and list its sources.",
                "Prints FILE:LINE and what would be valid for each problem."
            },
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", description = "A catalogue, YAML.") Path file) throws IOException {
        try {
            print(Catalogue.load(file));
            return CommandLine.ExitCode.OK;
        } catch (InvalidCatalogueException e) {
            PrintWriter err = spec.commandLine().getErr();
            e.problems().forEach(err::println);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    @Command(
            name = "list",
            description = "List the sources of the standard catalogue.",
            mixinStandardHelpOptions = true)
    int list() {
        print(Catalogue.standard());
        return CommandLine.ExitCode.OK;
    }

    private void print(Catalogue catalogue) {
        PrintWriter out = spec.commandLine().getOut();
        for (CatalogueSource source : catalogue.sources()) {
            out.printf(
                    Locale.ROOT,
                    "%-22s %-12s %-5s %s%n",
                    source.id(),
                    source.group().orElse("-"),
                    source.kind().name().toLowerCase(Locale.ROOT),
                    source.name());
        }
        out.flush();
    }
}
