package org.depesche.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The failures that an earlier run noted. They may reach further than its output, since they are
 * written first; what belongs to inputs that are still to be done is cut off.
 */
final class EarlierErrors implements Closeable {

    private final InputStream in;
    private Optional<String> next = Optional.empty();
    private long nextEnd;
    private long kept;

    EarlierErrors(Path file) throws IOException {
        in =
                Files.exists(file)
                        ? new BufferedInputStream(Files.newInputStream(file))
                        : InputStream.nullInputStream();
        read();
    }

    /** Says that an input is done; if it had failed, its failure is kept. */
    void pass(String source) throws IOException {
        if (next.equals(Optional.of(source))) {
            kept = nextEnd;
            read();
        }
    }

    /** Returns how many bytes of the file belong to the inputs that were passed. */
    long kept() {
        return kept;
    }

    private void read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        nextEnd += line.size() + 1;
        next =
                b < 0
                        ? Optional.empty()
                        : JsonResume.source(new ByteArrayInputStream(line.toByteArray()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
