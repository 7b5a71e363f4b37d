package org.depesche.nlp;

/**
 * A line of a text without its break and without white space at its ends.
 *
 * @param start offset of the first character
 * @param end offset behind the last character; equal to {@code start} for a blank line
 */
record TextLine(int start, int end) {

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }
}
