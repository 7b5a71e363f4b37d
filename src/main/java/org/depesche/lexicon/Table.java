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
        int behindMark = hasMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        List<Row> rows = new ArrayList<>();
        int number = 0;
        int end;
        for (int start = behindMark; start < bytes.length; start = end + 1) {
            end = endOfLine(bytes, start);
            number++;
            int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
            if (stop > start && bytes[start] != '#') {
                rows.add(row(new Row(bytes, start, stop, number), name, columns));
            }
        }
        return new Table(name, rows);
    }

    private static boolean hasMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return Arrays.equals(bytes, 0, Math.min(length, bytes.length), BYTE_ORDER_MARK, 0, length);
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Row row(Row row, String name, int columns) throws MalformedFileException {
        if (!row.isUtf8()) {
            throw new MalformedFileException(name, row.line(), "is no UTF-8");
        }
        if (columns > 1 && row.columns() < columns) {
            throw new MalformedFileException(
                    name, row.line(), "has " + row.columns() + " columns, must have " + columns);
        }
        return row;
    }

    /** Returns the name that stands in messages. */
    public String name() {
        return name;
    }

    /** Returns the rows in the order of the file. */
    public List<Row> rows() {
        return rows;
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
