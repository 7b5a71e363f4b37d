package org.depesche.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the arrays of a part of a model, each behind its length. Of one thread. */
final class ArrayOutput {

    /** Stands in front; to be changed with what is written. */
    static final int FORMAT = 0x44504532;

    private final DataOutputStream out;

    /**
     * @param out is flushed by {@link #flush}, and not closed
     */
    ArrayOutput(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.writeInt(FORMAT);
    }

    ArrayOutput write(String... texts) throws IOException {
        out.writeInt(texts.length);
        for (String text : texts) {
            out.writeInt(text.length());
            out.writeChars(text);
        }
        return this;
    }

    ArrayOutput write(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
        return this;
    }

    ArrayOutput write(short[] values) throws IOException {
        out.writeInt(values.length);
        for (short value : values) {
            out.writeShort(value);
        }
        return this;
    }

    ArrayOutput write(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }
}
