package org.depesche.text;

/**
 * A stretch of an article's text, half open: {@code text.substring(start, end)} is its surface.
 *
 * @param start offset of the first character, in UTF-16 code units from the start of the text,
 *     {@code >= 0}
 * @param end offset behind the last character, {@code > start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not greater
     *     than {@code start}
     */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start " + start + " must be >= 0");
        }
        if (end <= start) {
            throw new IllegalArgumentException("end " + end + " must be > start " + start);
        }
    }

    /** Returns the number of UTF-16 code units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Tells whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Tells whether every character of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns the characters of {@code text} that this span covers.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, the shorter first where two start together. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
