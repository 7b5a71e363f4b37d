package org.depesche.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.depesche.lexicon.MalformedFileException;

/** Files read whole, up to a bound, packed by gzip or not. */
final class BoundedBytes {

    private static final int BUFFER = 1 << 16;

    private BoundedBytes() {}

    /** Opens {@code file}, unpacked where its name ends in {@code .gz}. */
    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!InputKind.isPacked(file.toString())) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    static byte[] of(Path file, int max) throws IOException {
        if (!InputKind.isPacked(file.toString()) && Files.size(file) > max) {
            throw tooLarge(file.toString(), max);
        }
        try (InputStream in = open(file)) {
            return of(in, file.toString(), max);
        }
    }

    static byte[] of(InputStream in, String name, int max) throws IOException {
        byte[] bytes = in.readNBytes(max);
        if (bytes.length == max && in.read() >= 0) {
            throw tooLarge(name, max);
        }
        return bytes;
    }

    static MalformedFileException tooLarge(String name, int max) {
        return new MalformedFileException(name, 0, tooLarge(max));
    }

    static String tooLarge(int max) {
        return "is larger than " + max + " bytes, the most that an article may have";
    }
}
