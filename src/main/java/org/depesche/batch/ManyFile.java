package org.depesche.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * An open file of many articles.
 *
 * @param source where it is, for the articles' sources
 * @param id what the articles' default identifiers begin with
 * @param counted its bytes as they lie on the disk
 * @param bytes its bytes unpacked
 */
record ManyFile(String source, String id, CountedStream counted, InputStream bytes)
        implements Closeable {

    private static final int BUFFER = 1 << 16;

    static ManyFile open(Path path, String source, String id) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return of(in, InputKind.isPacked(source), source, id);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    static ManyFile of(InputStream in, boolean packed, String source, String id)
            throws IOException {
        CountedStream counted = new CountedStream(in);
        InputStream bytes = packed ? new GZIPInputStream(counted, BUFFER) : counted;
        return new ManyFile(source, id, counted, new BufferedInputStream(bytes, BUFFER));
    }

    String source(long number) {
        return source + "#" + number;
    }

    String id(long number) {
        return id + "#" + number;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
