package io.claimtrail.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void refusesADirectoryThatIsInUse() {
        Path data = parent.resolve("data");
        try (DataDirectory first = DataDirectory.open(data)) {
            assertThat(first.root()).isDirectory();
            assertThatThrownBy(() -> DataDirectory.open(data))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void givesTheDirectoryBackOnClose() {
        Path data = parent.resolve("data");
        DataDirectory.open(data).close();
        DataDirectory.open(data).close();
        assertThat(data).isDirectory();
    }

    @Test
    void deletesATemporaryDirectoryWithItsFiles() throws IOException {
        DataDirectory temporary = DataDirectory.temporary();
        Files.createDirectories(temporary.streams().resolve("a/b"));
        Files.writeString(temporary.streams().resolve("a/b/c"), "x");
        temporary.close();
        assertThat(temporary.root()).doesNotExist();
    }

    @Test
    void saysWhyADirectoryCannotBeUsed() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining(file.toString());
    }
}
