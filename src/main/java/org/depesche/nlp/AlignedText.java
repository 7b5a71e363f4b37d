package org.depesche.nlp;

import org.depesche.text.Span;

/**
 * A text as it was given and the form of it that the stages read, with the map between them. The
 * form for reading has no soft hyphens, zero-width characters, direction marks or control
 * characters, composed letters (NFC) and characters in the place of HTML's references; the text as
 * given stays the source of all surfaces and offsets.
 *
 * <p>{@code Mio\u00ADnen} reads as {@code Mionen}; the span of what is found there covers the soft
 * hyphen.
 */
public final class AlignedText {

    private final String original;
    private final String readable;

    /** Where each character of the readable text begins and ends in the original. */
    private final int[] starts;

    private final int[] ends;

    private AlignedText(String original, String readable, int[] starts, int[] ends) {
        this.original = original;
        this.readable = readable;
        this.starts = starts;
        this.ends = ends;
    }

    static AlignedText unchanged(String original) {
        return new AlignedText(original, original, new int[0], new int[0]);
    }

    /**
     * @param starts where each character of {@code readable} begins in {@code original}; is kept
     * @param ends where it ends; is kept
     */
    static AlignedText of(String original, String readable, int[] starts, int[] ends) {
        return new AlignedText(original, readable, starts, ends);
    }

    /** Returns the text as it was given. */
    public String original() {
        return original;
    }

    /** Returns the form that is read. */
    public String readable() {
        return readable;
    }

    /** Tells whether both forms are the same. */
    public boolean isUnchanged() {
        return starts.length == 0;
    }

    /**
     * Returns the characters of the original that a stretch of the readable text stands for.
     *
     * @param span in the readable text
     */
    public Span toOriginal(Span span) {
        return isUnchanged() ? span : new Span(starts[span.start()], ends[span.end() - 1]);
    }
}
