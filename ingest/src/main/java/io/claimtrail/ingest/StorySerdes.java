package io.claimtrail.ingest;

import io.claimtrail.ingest.story.Bucket;
import io.claimtrail.ingest.story.Introduction;
import io.claimtrail.ingest.story.Membership;
import io.claimtrail.ingest.story.Sketch;
import io.claimtrail.ingest.story.Telling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Bytes of the records that only ingest's own internal topics and stores hold: {@link DataOutputStream}'s forms, in field order. */
final class StorySerdes {
    private StorySerdes() {}

    static Serde<Telling> telling() {
        return serde(StorySerdes::write, StorySerdes::readTelling);
    }

    static Serde<Bucket> bucket() {
        return serde(
                (bucket, out) -> {
                    out.writeInt(bucket.tellings().size());
                    for (Telling telling : bucket.tellings()) {
                        write(telling, out);
                    }
                },
                in -> {
                    int size = in.readInt();
                    List<Telling> tellings = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        tellings.add(readTelling(in));
                    }
                    return new Bucket(tellings);
                });
    }

    static Serde<Introduction> introduction() {
        return serde(
                (introduction, out) -> {
                    out.writeInt(introduction.answersRevision());
                    write(introduction.copies(), out);
                    out.writeDouble(introduction.background());
                },
                in -> new Introduction(in.readInt(), readCopies(in), in.readDouble()));
    }

    static Serde<Membership> membership() {
        return serde(
                (membership, out) -> {
                    out.writeInt(membership.revision());
                    out.writeInt(membership.waitingFor());
                    out.writeUTF(membership.articleId());
                    write(membership.copies(), out);
                    out.writeDouble(membership.background());
                },
                in -> new Membership(in.readInt(), in.readInt(), in.readUTF(), readCopies(in), in.readDouble()));
    }

    private static void write(List<Membership.Earlier> copies, DataOutputStream out) throws IOException {
        out.writeInt(copies.size());
        for (Membership.Earlier copy : copies) {
            out.writeUTF(copy.articleId());
            out.writeLong(copy.publishedAt());
            out.writeDouble(copy.likeness());
            out.writeDouble(copy.resemblance());
        }
    }

    private static List<Membership.Earlier> readCopies(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Membership.Earlier> copies = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            copies.add(new Membership.Earlier(in.readUTF(), in.readLong(), in.readDouble(), in.readDouble()));
        }
        return copies;
    }

    private static void write(Telling telling, DataOutputStream out) throws IOException {
        out.writeUTF(telling.articleId());
        out.writeInt(telling.revision());
        out.writeLong(telling.publishedAt());
        out.writeUTF(telling.publisher());
        out.writeBoolean(telling.sketch().isComplete());
        int[] hashes = telling.sketch().hashes();
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
    }

    private static Telling readTelling(DataInputStream in) throws IOException {
        String articleId = in.readUTF();
        int revision = in.readInt();
        long publishedAt = in.readLong();
        String publisher = in.readUTF();
        boolean complete = in.readBoolean();
        int[] hashes = new int[in.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        return new Telling(articleId, revision, publishedAt, publisher, Sketch.of(hashes, complete));
    }

    private interface Writer<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    @SuppressWarnings("NullAway") // Kafka hands a null value through as null
    private static <T> Serde<T> serde(Writer<T> writer, Reader<T> reader) {
        Serializer<T> serializer = (topic, value) -> {
            if (value == null) {
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            try {
                writer.write(value, new DataOutputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        };
        Deserializer<T> deserializer = (topic, bytes) -> {
            try {
                return bytes == null ? null : reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                throw new UncheckedIOException("not written by this version of ingest: " + topic, e);
            }
        };
        return Serdes.serdeFrom(serializer, deserializer);
    }
}
