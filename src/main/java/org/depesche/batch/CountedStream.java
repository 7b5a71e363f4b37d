package org.depesche.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
final class CountedStream extends FilterInputStream {

    private long count;
    private long reported;

    CountedStream(InputStream in) {
        super(in);
    }

    /** Returns how many bytes were read since this was last asked. */
    long sinceLast() {
        long since = count - reported;
        reported = count;
        return since;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
