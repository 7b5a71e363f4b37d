package org.depesche.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the rows of a table by a name in their first column, or in a column that lists further
 * names. It keeps hashes and no names of its own, so that a long table takes little time and
 * memory. Immutable.
 */
public final class RowIndex {

    private final List<Row> rows;
    private final int aliases;

    /** Open addressing: in turn the hash of a name and its row's place plus 1, 0 if free. */
    private final int[] slots;

    private RowIndex(Table table, int aliases) {
        rows = table.rows();
        this.aliases = aliases;
        Entries entries = new Entries(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            entries.row = row;
            rows.get(row).hashes(aliases, entries);
        }
        slots = new int[Integer.highestOneBit(Math.max(2, entries.size)) * 8];
        for (int i = 0; i < entries.size; i++) {
            put(entries.hashes[i], entries.rows[i] + 1);
        }
    }

    /**
     * Returns an index.
     *
     * @param aliases the column that lists further names, parted by {@code |}
     */
    public static RowIndex of(Table table, int aliases) {
        return new RowIndex(table, aliases);
    }

    /** Returns all rows in the order of the table. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the rows that bear {@code name}, in the order of the table. */
    public List<Row> find(String name) {
        List<Row> found = new ArrayList<>(2);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int hash = Row.hash(bytes, 0, bytes.length);
        for (int at = slot(hash); slots[at + 1] != 0; at = next(at)) {
            if (slots[at] == hash) {
                Row row = rows.get(slots[at + 1] - 1);
                if (names(row).contains(name) && !found.contains(row)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** Tells whether a row has {@code name} in its first column. */
    public boolean bears(String name) {
        for (Row row : find(name)) {
            if (row.cell(0).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names of a row, the one in its first column first. */
    public List<String> names(Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.cell(0));
        names.addAll(row.list(aliases));
        return names;
    }

    /** The hash of each name with its row's place. */
    private static final class Entries implements Row.HashSink {

        private int[] hashes;
        private int[] rows;
        private int size;
        private int row;

        Entries(int rows) {
            hashes = new int[rows * 2 + 1];
            this.rows = new int[hashes.length];
        }

        @Override
        public void add(int hash) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
                rows = Arrays.copyOf(rows, size * 2);
            }
            hashes[size] = hash;
            rows[size++] = row;
        }
    }

    /** Of equal hashes the one put first is found first. */
    private void put(int hash, int row) {
        int at = slot(hash);
        while (slots[at + 1] != 0) {
            at = next(at);
        }
        slots[at] = hash;
        slots[at + 1] = row;
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (slots.length - 2);
    }

    private int next(int slot) {
        return (slot + 2) & (slots.length - 2);
    }
}
