package org.depesche.batch;

/**
 * How far a batch has come.
 *
 * @param articles how many articles were written
 * @param failed how many could not be read or extracted
 * @param leftOut how many were published before the first day that was asked for
 * @param warnings how many were read with a warning
 * @param mentions how many mentions were written
 * @param characters the length of the articles written, in UTF-16 code units
 * @param bytes bytes of the files behind all of these
 * @param resumed what an earlier run had done, which is in none of the other numbers
 */
public record BatchCount(
        long articles,
        long failed,
        long leftOut,
        long warnings,
        long mentions,
        long characters,
        long bytes,
        Resumed resumed) {

    /** Returns how many inputs there were, whatever became of them. */
    public long inputs() {
        return articles + failed + leftOut + resumed.inputs();
    }
}
