package io.claimtrail.schemas.serde;

import io.claimtrail.schemas.Settings;
import java.util.Map;

/**
 * How a serializer finds the id of the schema it writes, in Confluent's settings.
 *
 * @param autoRegister {@code auto.register.schemas}, by default true: register the type's schema; if false it must be there
 * @param useLatest {@code use.latest.version}, by default false: write by the subject's newest schema; only without autoRegister
 */
public record AvroSettings(boolean autoRegister, boolean useLatest) {

    /**
     * Reads the two flags.
     *
     * @throws org.apache.kafka.common.config.ConfigException if a flag is neither true nor false
     */
    public static AvroSettings from(Map<String, ?> settings) {
        return new AvroSettings(
                Settings.flag(settings, "auto.register.schemas", true),
                Settings.flag(settings, "use.latest.version", false));
    }
}
