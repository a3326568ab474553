package io.claimtrail.cli;

import io.claimtrail.aggregate.AggregateApp;
import io.claimtrail.cli.demo.DemoCommand;
import io.claimtrail.cli.evaluate.EvaluateCommand;
import io.claimtrail.cli.extract.ExtractCommand;
import io.claimtrail.cli.publish.PublishCommand;
import io.claimtrail.cli.read.ActivityCommand;
import io.claimtrail.cli.read.ClaimsCommand;
import io.claimtrail.cli.read.DiscrepanciesCommand;
import io.claimtrail.cli.read.FiguresCommand;
import io.claimtrail.cli.sources.SourcesCommand;
import io.claimtrail.cli.topics.ResetCommand;
import io.claimtrail.cli.topics.TopicsCommand;
import io.claimtrail.cli.up.RegistryCommand;
import io.claimtrail.cli.up.UpCommand;
import io.claimtrail.enrich.EnrichApp;
import io.claimtrail.ingest.IngestApp;
import io.claimtrail.streams.options.ConfiguredDefaults;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The {@code claimtrail} command. Data goes to stdout as UTF-8 whatever the locale, all else to stderr; the exit code is 0 (done),
 * 1 (failed, one line on stderr says why) or 2 (wrong usage).
 */
@Command(
        name = "claimtrail",
        description = "Who says what, and which numbers, over time: a streaming claim tracker on Apache Kafka.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        scope = CommandLine.ScopeType.LOCAL,
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            PublishCommand.class,
            ExtractCommand.class,
            IngestApp.class,
            EnrichApp.class,
            AggregateApp.class,
            ClaimsCommand.class,
            FiguresCommand.class,
            DiscrepanciesCommand.class,
            ActivityCommand.class,
            EvaluateCommand.class,
            TopicsCommand.class,
            SourcesCommand.class,
            ResetCommand.class,
            RegistryCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] args) {
        CommandLine command = commandLine();
        command.setDefaultValueProvider(new ConfiguredDefaults(args, System.getenv()));
        command.setOut(writer(FileDescriptor.out));
        command.setErr(writer(FileDescriptor.err));
        System.exit(command.execute(args));
    }

    /** The whole command, writing to the process's streams until told otherwise; tests give it writers of their own. */
    public static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Main());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setUsageHelpAutoWidth(true);
        command.setExecutionExceptionHandler((failure, commandLine, parsed) -> {
            LOG.debug("{} failed", commandLine.getCommandName(), failure);
            commandLine.getErr().println("claimtrail: " + reason(failure));
            return CommandLine.ExitCode.SOFTWARE;
        });
        return command;
    }

    private static String reason(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file: " + failure.getMessage();
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        return message;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"claimtrail " + (version == null ? "(not packaged)" : version)};
        }
    }
}
