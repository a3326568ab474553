package io.claimtrail.streams.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReadmeTest {

    @Test
    void listsEveryOptionWithItsDefault() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));

        CommandLine.Model.CommandSpec.forAnnotatedObject(new ServiceOptions())
                .options()
                .forEach(option -> assertThat(lines)
                        .as(option.longestName())
                        .anyMatch(line -> line.startsWith("| `" + option.longestName() + "` |")
                                && (option.defaultValue() == null
                                        || line.contains("| `" + option.defaultValue() + "` |"))));
    }
}
