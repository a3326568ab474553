package io.claimtrail.schemas.serde;

import io.claimtrail.schemas.Settings;
import io.claimtrail.schemas.registry.SchemaRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Utils;

/**
 * Makes the serdes of Avro records. By default they are {@link AvroSerde}s over one registry client; the setting
 * {@link #SERDE_CLASS} names any other that reads Confluent's settings, such as Confluent's own
 * {@code io.confluent.kafka.streams.serdes.avro.SpecificAvroSerde} of the Maven profile {@code confluent}.
 */
public final class RecordSerdes {

    /** Class name of a {@link Serde} with a public constructor without parameters. */
    public static final String SERDE_CLASS = "claimtrail.serde";

    static {
        TrustedRecords.trust();
    }

    private interface Factory {
        <T extends SpecificRecord> Serde<T> create(Class<T> type, boolean isKey);
    }

    private final Factory factory;

    private RecordSerdes(Factory factory) {
        this.factory = factory;
    }

    /**
     * The serdes that the settings ask for.
     *
     * @throws ConfigException if a setting is missing or cannot be read
     */
    public static RecordSerdes from(Map<String, ?> settings) {
        Optional<String> className = Settings.text(settings, SERDE_CLASS);
        if (className.isEmpty()) {
            return over(SchemaRegistry.connect(settings), AvroSettings.from(settings));
        }
        return new RecordSerdes(new Factory() {
            @Override
            public <T extends SpecificRecord> Serde<T> create(Class<T> type, boolean isKey) {
                return named(className.get(), settings, type, isKey);
            }
        });
    }

    /** Our own serdes over the given registry. */
    public static RecordSerdes over(SchemaRegistry registry, AvroSettings avroSettings) {
        return new RecordSerdes(new Factory() {
            @Override
            public <T extends SpecificRecord> Serde<T> create(Class<T> type, boolean isKey) {
                return new AvroSerde<>(registry, avroSettings, type, isKey);
            }
        });
    }

    public <T extends SpecificRecord> Serde<T> key(Class<T> type) {
        return factory.create(type, true);
    }

    public <T extends SpecificRecord> Serde<T> value(Class<T> type) {
        return factory.create(type, false);
    }

    @SuppressWarnings("unchecked") // the class is the user's word that it serves Avro records
    private static <T extends SpecificRecord> Serde<T> named(
            String className, Map<String, ?> settings, Class<T> type, boolean isKey) {
        Serde<T> serde;
        try {
            serde = Utils.newInstance(className, Serde.class);
        } catch (ClassNotFoundException e) {
            throw new ConfigException(SERDE_CLASS, className, "must be a Serde on the class path");
        }
        Map<String, Object> own = new HashMap<>(settings);
        own.put("specific.avro.reader", true);
        own.put(isKey ? "specific.avro.key.type" : "specific.avro.value.type", type.getName());
        serde.configure(own, isKey);
        return serde;
    }
}
