package org.depesche.nlp;

import java.io.DataOutput;
import java.io.IOException;

/**
 * Writes numbers in as few bytes as they need: seven bits a byte, the lowest first. {@link
 * PackedInput} reads them.
 */
final class VarInt {

    private VarInt() {}

    /** Writes a number {@code >= 0}. */
    static void write(DataOutput out, long value) throws IOException {
        long rest = value;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /** Writes a number of either sign; those near zero are short. */
    static void writeSigned(DataOutput out, int value) throws IOException {
        write(out, ((long) value << 1 ^ value >> 31) & 0x1ffffffffL);
    }
}
