package io.claimtrail.cli.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SourcesCommandTest {
    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsTheSourcesOfAValidFile() throws IOException {
        assertThat(check("extends: standard\nsources:\n  - {id: unrwa, group: un, kind: body, name: UNRWA}\n"))
                .isZero();
        assertThat(out.toString()).contains("white-house", "unrwa                  un           body  UNRWA");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesEveryProblemWithItsLine() throws IOException {
        assertThat(check("sources:\n  - {id: a, kind: sort}\n  - {id: a, kind: body, nmae: A}\n"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("my.yaml:2: \"sort\" is none of body, kind")
                .contains("my.yaml:3: unknown key \"nmae\" of a source; valid: id, group, kind, name");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void isWronglyUsedWithoutASubcommand() {
        assertThat(run("sources")).isEqualTo(2);
        assertThat(err.toString()).contains("check or list");
    }

    private int check(String yaml) throws IOException {
        return run(
                "sources",
                "check",
                Files.writeString(directory.resolve("my.yaml"), yaml).toString());
    }

    private int run(String... args) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        int code = command.execute(args);
        command.getOut().flush();
        command.getErr().flush();
        return code;
    }
}
