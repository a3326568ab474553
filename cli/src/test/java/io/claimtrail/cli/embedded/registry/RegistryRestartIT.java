package io.claimtrail.cli.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.cli.embedded.EmbeddedKafka;
import io.claimtrail.cli.embedded.Ports;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryRestartIT {
    private static final String SCHEMA = "{\"type\":\"enum\",\"name\":\"Side\",\"symbols\":[\"LEFT\",\"RIGHT\"]}";

    @TempDir
    Path directory;

    @Test
    void findsSchemasAgainInTheTopic() {
        int port = Ports.free();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(port, directory);
                Registry registry = new Registry(new KafkaSchemaLog(kafka.bootstrapServers()))) {
            registry.register("side-value", SCHEMA, List.of());
            registry.setLevel(null, Compatibility.FULL);
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(port, directory);
                Registry registry = new Registry(new KafkaSchemaLog(kafka.bootstrapServers()))) {
            assertThat(registry.byId(1).text()).isEqualTo(SCHEMA);
            assertThat(registry.effectiveLevel("side-value")).isEqualTo(Compatibility.FULL);
        }
    }
}
