package org.depesche.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Finds the place of a key among the keys of a table: a hash table with open addressing. */
final class KeyTable {

    private static final int EMPTY = -1;

    private final int[] keys;
    private final int[] slots;
    private final int mask;

    /**
     * @param keys in strictly ascending order
     */
    KeyTable(int[] keys) {
        this.keys = keys.clone();
        int capacity = Integer.highestOneBit(Math.max(4, keys.length * 2 - 1)) * 2;
        slots = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & mask;
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i;
        }
    }

    /** Returns the number of keys. */
    int size() {
        return keys.length;
    }

    /** Returns the place of {@code key} in ascending order, -1 if it is not there. */
    int find(int key) {
        int slot = key & mask;
        while (slots[slot] != EMPTY) {
            int index = slots[slot];
            if (keys[index] == key) {
                return index;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        long last = Integer.MIN_VALUE;
        for (int key : keys) {
            VarInt.write(out, key - last);
            last = key;
        }
    }

    static KeyTable read(DataInput in) throws IOException {
        int[] keys = new int[in.readInt()];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += VarInt.read(in);
            keys[i] = (int) last;
        }
        return new KeyTable(keys);
    }
}
