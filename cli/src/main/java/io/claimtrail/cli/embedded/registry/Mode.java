package io.claimtrail.cli.embedded.registry;

import java.util.Locale;

/** Whether subjects take new schemas. Confluent's IMPORT (schemas that bring their ids) is not offered. */
enum Mode {
    READWRITE,
    READONLY;

    static Mode of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RegistryException(42204, "Invalid mode. Valid values are READWRITE, READONLY");
        }
    }
}
