package io.claimtrail.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.streams.options.ServiceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class ReadmeTest {
    @Test
    void listsEveryOptionOfItsOwnWithItsDefault() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        CommandSpec shared = CommandSpec.forAnnotatedObject(new ServiceOptions());

        CommandSpec.forAnnotatedObject(new AggregateApp()).options().stream()
                .filter(option -> shared.findOption(option.longestName()) == null)
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> assertThat(lines)
                        .as(option.longestName())
                        .anyMatch(line -> line.startsWith("| `" + option.longestName() + "` |")
                                && (option.defaultValue() == null
                                        || line.contains("| " + option.defaultValue() + " |"))));
    }
}
