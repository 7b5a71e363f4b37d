package org.depesche.batch;

/** Is told how a batch goes on, always on the thread that runs it. */
public interface BatchListener {

    /** Is called after each input and about twice a second while an article takes long. */
    void progress(BatchCount count);

    /** Is called for each input that failed, in the order of the inputs. */
    void failed(String source, String reason);

    /** Is called for each thing that was odd about an article's file. */
    void warning(String source, String warning);
}
