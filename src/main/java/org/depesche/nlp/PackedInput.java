package org.depesche.nlp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads what {@link VarInt} and {@link java.io.DataOutput} wrote. It takes all bytes at once: a
 * model has millions of numbers, and a stream that is asked for each byte takes most of the time to
 * load. Of one thread.
 */
final class PackedInput {

    private final byte[] bytes;
    private int at;

    /**
     * @param in is read to its end, and not closed
     */
    PackedInput(InputStream in) throws IOException {
        bytes = in.readAllBytes();
    }

    int readInt() throws IOException {
        require(Integer.BYTES);
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = value << 8 | (bytes[at++] & 0xff);
        }
        return value;
    }

    /** Reads a number of things that follow, each of at least a byte. */
    int readCount() throws IOException {
        int count = readInt();
        require(count);
        return count;
    }

    /** Reads as many texts as the number before them says. */
    String[] readTexts() throws IOException {
        String[] texts = new String[readCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = readText();
        }
        return texts;
    }

    private String readText() throws IOException {
        require(Short.BYTES);
        int length = Short.BYTES + ((bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff));
        require(length);
        at += length;
        return new DataInputStream(new ByteArrayInputStream(bytes, at - length, length)).readUTF();
    }

    /** Reads a number {@code >= 0}. */
    long read() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 63 && at < bytes.length; shift += 7) {
            int next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        require(1);
        throw new IOException("number is longer than 63 bits");
    }

    /** Reads a number of either sign. */
    int readSigned() throws IOException {
        long value = read();
        return (int) (value >>> 1) ^ -(int) (value & 1);
    }

    /** Reads as many numbers of either sign. */
    short[] readSigned(int count) throws IOException {
        short[] values = new short[count];
        for (int i = 0; i < count; i++) {
            values[i] = (short) readSigned();
        }
        return values;
    }

    /** Reads as many numbers that are less than 128, each of which takes one byte. */
    byte[] readSmall(int count) throws IOException {
        require(count);
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    private void require(int count) throws IOException {
        if (count < 0 || count > bytes.length - at) {
            throw new EOFException("model ends before its end at byte " + at);
        }
    }
}
