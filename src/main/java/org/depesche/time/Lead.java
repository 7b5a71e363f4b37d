package org.depesche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.lexicon.PhraseTable;
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
        private final List<Lead> leads = new ArrayList<>();

        private Reader(Table table) {
            phrases = PhraseTable.foldingBackwards(table.column(1));
            for (String lead : table.column(0)) {
                leads.add(valueOf(lead.toUpperCase(Locale.ROOT)));
            }
        }

        static Reader load() {
            return new Reader(Table.resource(Lead.class, "leads.tsv", 2));
        }

        Lead before(Document document, int token) {
            int phrase = token == 0 ? -1 : phrases.find(document, token - 1);
            return phrase < 0 ? NONE : leads.get(phrase);
        }
    }
}
