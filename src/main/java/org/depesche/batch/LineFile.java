package org.depesche.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that grows by whole lines: each write is one call that ends at a line's end. Safe across
 * threads as far as {@link #abort()} goes.
 */
final class LineFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
    private boolean aborted;
    private @Nullable IOException failure;

    /**
     * @param length how much of the file is kept; the rest is cut off
     */
    LineFile(Path file, long length) throws IOException {
        this.file = file;
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        channel.truncate(length);
        channel.position(length);
    }

    synchronized void add(String wholeLines) {
        byte[] bytes = Surrogates.replaceLone(wholeLines).getBytes(StandardCharsets.UTF_8);
        lines.write(bytes, 0, bytes.length);
    }

    /** Tells whether so much was added that it is time to flush. */
    synchronized boolean isFull() {
        return lines.size() >= BUFFER;
    }

    synchronized void flush() throws IOException {
        if (aborted) {
            throw new IOException("stopped; extract --resume goes on from here");
        }
        if (failure != null) {
            throw failure;
        }
        long whole = channel.position();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines.toByteArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            lines.reset();
        } catch (IOException e) {
            IOException named = new IOException(file + ": " + e.getMessage(), e);
            failure = named;
            takeBack(whole, named);
            throw named;
        }
    }

    /** Cuts off what a full disk took of a line. */
    private void takeBack(long whole, IOException named) {
        try {
            channel.truncate(whole);
        } catch (IOException e) {
            named.addSuppressed(e);
        }
    }

    synchronized void abort() {
        aborted = true;
    }

    @Override
    public synchronized void close() throws IOException {
        try (channel) {
            if (!aborted && failure == null) {
                flush();
            }
        }
    }
}
