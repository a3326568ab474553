package io.claimtrail.streams;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs one line a minute, and one at the end, while there is something new to tell. */
final class Summary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Summary.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final ServiceConfig config;
    private final Supplier<Map<MetricName, ? extends Metric>> metrics;
    private final ScheduledExecutorService timer;
    private String last = "";

    Summary(ServiceConfig config, Supplier<Map<MetricName, ? extends Metric>> metrics) {
        this.config = config;
        this.metrics = metrics;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, config.applicationId() + "-summary");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        var unused = timer.scheduleAtFixedRate(this::log, INTERVAL.toSeconds(), INTERVAL.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        if (!timer.isShutdown()) {
            timer.shutdownNow();
            log();
        }
    }

    private synchronized void log() {
        String line = line();
        if (!line.equals(last)) {
            last = line;
            LOG.info("{}: {}", config.applicationId(), line);
        }
    }

    /** Records read and written since the threads started, internal topics apart; dead letters by reason; records not yet fetched (some of the others still wait in the threads' buffers). */
    private String line() {
        return sum("records-consumed-total", "stream-topic-metrics") + " in, "
                + sum("records-produced-total", "stream-topic-metrics") + " out, dead letters "
                + config.deadLetters().byReason() + ", not fetched "
                + sum("records-lag", "consumer-fetch-manager-metrics");
    }

    private long sum(String name, String group) {
        double sum = 0;
        for (Map.Entry<MetricName, ? extends Metric> entry : metrics.get().entrySet()) {
            MetricName metric = entry.getKey();
            String topic = metric.tags().getOrDefault("topic", "");
            boolean internal = topic.endsWith("-repartition") || topic.endsWith("-changelog") || topic.endsWith("-dlq");
            if (metric.name().equals(name)
                    && metric.group().equals(group)
                    && !internal
                    && entry.getValue().metricValue() instanceof Double value
                    && !value.isNaN()) {
                sum += value;
            }
        }
        return Math.round(sum);
    }
}
