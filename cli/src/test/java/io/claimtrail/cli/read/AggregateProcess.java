package io.claimtrail.cli.read;

import io.claimtrail.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** {@code claimtrail aggregate} in a JVM of its own, so that it can be killed. */
final class AggregateProcess implements AutoCloseable {
    private final Process process;

    private AggregateProcess(Process process) {
        this.process = process;
    }

    /** Starts one; its state and its log go to {@code directory}, where its successor finds the state. */
    static AggregateProcess start(Cluster cluster, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path config = directory.resolve("aggregate.properties");
        // The least a broker allows: a killed member is missed for that long.
        Files.writeString(config, "consumer.session.timeout.ms=6000\nconsumer.heartbeat.interval.ms=1000\n");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "aggregate",
                "--bootstrap-servers",
                cluster.bootstrapServers(),
                "--registry",
                cluster.registryUrl(),
                "--state-dir",
                directory.resolve("state").toString(),
                "--config",
                config.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                directory.resolve("aggregate.log").toFile()));
        return new AggregateProcess(builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets it run for so long, then kills it without warning. */
    void killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("aggregate stopped by itself, exit code " + process.exitValue());
        }
        process.destroyForcibly().waitFor();
    }

    /** Stops it as an operator would. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
