package io.claimtrail.schemas.registry;

import org.apache.kafka.common.KafkaException;

/** The registry holds something else than an Avro schema there: JSON Schema, Protobuf, or references that this client does not follow. */
public final class ForeignSchemaException extends KafkaException {

    ForeignSchemaException(String message) {
        super(message);
    }
}
