package org.depesche.batch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Writes to a stream such as standard output; failures are left to the listener. */
public final class StreamOutput implements BatchOutput {

    private final Writer out;
    private final OutputForm form;
    private boolean begun;

    /**
     * @param out is flushed, not closed
     */
    public StreamOutput(Writer out, OutputForm form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public OutputForm form() {
        return form;
    }

    @Override
    public Resumed resume(Inputs inputs) {
        return Resumed.NOTHING;
    }

    @Override
    public void article(String lines) throws IOException {
        begin();
        out.write(Surrogates.replaceLone(lines));
    }

    @Override
    public void failure(String source, String reason) {}

    /**
     * @throws IOException if the stream takes no more, as when {@code head} has seen enough
     */
    @Override
    public void flush() throws IOException {
        begin();
        out.flush();
        if (out instanceof PrintWriter writer && writer.checkError()) {
            throw new IOException(
                    "standard output takes no more: it was closed, or its disk is full");
        }
    }

    @Override
    public void abort() {}

    @Override
    public void close() {}

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.write(form.header());
        }
    }
}
