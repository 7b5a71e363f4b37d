package org.depesche.nlp;

import java.util.Arrays;

/**
 * Finds the value of a key. Keys are hashes, spread evenly, so that their size tells nearly where
 * one stands in the ascending order; a key and its value lie side by side, because to look one up
 * costs what it costs to fetch them from memory. Immutable.
 */
final class KeyTable {

    /** Slots by keys, in percent: of so many few keys stand far from where they belong. */
    private static final long ROOM = 140;

    /** Keys and their values in turn, in ascending order of keys, with free slots between. */
    private final int[] slots;

    private final int size;
    private final long capacity;

    /** A key that is not in the table: marks free slots, whose value is that of absent keys. */
    private final int free;

    /**
     * @param keys in strictly ascending order
     * @param values what each key stands for
     * @param absent what {@link #find} returns for other keys
     * @throws IllegalArgumentException if keys do not ascend, or there is not one value for each
     */
    KeyTable(int[] keys, int[] values, int absent) {
        requireAscending(keys, values);
        size = keys.length;
        capacity = size * ROOM / 100 + 1;
        free = absentFrom(keys);
        int[] filled = new int[2 * (int) capacity + 2];
        int next = 0;
        for (int i = 0; i < size; i++) {
            int at = Math.max(next, slot(keys[i]));
            while (next < at) {
                filled[next] = free;
                filled[next + 1] = absent;
                next += 2;
            }
            if (next + 2 >= filled.length) {
                filled = Arrays.copyOf(filled, filled.length + 2 * (size / 2 + 1));
            }
            filled[next] = keys[i];
            filled[next + 1] = values[i];
            next += 2;
        }
        while (next < filled.length) {
            filled[next] = free;
            filled[next + 1] = absent;
            next += 2;
        }
        slots = filled;
    }

    private static void requireAscending(int[] keys, int[] values) {
        boolean fits = keys.length == values.length;
        for (int i = 1; i < keys.length; i++) {
            fits &= keys[i - 1] < keys[i];
        }
        if (!fits) {
            throw new IllegalArgumentException("keys must ascend, each with a value");
        }
    }

    private static int absentFrom(int[] keys) {
        int absent = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length && keys[i] == absent; i++) {
            absent++;
        }
        return absent;
    }

    /** Returns where a key belongs: as far from the first as it is greater than the least int. */
    private int slot(int key) {
        long above = (key ^ Integer.MIN_VALUE) & 0xffffffffL;
        return 2 * (int) ((above * capacity) >>> Integer.SIZE);
    }

    /** Returns the number of keys. */
    int size() {
        return size;
    }

    /** Returns what {@code key} stands for. */
    int find(int key) {
        int at = slot(key);
        while (slots[at] != key && slots[at] != free) {
            at += 2;
        }
        return slots[at + 1];
    }

    /** Returns all keys in ascending order. */
    int[] keys() {
        return column(0);
    }

    /** Returns the values in the order of their keys. */
    int[] values() {
        return column(1);
    }

    private int[] column(int column) {
        int[] cells = new int[size];
        int next = 0;
        for (int at = 0; at < slots.length; at += 2) {
            if (slots[at] != free) {
                cells[next++] = slots[at + column];
            }
        }
        return cells;
    }
}
