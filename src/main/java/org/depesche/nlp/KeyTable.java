package org.depesche.nlp;

import java.io.IOException;

/**
 * Finds the place of a key among the keys of a table. Keys are hashes, spread evenly, so that their
 * first bits tell nearly where one stands in the ascending order.
 */
final class KeyTable {

    private final int[] keys;

    /** By the first bits of a key where the keys that begin so begin, and behind the last. */
    private final int[] starts;

    private final int shift;

    /**
     * @param keys in strictly ascending order; the table keeps the array
     */
    KeyTable(int[] keys) {
        this.keys = keys;
        shift = Math.max(1, Integer.numberOfLeadingZeros(Math.max(1, keys.length)));
        starts = new int[(1 << (Integer.SIZE - shift)) + 1];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            int bucket = bucket(keys[i]);
            while (next <= bucket) {
                starts[next++] = i;
            }
        }
        while (next < starts.length) {
            starts[next++] = keys.length;
        }
    }

    private int bucket(int key) {
        return (key ^ Integer.MIN_VALUE) >>> shift;
    }

    /** Returns the number of keys. */
    int size() {
        return keys.length;
    }

    /** Returns the place of {@code key} in ascending order, -1 if it is not there. */
    int find(int key) {
        int bucket = bucket(key);
        int end = starts[bucket + 1];
        for (int at = starts[bucket]; at < end; at++) {
            if (keys[at] == key) {
                return at;
            }
        }
        return -1;
    }

    void write(ArrayOutput out) throws IOException {
        out.write(keys);
    }

    static KeyTable read(ArrayInput in) throws IOException {
        return new KeyTable(in.readInts());
    }
}
