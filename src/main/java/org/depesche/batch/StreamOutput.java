package org.depesche.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes to a stream such as standard output; failures are left to the listener. */
public final class StreamOutput implements BatchOutput {

    private final OutputStream out;
    private final OutputForm form;
    private boolean begun;

    /**
     * @param out is flushed, not closed
     */
    public StreamOutput(OutputStream out, OutputForm form) {
        this.out = new BufferedOutputStream(out, 1 << 16);
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
        out.write(Surrogates.replaceLone(lines).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void failure(String source, String reason) {}

    @Override
    public void flush() throws IOException {
        begin();
        out.flush();
    }

    @Override
    public void abort() {}

    @Override
    public void close() throws IOException {
        flush();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.write(form.header().getBytes(StandardCharsets.UTF_8));
        }
    }
}
