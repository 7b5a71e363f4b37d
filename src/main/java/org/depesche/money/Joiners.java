package org.depesche.money;

import java.util.ArrayList;
import java.util.List;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;
import org.jspecify.annotations.Nullable;

/** The words that join two numbers to one span of amounts, or to a change of an amount. */
final class Joiners {

    /**
     * A word between the two bounds of a span.
     *
     * @param before the word that must stand before the first bound, "-" if none need
     * @param rising whether the second bound must be greater
     * @param bare whether the first bound must have no unit
     * @param end the token behind the word
     */
    record Range(String before, boolean rising, boolean bare, int end) {}

    /**
     * Words around a bare number that takes the unit of the amount behind it.
     *
     * @param before the word that must stand before the number, "-" if none need
     * @param word the word before the amount
     * @param distance how many tokens may stand between the number and that word
     */
    record Change(String before, String word, int distance) {}

    private final PhraseTable rangeWords;
    private final List<Row> ranges;
    private final List<Change> changes;

    Joiners() {
        Table table = Words.table("ranges.tsv", 4);
        ranges = table.rows();
        rangeWords = PhraseTable.folding(table.column(0));
        List<Change> read = new ArrayList<>();
        for (Row row : Words.table("changes.tsv", 4).rows()) {
            read.add(new Change(row.cell(0), row.cell(1), Integer.parseInt(row.cell(2))));
        }
        changes = List.copyOf(read);
    }

    /** Returns the word that joins a span and starts at {@code token}, null if there is none. */
    @Nullable Range range(Document document, int token) {
        int phrase = token < document.tokenCount() ? rangeWords.find(document, token) : -1;
        if (phrase < 0) {
            return null;
        }
        int end = token + rangeWords.length(phrase);
        boolean uneven =
                end < document.tokenCount()
                        && document.spaceBefore(token) != document.spaceBefore(end);
        if (uneven) {
            return null;
        }
        Row row = ranges.get(phrase);
        return new Range(row.cell(1), !row.cell(2).equals("any"), row.cell(2).equals("bare"), end);
    }

    List<Change> changes() {
        return changes;
    }
}
