package org.depesche.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A row of a {@link Table}. Immutable; its cells are cut out when they are asked for. */
public final class Row {

    private static final char TAB = '\t';
    private static final char BAR = '|';

    private final int line;
    private final String text;

    Row(int line, String text) {
        this.line = line;
        this.text = text;
    }

    /** Returns its line in the file, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column's content, empty if the row is shorter. */
    public String cell(int column) {
        int start = start(column);
        return start < 0 ? "" : text.substring(start, end(start));
    }

    /** Returns what a column lists, parted by {@code |}; what is empty is left out. */
    public List<String> list(int column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf(BAR) < 0) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int bar = cell.indexOf(BAR); bar >= 0; bar = cell.indexOf(BAR, start)) {
            add(cell, start, bar, parts);
            start = bar + 1;
        }
        add(cell, start, cell.length(), parts);
        return parts;
    }

    private static void add(String cell, int start, int end, List<String> parts) {
        if (end > start) {
            parts.add(cell.substring(start, end));
        }
    }

    /** Returns how many columns the row has, empty ones among them. */
    public int columns() {
        int columns = 1;
        for (int at = text.indexOf(TAB); at >= 0; at = text.indexOf(TAB, at + 1)) {
            columns++;
        }
        return columns;
    }

    private int start(int column) {
        int start = 0;
        for (int i = 0; i < column; i++) {
            int tab = text.indexOf(TAB, start);
            if (tab < 0) {
                return -1;
            }
            start = tab + 1;
        }
        return start;
    }

    private int end(int start) {
        int end = text.indexOf(TAB, start);
        return end < 0 ? text.length() : end;
    }

    /** Returns the row as it stands in the file. */
    @Override
    public String toString() {
        return text;
    }
}
