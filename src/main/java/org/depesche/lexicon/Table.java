package org.depesche.lexicon;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of words: UTF-8, a row a line, columns parted by tabs. Empty lines and lines that begin
 * with {@code #} are comments.
 */
public final class Table {

    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
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
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() < columns) {
                throw new MalformedFileException(
                        name, number, "has " + cells.size() + " columns, must have " + columns);
            }
            rows.add(new Row(number, cells));
        }
        return new Table(name, rows);
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
