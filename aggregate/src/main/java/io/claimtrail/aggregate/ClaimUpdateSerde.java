package io.claimtrail.aggregate;

import io.claimtrail.aggregate.core.ClaimDiff.ClaimUpdate;
import io.claimtrail.schemas.avro.Claim;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes an update as the claim, or as the tombstone that it stands for: the update knows its topic up to here. It is never read.
 *
 * @param claims of the claims themselves
 */
record ClaimUpdateSerde(Serde<Claim> claims) implements Serde<ClaimUpdate> {
    @Override
    public Serializer<ClaimUpdate> serializer() {
        return (topic, update) -> update.claim()
                .map(claim -> claims.serializer().serialize(topic, claim))
                .orElse(null);
    }

    @Override
    public Deserializer<ClaimUpdate> deserializer() {
        return (topic, bytes) -> {
            throw new UnsupportedOperationException("claims are read as claims, not as updates");
        };
    }
}
