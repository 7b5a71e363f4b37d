package org.depesche.batch;

import java.io.IOException;

/** An input that is known to be unreadable before it is read. */
record FailedInput(String source, long bytes, IOException reason) implements Input {

    @Override
    public long weight() {
        return 0;
    }

    @Override
    public ReadArticle read() throws IOException {
        throw reason;
    }
}
