package org.depesche.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Finds the place of a key among the keys of a table: a hash table with open addressing. */
final class KeyTable {

    private static final int EMPTY = 0;

    private final int[] keys;

    /** In turn a key and its place counted from 1, so that both lie together in memory. */
    private final int[] slots;

    private final int mask;

    /**
     * @param keys in strictly ascending order
     */
    KeyTable(int[] keys) {
        this.keys = keys.clone();
        int capacity = Integer.highestOneBit(Math.max(4, keys.length * 2 - 1)) * 2;
        slots = new int[capacity * 2];
        mask = capacity * 2 - 2;
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] << 1 & mask;
            while (slots[slot + 1] != EMPTY) {
                slot = (slot + 2) & mask;
            }
            slots[slot] = keys[i];
            slots[slot + 1] = i + 1;
        }
    }

    /** Returns the number of keys. */
    int size() {
        return keys.length;
    }

    /** Returns the place of {@code key} in ascending order, -1 if it is not there. */
    int find(int key) {
        int slot = key << 1 & mask;
        while (slots[slot + 1] != EMPTY) {
            if (slots[slot] == key) {
                return slots[slot + 1] - 1;
            }
            slot = (slot + 2) & mask;
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
