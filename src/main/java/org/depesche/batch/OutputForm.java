package org.depesche.batch;

import org.depesche.Extraction;

/**
 * A form in which extractions are written, one after the other: {@link JsonLines}, {@link CsvForm}
 * or {@link TextForm}. Immutable and safe across threads.
 */
public interface OutputForm {

    /** Returns what stands before the first extraction, empty if nothing does. */
    String header();

    /**
     * Returns the characters of one extraction, whole lines with their line ends.
     *
     * @param source where the article came from: a path, or {@code -} for standard input
     */
    String format(String source, Extraction extraction);
}
