package org.depesche.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table of words: UTF-8, a row a line, columns parted by tabs. Empty lines and lines that begin
 * with {@code #} are comments.
 */
public final class Table {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * Reads a table that lies beside {@code owner} on the class path.
     *
     * @param owner the class in whose package the resource lies
     * @param resource the file's name, such as {@code months.tsv}
     * @param columns how many columns each row has at the least
     * @throws UncheckedIOException if the resource is missing, unreadable or malformed: a broken
     *     jar
     */
    public static Table resource(Class<?> owner, String resource, int columns) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(
                        "resource " + resource + " is missing beside " + owner.getName());
            }
            return read(in, resource, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @param in UTF-8; is not closed
     * @param name the file's name, for messages
     * @param columns how many columns each row has at the least
     * @throws MalformedFileException if a row has fewer columns, or a line is no UTF-8
     * @throws IOException if reading fails
     */
    public static Table read(InputStream in, String name, int columns) throws IOException {
        byte[] bytes = in.readAllBytes();
        ArrayList<Row> rows = new ArrayList<>();
        Lines lines = new Lines(bytes, hasMark(bytes) ? BYTE_ORDER_MARK.length : 0);
        for (int number = 1; lines.next(); number++) {
            if (lines.stop == lines.start || bytes[lines.start] == '#') {
                continue;
            }
            if (lines.bits < 0 && !Utf8.isWellFormed(bytes, lines.start, lines.stop)) {
                throw new MalformedFileException(name, number, "is no UTF-8");
            }
            if (lines.tabs + 1 < columns) {
                throw new MalformedFileException(
                        name, number, "has " + (lines.tabs + 1) + " columns, must have " + columns);
            }
            rows.add(new Row(bytes, lines.start, lines.stop, number));
        }
        rows.trimToSize();
        return new Table(name, rows);
    }

    /** Reads all that is to be known of a line in one pass over its bytes. */
    private static final class Lines {

        private final byte[] bytes;
        private int next;
        private int start;
        private int stop;
        private int tabs;

        /** All bytes joined: negative if one of them is no ASCII. */
        private int bits;

        Lines(byte[] bytes, int start) {
            this.bytes = bytes;
            next = start;
        }

        boolean next() {
            int at = next;
            int newTabs = 0;
            int newBits = 0;
            for (; at < bytes.length && bytes[at] != '\n'; at++) {
                newBits |= bytes[at];
                newTabs += bytes[at] == '\t' ? 1 : 0;
            }
            boolean found = next < bytes.length;
            start = next;
            stop = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
            tabs = newTabs;
            bits = newBits;
            next = at + 1;
            return found;
        }
    }

    private static boolean hasMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return Arrays.equals(bytes, 0, Math.min(length, bytes.length), BYTE_ORDER_MARK, 0, length);
    }

    /** Returns the name that stands in messages. */
    public String name() {
        return name;
    }

    /** Returns the rows in the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns a column in the order of the file. */
    public List<String> column(int column) {
        List<String> cells = new ArrayList<>(rows.size());
        for (Row row : rows) {
            cells.add(row.cell(column));
        }
        return Collections.unmodifiableList(cells);
    }

    /** Returns the second column of those rows that have {@code first} in the first. */
    public List<String> under(String first) {
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            if (row.cell(0).equals(first)) {
                cells.add(row.cell(1));
            }
        }
        return Collections.unmodifiableList(cells);
    }

    /**
     * Returns the exception that says what is wrong with a row of this table.
     *
     * @param row a row of this table
     * @param reason what is wrong and what was expected
     */
    public MalformedFileException malformed(Row row, String reason) {
        return new MalformedFileException(name, row.line(), reason);
    }
}
