package io.claimtrail.schemas.serde;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 string keys. Kafka Streams asks it for absent keys too (a plain consumer does not), and it refuses them: Streams
 * would drop such a record in silence wherever it builds a table.
 */
public final class StringKeySerde implements Serde<String> {

    @Override
    public Serializer<String> serializer() {
        return Serdes.String().serializer();
    }

    @Override
    public Deserializer<String> deserializer() {
        return StringKeySerde::decode;
    }

    private static String decode(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new BadRecordException(BadRecordException.NULL_KEY, "record of " + topic + " has no key");
        }
        try {
            // a decoder reports what a String constructor would replace
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRecordException(
                    BadRecordException.MALFORMED_KEY, "record of " + topic + " has a key that is not UTF-8", e);
        }
    }
}
