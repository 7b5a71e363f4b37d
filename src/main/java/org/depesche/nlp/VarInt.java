package org.depesche.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers in as few bytes as they need: seven bits a byte, the lowest first. */
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

    static long read(DataInput in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int next = in.readByte();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IOException("number is longer than 63 bits");
    }

    static int readSigned(DataInput in) throws IOException {
        long value = read(in);
        return (int) (value >>> 1) ^ -(int) (value & 1);
    }
}
