package io.claimtrail.schemas;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/** Reads Kafka-style settings, whose values are strings or already what they stand for. Every refusal names key, value and what is valid. */
public final class Settings {

    private Settings() {}

    /** The value as text, without blanks around it; a {@link Password} in clear. Absent when not set or blank. */
    public static Optional<String> text(Map<String, ?> settings, String key) {
        Object value = settings.get(key);
        if (value == null) {
            return Optional.empty();
        }
        String text = value instanceof Password password ? password.value() : value.toString();
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    /**
     * The value as a number from 1.
     *
     * @throws ConfigException unless the value is a whole number from 1
     */
    public static int positive(Map<String, ?> settings, String key, int otherwise) {
        return number(settings, key, otherwise, 1);
    }

    /**
     * The value as a number from {@code least}.
     *
     * @throws ConfigException unless the value is a whole number from {@code least}
     */
    public static int number(Map<String, ?> settings, String key, int otherwise, int least) {
        Optional<String> text = text(settings, key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        throw new ConfigException(key, text.get(), "must be a whole number from " + least);
    }

    /**
     * The value as a choice.
     *
     * @throws ConfigException unless the value is true or false
     */
    public static boolean flag(Map<String, ?> settings, String key, boolean otherwise) {
        Optional<String> text = text(settings, key);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ConfigException(key, text.get(), "must be true or false");
        };
    }
}
