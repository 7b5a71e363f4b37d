package org.depesche.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads what {@link ArrayOutput} wrote: whole arrays at once, because a model has millions of
 * numbers, and most of the time to load would go into asking for each. Of one thread.
 */
final class ArrayInput {

    private final ByteBuffer bytes;

    /**
     * @param in is read to its end, and not closed
     * @throws IOException if {@link ArrayOutput} did not write it, or another release of it
     */
    ArrayInput(InputStream in) throws IOException {
        bytes = ByteBuffer.wrap(in.readAllBytes());
        int format = next(Integer.BYTES).getInt();
        if (format != ArrayOutput.FORMAT) {
            throw new IOException(
                    "format " + format + " must be " + ArrayOutput.FORMAT + ": train anew");
        }
    }

    String[] readTexts() throws IOException {
        String[] texts = new String[readCount(Character.BYTES)];
        for (int i = 0; i < texts.length; i++) {
            char[] text = new char[readCount(Character.BYTES)];
            next(text.length * Character.BYTES).asCharBuffer().get(text);
            texts[i] = new String(text);
        }
        return texts;
    }

    int[] readInts() throws IOException {
        int[] values = new int[readCount(Integer.BYTES)];
        next(values.length * Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    short[] readShorts() throws IOException {
        short[] values = new short[readCount(Short.BYTES)];
        next(values.length * Short.BYTES).asShortBuffer().get(values);
        return values;
    }

    byte[] readBytes() throws IOException {
        byte[] values = new byte[readCount(Byte.BYTES)];
        next(values.length).get(values);
        return values;
    }

    /** Reads a number of things that follow, each of at least so many bytes. */
    private int readCount(int size) throws IOException {
        int count = next(Integer.BYTES).getInt();
        if (count < 0 || count > bytes.remaining() / size) {
            throw new EOFException("model ends before its end at byte " + bytes.position());
        }
        return count;
    }

    private ByteBuffer next(int length) throws IOException {
        if (length > bytes.remaining()) {
            throw new EOFException("model ends before its end at byte " + bytes.position());
        }
        ByteBuffer next = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return next;
    }
}
