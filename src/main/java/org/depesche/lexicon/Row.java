package org.depesche.lexicon;

import java.util.List;

/**
 * A row of a {@link Table}.
 *
 * @param line its line in the file, counted from 1
 * @param cells its columns
 */
public record Row(int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Returns the column's content, empty if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
