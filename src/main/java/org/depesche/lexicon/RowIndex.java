package org.depesche.lexicon;

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
        int[] entries = entries();
        slots = new int[Integer.highestOneBit(Math.max(4, entries.length)) * 4];
        for (int i = 0; i < entries.length; i += 2) {
            put(entries[i], entries[i + 1]);
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
        int hash = name.hashCode();
        for (int at = slot(hash); slots[at + 1] != 0; at = next(at)) {
            if (slots[at] == hash) {
                Row row = rows.get(slots[at + 1] - 1);
                if (bears(row, name) && !found.contains(row)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** Returns the names of a row, the one in its first column first. */
    public List<String> names(Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.cell(0));
        names.addAll(row.list(aliases));
        return names;
    }

    private boolean bears(Row row, String name) {
        return row.cell(0).equals(name) || row.list(aliases).contains(name);
    }

    /** Returns in turn the hash of a name and its row's place plus 1. */
    private int[] entries() {
        int[] entries = new int[rows.size() * 3];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> names = rows.get(row).list(aliases);
            if (size + 2 + names.size() * 2 > entries.length) {
                entries = Arrays.copyOf(entries, entries.length * 2 + names.size() * 2);
            }
            entries[size++] = rows.get(row).cell(0).hashCode();
            entries[size++] = row + 1;
            for (String name : names) {
                entries[size++] = name.hashCode();
                entries[size++] = row + 1;
            }
        }
        return Arrays.copyOf(entries, size);
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
