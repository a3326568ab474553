package io.claimtrail.extract;

/**
 * A range of one text, half-open: {@code start} is the first UTF-16 code unit, {@code end} one past the last. Never empty.
 *
 * <p>Inside the JVM offsets count UTF-16 code units; {@link CodePoints} converts at the edge.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The words of this span; {@code text} is the text that the offsets count in. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Text order: by start, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
