package org.depesche.batch;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where a batch writes to. {@link #abort()} may be called from any thread, the rest from the one
 * that runs the batch.
 */
public interface BatchOutput extends Closeable {

    /** Returns how articles are written. */
    OutputForm form();

    /**
     * Walks over the inputs that an earlier run has done, so that {@code inputs} stands before the
     * first that is left.
     *
     * @return what the earlier run had done
     * @throws IOException if what the earlier run wrote cannot be read or does not belong to these
     *     inputs
     */
    Resumed resume(Inputs inputs) throws IOException;

    /** Adds the lines of an article. */
    void article(String lines) throws IOException;

    /** Adds an input that failed. */
    void failure(String source, String reason) throws IOException;

    /** Hands all that was added to the operating system, in whole lines. */
    void flush() throws IOException;

    /** Ends writing at a line's end; all later calls but {@link #close()} fail. */
    void abort();
}
