package org.depesche.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A row of a {@link Table}. Immutable; its cells are made when they are asked for. */
public final class Row {

    private static final byte TAB = '\t';
    private static final byte BAR = '|';
    private static final int FIRST_HASH = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final byte[] file;
    private final int start;
    private final int end;
    private final int line;

    /**
     * @param file what the row is part of, UTF-8; is not changed
     */
    Row(byte[] file, int start, int end, int line) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.line = line;
    }

    /** Returns its line in the file, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column's content, empty if the row is shorter. */
    public String cell(int column) {
        int from = start(column);
        return text(from, behind(from, TAB));
    }

    /** Returns what a column lists, parted by {@code |}; what is empty is left out. */
    public List<String> list(int column) {
        int from = start(column);
        int to = behind(from, TAB);
        if (from == to) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        while (from < to) {
            int bar = Math.min(to, behind(from, BAR));
            if (bar > from) {
                parts.add(text(from, bar));
            }
            from = bar + 1;
        }
        return parts;
    }

    /** Takes the hashes of names. */
    interface HashSink {
        void add(int hash);
    }

    /**
     * Gives the hashes of the first cell and of what a column lists to {@code sink}, in order.
     *
     * @param column behind the first
     */
    void hashes(int column, HashSink sink) {
        int cell = 0;
        int from = start;
        int hash = FIRST_HASH;
        for (int at = start; at <= end && cell <= column; at++) {
            boolean tab = at == end || file[at] == TAB;
            if (!tab && (cell < column || file[at] != BAR)) {
                hash = (hash ^ file[at]) * PRIME;
                continue;
            }
            if (cell == 0 || (cell == column && at > from)) {
                sink.add(hash);
            }
            cell += tab ? 1 : 0;
            from = at + 1;
            hash = FIRST_HASH;
        }
    }

    /** Returns the hash of a name in UTF-8 (Fowler, Noll, Vo: FNV-1a). */
    static int hash(byte[] bytes, int from, int to) {
        int hash = FIRST_HASH;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * PRIME;
        }
        return hash;
    }

    /** Returns the offset in the file where a column begins, that of the end if it is missing. */
    private int start(int column) {
        int from = start;
        for (int i = 0; i < column; i++) {
            from = Math.min(end, behind(from, TAB) + 1);
        }
        return from;
    }

    /** Returns the offset of the next {@code separator} from an offset on, or that of the end. */
    private int behind(int from, byte separator) {
        int at = from;
        while (at < end && file[at] != separator) {
            at++;
        }
        return at;
    }

    /** Returns how many columns the row has, empty ones among them. */
    public int columns() {
        int columns = 1;
        for (int at = start; at < end; at++) {
            columns += file[at] == TAB ? 1 : 0;
        }
        return columns;
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    /** Returns the row as it stands in the file. */
    @Override
    public String toString() {
        return text(start, end);
    }
}
