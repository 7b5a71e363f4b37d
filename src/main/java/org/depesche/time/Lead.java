package org.depesche.time;

import java.util.List;
import java.util.Locale;
import org.depesche.lexicon.PhraseTable;
import org.depesche.lexicon.Row;
import org.depesche.lexicon.Table;
import org.depesche.text.Document;

/** What the preposition before a time says of its place. */
enum Lead {
    /** {@code seit}: it began before publication. */
    SINCE,
    /** {@code vom}: a day of the week lies before publication. */
    OF,
    /** {@code bis, ab, für}: it lies ahead, where the calendar allows. */
    AHEAD,
    /** Any other word. */
    NONE;

    /** Reads leads in a document. */
    static final class Reader {

        private final PhraseTable phrases;
        private final List<Lead> leads;

        private Reader(List<Row> rows) {
            phrases = PhraseTable.foldingBackwards(rows.stream().map(row -> row.cell(1)).toList());
            leads =
                    rows.stream()
                            .map(row -> valueOf(row.cell(0).toUpperCase(Locale.ROOT)))
                            .toList();
        }

        static Reader load() {
            return new Reader(Table.resource(Lead.class, "leads.tsv", 2).rows());
        }

        Lead before(Document document, int token) {
            int phrase = token == 0 ? -1 : phrases.find(document, token - 1);
            return phrase < 0 ? NONE : leads.get(phrase);
        }
    }
}
