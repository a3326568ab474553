package io.claimtrail.streams.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.streams.ServiceConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.StreamsConfig;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ServiceOptionsTest {

    @TempDir
    private Path dir;

    private final StringWriter err = new StringWriter();
    private final CopyCommand copy = new CopyCommand();

    @Test
    void runsWithDefaultsAlone() {
        ServiceConfig config = parse(Map.of());

        assertThat(config.applicationId()).isEqualTo("claimtrail-copy");
        assertThat(config.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(config.registry()).containsEntry("schema.registry.url", "http://localhost:8081");
        assertThat(config.threads()).isEqualTo(1);
    }

    @Test
    void prefersOptionToEnvironmentToFileToDefault() throws IOException {
        Path file = file("threads=2", "state-dir=from-file", "bootstrap-servers=file:1", "application.id=file-id");
        ServiceConfig config = parse(
                Map.of("CLAIMTRAIL_STATE_DIR", "from-env", "CLAIMTRAIL_BOOTSTRAP_SERVERS", "env:1"),
                "--config=" + file,
                "--bootstrap-servers",
                "option:1");

        assertThat(config.bootstrapServers()).isEqualTo("option:1");
        assertThat(config.stateDir()).hasToString("from-env");
        assertThat(config.threads()).isEqualTo(2);
        assertThat(config.applicationId()).isEqualTo("file-id");
    }

    @Test
    void findsTheFileByTheEnvironment() throws IOException {
        Path file = file("registry=http://registry.example:80");

        assertThat(parse(Map.of("CLAIMTRAIL_CONFIG", file.toString())).registry())
                .containsEntry("schema.registry.url", "http://registry.example:80");
    }

    @Test
    void sortsTheFileIntoKafkasSettingsAndTheRegistrys() throws IOException {
        Path file = file(
                "security.protocol=SASL_SSL",
                "producer.linger.ms=7",
                "kafka.some.plug.in=x",
                "schema.registry.url=https://registry.example",
                "basic.auth.user.info=me:secret");
        ServiceConfig config = parse(Map.of(), "--config", file.toString());

        assertThat(config.properties())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("producer.linger.ms", "7")
                .containsEntry("some.plug.in", "x")
                .containsEntry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        assertThat(config.registry())
                .containsEntry("schema.registry.url", "https://registry.example")
                .containsEntry("basic.auth.user.info", "me:secret");
        assertThat(copy.options.connection().producer()).containsEntry("linger.ms", "7");
        assertThat(copy.options.connection().consumer()).doesNotContainKey("linger.ms");
    }

    @Test
    void refusesWithOneLineThatNamesKeyAndValue() throws IOException {
        assertRefused("--threads", "0")
                .contains("num.stream.threads")
                .contains("0")
                .contains("at least 1");
        assertRefused("--registry", "localhost:8081")
                .contains("schema.registry.url")
                .contains("localhost:8081");
        assertRefused("--config", file("bootstrap.serverz=x").toString()).contains("bootstrap.serverz");
        assertRefused("--config", file("treads=2").toString()).contains("treads");
        assertRefused("--config", file("processing.guarantee=twice").toString())
                .contains("processing.guarantee")
                .contains("twice")
                .contains("exactly_once_v2");
        assertRefused("--config", dir.resolve("none.properties").toString()).contains("none.properties");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(Files.createTempFile(dir, "claimtrail", ".properties"), String.join("\n", lines));
    }

    private ServiceConfig parse(Map<String, String> environment, String... arguments) {
        assertThat(execute(environment, arguments)).as(err.toString()).isZero();
        return copy.options.config("claimtrail-copy");
    }

    private AbstractStringAssert<?> assertRefused(String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(execute(Map.of(), arguments)).isEqualTo(CommandLine.ExitCode.USAGE);
        return assertThat(err.toString().lines().findFirst().orElse(""));
    }

    private int execute(Map<String, String> environment, String... arguments) {
        CommandLine command = new CommandLine(copy);
        command.setErr(new PrintWriter(err, true));
        command.setDefaultValueProvider(new ConfiguredDefaults(arguments, environment));
        return command.execute(arguments);
    }

    @Command(name = "copy", mixinStandardHelpOptions = true)
    private static final class CopyCommand implements Callable<Integer> {

        @Mixin
        private ServiceOptions options = new ServiceOptions();

        @Override
        public Integer call() {
            options.config("claimtrail-copy");
            return 0;
        }
    }
}
