package org.depesche.batch;

import java.io.IOException;

/** An article that is yet to be read. */
public interface Input {

    /**
     * Returns where the article comes from: a path with slashes, {@code -} for standard input. In a
     * file of many, {@code #} and the number of the line or element follow, counted from 1.
     */
    String source();

    /** Returns how many bytes of its file it takes, for progress; 0 where unknown. */
    long bytes();

    /** Returns an estimate of its bytes in memory, for the bound on what is under way. */
    long weight();

    /**
     * Reads the article; may be called once, on any thread.
     *
     * @throws IOException if it cannot be read, is too large or is not of the form it must have
     */
    ReadArticle read() throws IOException;
}
